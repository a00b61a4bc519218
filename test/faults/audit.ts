import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import type { StoredEvent } from '@selfsame/event-store';
import { prepareFile } from '../../libs/event-store-sqlite/src/prepare-file.js';
import { Reader } from '../../libs/event-store-sqlite/src/reader.js';
import { WriterConnection } from '../../libs/event-store-sqlite/src/writer-connection.js';
import { Writer } from '../../libs/event-store-sqlite/src/writer.js';
import type { Told } from './bare-writers.js';

export interface Audit {
  /** Events that were acknowledged. */
  readonly acknowledged: number;
  /** Of those, the ones that are gone, or not as they were acknowledged. */
  readonly lost: number;
  /** Everything that is not as it must be, in words. */
  readonly findings: readonly string[];
}

/**
 * Opens the file as whoever comes after the fault does, and holds it against what was told before: acknowledged
 * events are there as they were, refused ones are not, unknown ones are there as a whole or not at all, nobody
 * invented anything, there is no gap, and the next append is taken.
 */
export function audit(file: string, told: readonly Told[]): Audit {
  try {
    const { events, outcome } = reopened(file);
    const checked = compare(events, told);
    const findings = [...checked.findings, ...gaps(events), ...plainly(file, events.length + 1)];
    if (outcome !== 'stored') findings.push(`the next append is answered ${outcome}`);
    return { ...checked, findings };
  } catch (error) {
    const acknowledged = eventsOf(told).length;
    return { acknowledged, lost: acknowledged, findings: [`it does not open: ${String(error)}`] };
  }
}

/** The store's own writer and reader without their thread, which takes longer to start than all of this. */
function reopened(file: string) {
  prepareFile(file);
  const writer = new Writer(() => new WriterConnection(file, 1));
  try {
    const reader = new Reader(Database, file);
    const events = reader.readAll(undefined, MAX_EVENTS);
    reader.close();
    const next = { ticket: 1, stream: 'journey-afterwards', expectedRevision: -1 };
    const [answer] = writer.write([{ ...next, bytes: [Buffer.from('afterwards')] }]);
    return { events, outcome: answer?.outcome };
  } finally {
    writer.close();
  }
}

const MAX_EVENTS = 100_000;

interface Acknowledged {
  readonly line: string;
  readonly position: string;
}

const lineOf = (stream: string, revision: number, hash: string): string =>
  `${stream}@${revision} ${hash}`;

const linesOf = ({ stream, firstRevision, hashes }: Extract<Told, { kind: 'asked' }>): string[] =>
  hashes.map((hash, index) => lineOf(stream, firstRevision + index, hash));

function eventsOf(told: readonly Told[]): Acknowledged[] {
  return told.flatMap(answer => {
    if (answer.kind !== 'stored') return [];
    const last = Number(answer.lastPosition.replace('1.', ''));
    return linesOf({ ...answer, kind: 'asked' }).map((line, index) => ({
      line,
      position: `1.${last - answer.hashes.length + 1 + index}`,
    }));
  });
}

/** Whoever was not told anything finds all of it or nothing; what was read once is not unsaid. */
const MAY_BE_THERE: ReadonlySet<string> = new Set(['stored', 'present', 'unknown', 'not answered']);
/** What is missing though it was stored is reported as lost, event by event. */
const MAY_BE_ABSENT: ReadonlySet<string> = new Set([
  'stored',
  'absent',
  'refused',
  'conflict',
  'unknown',
  'not answered',
]);

const hasAnswer = (line: Told): line is Extract<Told, { readonly hashes: readonly string[] }> =>
  'hashes' in line && line.kind !== 'asked';

const keyOf = ({ hashes }: { readonly hashes: readonly string[] }): string => hashes.join();

function compare(events: readonly StoredEvent[], told: readonly Told[]): Audit {
  const stored = new Map(
    events.map(({ stream, revision, bytes, position }) => [
      lineOf(stream, revision, createHash('sha256').update(bytes).digest('hex')),
      position as string,
    ]),
  );
  const findings: string[] = [];
  const acknowledged = eventsOf(told);
  const lost = acknowledged.filter(({ line, position }) => stored.get(line) !== position);
  findings.push(...lost.map(({ line, position }) => `acknowledged and lost: ${position} ${line}`));
  const answers = new Map(
    told.flatMap(line => (hasAnswer(line) ? [[keyOf(line), line.kind]] : [])),
  );
  const asked = new Set<string>();
  for (const line of told) {
    if (line.kind !== 'asked') continue;
    const lines = linesOf(line);
    for (const one of lines) asked.add(one);
    const there = lines.filter(one => stored.has(one)).length;
    const answer = answers.get(keyOf(line)) ?? 'not answered';
    const isRight =
      there === 0 ? MAY_BE_ABSENT.has(answer) : there === lines.length && MAY_BE_THERE.has(answer);
    if (!isRight) findings.push(`${answer}, and ${there} of ${lines.length} events are there`);
  }
  const invented = [...stored.keys()].filter(line => !asked.has(line));
  findings.push(...invented.map(line => `nobody asked for ${line}`));
  return { acknowledged: acknowledged.length, lost: lost.length, findings };
}

function gaps(events: readonly StoredEvent[]): string[] {
  const next = new Map<string, number>();
  return events.flatMap(({ stream, revision, position }, index) => {
    const expected = next.get(stream) ?? 0;
    next.set(stream, revision + 1);
    return position === `1.${index}` && revision === expected
      ? []
      : [`a gap before ${position}, ${stream}@${revision}`];
  });
}

/** As the engine itself sees it, without a line of ours. */
function plainly(file: string, count: number): string[] {
  const db = new Database(file, { readonly: true });
  const integrity = db.pragma('integrity_check', { simple: true });
  const orphans = db.pragma('foreign_key_check') as unknown[];
  const counted = db.prepare('SELECT count(*) FROM event').pluck().get();
  db.close();
  return [
    ...(integrity === 'ok' ? [] : [`integrity_check: ${String(integrity)}`]),
    ...(orphans.length === 0 ? [] : [`${orphans.length} events without a stream`]),
    ...(counted === count ? [] : [`${String(counted)} events are counted, not ${count}`]),
  ];
}
