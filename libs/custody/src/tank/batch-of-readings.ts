import { type Instant, MINUTE_MS, timestampOf } from '../kernel/instant.js';
import type { TankReading } from './commands.js';
import type { Span, Spread, TankEvent } from './events.js';
import type { Tank } from './evolve-tank.js';

/** Readings of times that no earlier batch covers, in the order of time: sent twice, or overlapping, they count once. */
export const freshReadings = (
  readings: readonly TankReading[],
  { covered }: Pick<Tank, 'covered'>,
): readonly TankReading[] => {
  const fresh = readings.filter(
    ({ at }) => !covered.some(({ from, until }) => from <= at && at <= until),
  );
  const byTime = new Map(fresh.map(reading => [reading.at, reading]));
  return [...byTime.values()].sort((one, other) => one.at - other.at);
};

export const isTooWarm = ({ limits }: Tank, { milliCelsius }: TankReading): boolean =>
  limits !== undefined && milliCelsius > limits.maxMilliCelsius;

export const isTooLow = ({ limits }: Tank, { levelMillimetres }: TankReading): boolean =>
  limits !== undefined && levelMillimetres < limits.minLevelMillimetres;

type Batch = Extract<TankEvent, { readonly type: 'TankReadingsIngested' }>['data'];

/** What is kept of a batch of readings; undefined where it tells nothing new. */
export function batchOf(
  tank: Tank,
  {
    fileSha256,
    readings,
  }: { readonly fileSha256: string; readonly readings: readonly TankReading[] },
): Batch | undefined {
  const fresh = freshReadings(readings, tank);
  const last = fresh.at(-1);
  if (last === undefined) return undefined;
  const newest = tank.newest !== undefined && tank.newest.at > last.at ? tank.newest : last;
  const warmSince = warmSinceAfter(tank, fresh);
  return {
    fileSha256,
    readings: fresh.length,
    known: readings.length - fresh.length,
    spans: spansOf(tank, fresh),
    milliCelsius: spreadOf(fresh.map(({ milliCelsius }) => milliCelsius)),
    levelMillimetres: spreadOf(fresh.map(({ levelMillimetres }) => levelMillimetres)),
    newest: { ...newest, at: timestampOf(newest.at) },
    ...(warmSince === undefined ? {} : { warmSince: timestampOf(warmSince) }),
  };
}

/** Readings further apart than the tank may be silent leave a gap, which a later file may still fill. */
function spansOf({ limits, newest }: Tank, fresh: readonly TankReading[]): readonly Span[] {
  const mostMs = limits === undefined ? Infinity : limits.silentAfterMinutes * MINUTE_MS;
  const spans: { from: Instant; until: Instant }[] = [];
  for (const { at } of fresh) {
    const last = spans.at(-1);
    if (last !== undefined && at - last.until <= mostMs) last.until = at;
    else spans.push({ from: at, until: at });
  }
  // The next batch begins where the last one ended: nothing is missing between the two.
  const first = spans[0];
  if (first !== undefined && newest !== undefined && first.from > newest.at)
    if (first.from - newest.at <= mostMs) first.from = newest.at;
  return spans.map(({ from, until }) => ({ from: timestampOf(from), until: timestampOf(until) }));
}

/** The time between a good reading and the first bad one is never given away. */
function warmSinceAfter(tank: Tank, fresh: readonly TankReading[]): Instant | undefined {
  let { warmSince, newest: before } = tank;
  for (const reading of fresh) {
    // It fills a gap: how the tank is now is known better.
    if (tank.newest !== undefined && reading.at <= tank.newest.at) continue;
    warmSince = isTooWarm(tank, reading) ? (warmSince ?? before?.at ?? reading.at) : undefined;
    before = reading;
  }
  return warmSince;
}

const spreadOf = (values: readonly number[]): Spread => ({
  min: Math.min(...values),
  mean: Math.round(values.reduce((sum, value) => sum + value, 0) / values.length),
  max: Math.max(...values),
});
