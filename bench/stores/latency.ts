import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { readEvent } from '@selfsame/custody';
import { NO_STREAM, type NewEvent, type Position } from '@selfsame/event-store';
import { alertOf } from '@selfsame/projections';
import type { Answer } from '../answer.js';
import { copiesOf, journeysIn } from '../copied-journeys.js';
import { quantile } from '../median.js';
import { auditor, everything, play, stage } from '../stage.js';
import { atEnd } from '../temporary.js';

const ALERTS = 400;
const PARTICIPANTS = 4;
/** Between two alerts, so that each is measured alone. */
const PAUSE_MS = 5;
const LAST_MS = 1_000;
const NANOSECONDS_PER_MS = 1e6;

/**
 * From the acknowledgement of an append to whoever waits for it: a subscriber in the process, and another process that
 * listens to the ledger's alerts. That is the only way in which another process is told of anything: the port subscribes
 * within its own process. Both measure the same events; the clock is the machine's own and the same for all processes.
 */
export async function latency(): Promise<readonly Answer[]> {
  const on = await stage('sqlite');
  await play(on, PARTICIPANTS);
  const journeys = journeysIn(await everything(on.store));
  const told = { inProcess: new Map<Position, bigint>(), across: new Map<Position, bigint>() };
  const listener = await listen(on.url, await on.token(auditor), told.across);
  const following = on.store.subscribe(await on.store.head()).subscribe(({ position }) => {
    told.inProcess.set(position, process.hrtime.bigint());
  });

  const committed = new Map<Position, bigint>();
  for (const { stream, events } of copiesOf(journeys, Number.POSITIVE_INFINITY)) {
    for (const [index, event] of events.entries()) {
      const isAlert = isToldOf(event);
      if (isAlert) await pause(PAUSE_MS);
      const result = await on.store.append(stream, NO_STREAM + index, [event]);
      if (result.outcome !== 'stored') throw new Error(`An append was ${result.outcome}.`);
      if (isAlert) committed.set(result.lastPosition, process.hrtime.bigint());
    }
    if (committed.size >= ALERTS) break;
  }
  await pause(LAST_MS);
  following.unsubscribe();
  listener.kill();
  await on.close();
  return [
    answer('to a subscriber in the process', committed, told.inProcess),
    answer('to another process, by the stream of alerts', committed, told.across),
  ];
}

async function listen(
  url: string,
  token: string,
  told: Map<Position, bigint>,
): Promise<ChildProcess> {
  const listener = fork(new URL('./listen.js', import.meta.url), [url, token]);
  atEnd(() => listener.kill());
  listener.on('message', (message: { position: Position; at: string }) => {
    told.set(message.position, BigInt(message.at));
  });
  // The stream says where it begins.
  await once(listener, 'message');
  return listener;
}

function isToldOf({ bytes }: NewEvent): boolean {
  return alertOf({ event: readEvent(bytes, '1.0') }) !== undefined;
}

function answer(
  whom: string,
  committed: ReadonlyMap<Position, bigint>,
  told: ReadonlyMap<Position, bigint>,
): Answer {
  const ms = [...committed].flatMap(([position, at]) => {
    const heard = told.get(position);
    return heard === undefined ? [] : [Number(heard - at) / NANOSECONDS_PER_MS];
  });
  return {
    question: `latency from the acknowledgement ${whom}`,
    ratio: undefined,
    target: '',
    rows: [
      { what: 'p50', value: `${quantile(ms, 0.5).toFixed(1)} ms` },
      { what: 'p99', value: `${quantile(ms, 0.99).toFixed(1)} ms` },
      { what: 'told', value: `${ms.length} of ${committed.size}` },
    ],
  };
}
