import { timestampOf } from '@selfsame/custody';
import { NO_STREAM, type StoredEvent } from '@selfsame/event-store';
import { type Identity, StreamKinds, StreamLoader } from '@selfsame/ledger';
import { v7 as uuidv7 } from 'uuid';
import type { Answer } from '../answer.js';
import { copiesOf, journeysIn } from '../copied-journeys.js';
import { median } from '../median.js';
import { DEVICE, type Stage, auditor, everything, play, stage } from '../stage.js';

const THERAPIES = 500;
const ROUNDS = 21;
const GIVEN = /"type":"(InfusionStarted|InfusionCompleted|InfusionAborted)"/;
const ENDED = /"cause":"(consent-withdrawn|participant-died)"/;

const { organisation, site, post } = auditor;
const qa: Identity = { person: 'bench-qa', roles: ['qa'], organisation, site, post };

/** QA's page with so many live therapies on it: when it is opened first, when nothing has changed, and when one therapy has. */
export async function journeyBoard(): Promise<Answer> {
  const played = await stage('memory');
  await play(played, 6);
  const from = { events: await everything(played.store), keys: played.keys };
  await played.close();
  const on = await stage('sqlite', from);
  try {
    const cois = await liveTherapies(on, from.events);
    const token = await on.token(auditor);
    // As every start does before it listens, to find what is due.
    const [loader, kinds] = [on.part(StreamLoader), on.part(StreamKinds)];
    const cold = await timed(async () => {
      for (const coi of cois) await loader.load(kinds.journey, `journey-${coi}`);
    });
    const asked = (): Promise<number> => timed(async () => lookedAt(on, token));
    const first = await asked();
    const again: number[] = [];
    const changed: number[] = [];
    const byQa = await on.token(qa);
    for (let round = 0; round < ROUNDS; round += 1) {
      again.push(await asked());
      await hold(on, byQa, cois[round] ?? '');
      changed.push(await asked());
    }
    return {
      question: 'journey-board',
      ratio: undefined,
      target: 'under 100 ms when one has changed',
      rows: [
        { what: 'therapies on one page', value: String(THERAPIES) },
        {
          what: 'every therapy read cold, as a start does before it listens, ms',
          value: cold.toFixed(0),
        },
        { what: 'opened first after that, ms', value: first.toFixed(0) },
        { what: 'asked again, median ms', value: median(again).toFixed(1) },
        { what: 'asked again when one has changed, median ms', value: median(changed).toFixed(1) },
      ],
    };
  } finally {
    await on.close();
  }
}

async function timed(doing: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await doing();
  return performance.now() - started;
}

/** Copies of therapies as they were before anything was given. */
async function liveTherapies(on: Stage, log: readonly StoredEvent[]): Promise<readonly string[]> {
  const live = new Map(
    [...journeysIn(log)].map(([stream, texts]) => {
      const end = texts.findIndex(text => GIVEN.test(text) || ENDED.test(text));
      return [stream, end === -1 ? texts : texts.slice(0, end)] as const;
    }),
  );
  const cois: string[] = [];
  for (const { stream, events } of copiesOf(live, Number.POSITIVE_INFINITY)) {
    await on.store.append(stream, NO_STREAM, events);
    cois.push(stream.slice('journey-'.length));
    if (cois.length === THERAPIES) break;
  }
  return cois;
}

/** As new as the log is at this moment. */
async function lookedAt(on: Stage, token: string): Promise<void> {
  const after = (await on.store.head()) ?? '';
  const response = await fetch(`${on.url}/journeys?state=live&limit=${THERAPIES}&after=${after}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { rows = [] } = (await response.json()) as { rows?: readonly unknown[] };
  if (rows.length !== THERAPIES)
    throw new Error(`The board answered ${response.status} with ${rows.length} rows.`);
}

async function hold(on: Stage, token: string, coi: string): Promise<void> {
  const response = await fetch(`${on.url}/journeys/${coi}/holds`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      commandId: uuidv7(),
      occurredAt: timestampOf(on.now),
      device: DEVICE,
      scope: { kind: 'journey' },
      reason: 'looked at',
    }),
  });
  if (response.status !== 201) throw new Error(`The hold was answered with ${response.status}.`);
}
