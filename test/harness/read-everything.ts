import { type EventStore, type StoredEvent, openMemoryStore } from '@selfsame/event-store';
import { type ReadEvent, type Role, readEvent } from '@selfsame/custody';
import { people, postOf } from '@selfsame/simulator';
import type { TestLedger } from './ledger-in-process.js';
import { STREAMS } from './streams.js';

type Description = { readonly paths: Record<string, Record<string, unknown>> };

/**
 * They say nothing of a therapy. The stream of alerts tells only those who read the alerts, and the one of changes no more than that
 * the log grows, whatever is written.
 */
const SILENT = new Set([
  '/health',
  '/ready',
  '/metrics',
  '/about',
  '/account',
  ...STREAMS,
  '/account/passkey-options',
  '/sessions',
]);
/** How far the journey has come, and when it last did, may be seen; and every request and every role that is given has an id of its own. */
const CHANGING =
  /"revision":\d+,(?="journey")|"lastRecordedAt":\d+,|"(?:instance|challenge|grant|wayIn)":"[^"]*"/g;

/** The newest part of the log: more than a page may stand before it. */
export const LOG = /^\/events\?/;
const MANY = 500;

/** What somebody is answered on each of these routes. */
export async function readsOf(
  routes: readonly string[],
  ledger: TestLedger,
  person: string,
  roles: readonly Role[],
): Promise<Map<string, string>> {
  const token = await ledger.token({ person, roles, ...postOf(people.nurse) });
  const headers = { authorization: `Bearer ${token}` };
  const head = (await ledger.store.head()) ?? '';
  await fetch(`${ledger.url}/custody?after=${head}`, { headers });
  const answers = new Map<string, string>();
  for (const route of routes) {
    const response = await fetch(ledger.url + route, { headers });
    answers.set(route, `${response.status} ${await response.text()}`.replace(CHANGING, ''));
  }
  return answers;
}

/** Every route that reads, as it would be asked about one journey at the moment of its first check. */
export async function readRoutes(
  url: string,
  log: readonly StoredEvent[],
  check: ReadEvent,
): Promise<readonly string[]> {
  const at = check.envelope.recordedAt;
  const isIt = ({ stream, revision }: StoredEvent) =>
    stream === check.envelope.stream && revision === check.revision;
  const lately = Math.max(0, log.findIndex(isIt) - MANY);
  const nameIn = (kind: string): string =>
    log.find(({ stream }) => stream.startsWith(kind))?.stream.slice(kind.length) ?? '';
  const named = new Map([
    ['{coi}', coiOf(check)],
    ['{box}', nameIn('box-')],
    ['{participant}', nameIn('participant-')],
    ['{protocol}', nameIn('protocol-')],
    ['{stream}', check.envelope.stream],
  ]);
  const { paths } = (await (await fetch(`${url}/openapi.json`)).json()) as Description;
  const moments = ['', '?revision=9999', `?happenedBy=${at}`, `?knownBy=${at}`];
  const asked: Readonly<Record<string, readonly string[]>> = {
    '/participants/{participant}/identity': ['?purpose=bedside-check', '?purpose=contact'],
    '/participants/{participant}/look-alikes': ['?purpose=bedside-check'],
    '/search': ['?q=CH', '?q=01', '?q=nurse'],
    '/events': [`?after=${log[lately]?.position ?? ''}&limit=1000`],
    '/journeys/{coi}': moments,
    '/journeys/{coi}/events': moments.map(each => `${each}${each === '' ? '?' : '&'}limit=500`),
    '/journeys/{coi}/differences': [`?at=${at}`, '?at=2026-03-01T00:00:00Z'],
    '/journeys/{coi}/timeline': ['?limit=500'],
  };
  return Object.entries(paths)
    .filter(([path, methods]) => 'get' in methods && !SILENT.has(path))
    .flatMap(([path]) => {
      const route = path.replaceAll(/\{\w+\}/g, name => named.get(name) ?? name);
      return (asked[path] ?? ['']).map(query => route + query);
    });
}

/** A store that holds a beginning of a log and no more. */
export async function told(log: readonly StoredEvent[]): Promise<EventStore> {
  const store = openMemoryStore();
  for (const { stream, revision, bytes, position } of log) {
    const { id, type } = readEvent(bytes, position);
    await store.append(stream, revision - 1, [{ id, type, bytes }]);
  }
  return store;
}

const coiOf = ({ envelope }: ReadEvent): string => envelope.stream.replace('journey-', '');
