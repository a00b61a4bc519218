import { setTimeout as pause } from 'node:timers/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { EventStore, NewEvent } from '@selfsame/event-store';
import type { OpenJourneys } from './open-journeys.js';

/** Length of one measurement, and what goes before it. */
export const MEASURED_MS = Number(process.env.BENCH_SECONDS ?? 2) * 1_000;
export const SETTLING_MS = 300;
/** Where the targets lie. */
export const MOST_WRITERS = 256;
const NANOSECONDS_PER_MS = 1e6;

/** Appends one event; resolves once it is durable, rejects if it is anything else than stored. */
export type Append = (stream: string, revision: number, event: NewEvent) => Promise<void>;

/** Through the port, as the ledger does. */
export const appendTo =
  (store: EventStore): Append =>
  async (stream, revision, event) => {
    const { outcome } = await store.append(stream, revision, [event]);
    if (outcome !== 'stored') throw new Error(`An append to ${stream} had the outcome ${outcome}.`);
  };

export interface Load {
  readonly journeys: OpenJourneys;
  readonly envelopes: readonly NewEvent[];
}

export interface Measured {
  readonly perSecond: number;
  /** Not there where the loop is blocked on purpose. */
  readonly loopDelayP99Ms?: number;
}

/** So many writers, each with one append under way at any time: what is acknowledged within the time is counted. */
export async function hammer(
  append: Append,
  { journeys, envelopes }: Load,
  writers: number,
): Promise<Measured> {
  let acknowledged = 0;
  const time = { isOver: false };
  let nextEnvelope = 0;
  const write = async (): Promise<void> => {
    while (!time.isOver) {
      const journey = journeys.take();
      nextEnvelope = (nextEnvelope + 1) % envelopes.length;
      await append(journey.stream, journey.revision, envelopes[nextEnvelope] as NewEvent);
      journeys.giveBack(journey);
      acknowledged += 1;
    }
  };
  const measure = async (): Promise<Measured> => {
    await pause(SETTLING_MS);
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const [from, started] = [acknowledged, performance.now()];
    await pause(MEASURED_MS);
    const perSecond = ((acknowledged - from) / (performance.now() - started)) * 1_000;
    delay.disable();
    time.isOver = true;
    return { perSecond, loopDelayP99Ms: delay.percentile(99) / NANOSECONDS_PER_MS };
  };
  const [measured] = await Promise.all([
    measure(),
    ...Array.from({ length: writers }, () => write()),
  ]);
  return measured;
}
