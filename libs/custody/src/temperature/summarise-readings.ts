import type { Instant } from '../kernel/instant.js';
import { MINUTE_MS, minutesBetween } from '../kernel/instant.js';
import type { TemperatureLeg } from '../protocol/definition.js';
import type { Reading } from './commands.js';

export interface ReadingSummary {
  readonly from: Instant;
  readonly until: Instant;
  readonly readings: number;
  readonly minMilliCelsius: number;
  readonly maxMilliCelsius: number;
  /** A reading out of range counts until the next one: the time between two readings is never given away. */
  readonly minutesOutOfRange: number;
  readonly longestGapMinutes: number;
}

/** Readings in any order; undefined when there are none. */
export function summariseReadings(
  unordered: readonly Reading[],
  range: Pick<TemperatureLeg, 'minMilliCelsius' | 'maxMilliCelsius'>,
): ReadingSummary | undefined {
  const readings = [...unordered].sort((one, other) => one.at - other.at);
  const first = readings[0];
  const last = readings.at(-1);
  if (first === undefined || last === undefined) return undefined;
  let min = first.milliCelsius;
  let max = first.milliCelsius;
  let outMs = 0;
  let gapMs = 0;
  for (const [index, { at, milliCelsius }] of readings.entries()) {
    min = Math.min(min, milliCelsius);
    max = Math.max(max, milliCelsius);
    const next = readings[index + 1];
    if (next === undefined) continue;
    gapMs = Math.max(gapMs, next.at - at);
    if (isOut(milliCelsius, range) || isOut(next.milliCelsius, range)) outMs += next.at - at;
  }
  return {
    from: first.at,
    until: last.at,
    readings: readings.length,
    minMilliCelsius: min,
    maxMilliCelsius: max,
    minutesOutOfRange: Math.ceil(outMs / MINUTE_MS),
    longestGapMinutes: minutesBetween(0 as Instant, gapMs as Instant),
  };
}

const isOut = (
  milliCelsius: number,
  range: Pick<TemperatureLeg, 'minMilliCelsius' | 'maxMilliCelsius'>,
): boolean => milliCelsius < range.minMilliCelsius || milliCelsius > range.maxMilliCelsius;
