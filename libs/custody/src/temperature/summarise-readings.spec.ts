import fc from 'fast-check';
import type { Instant } from '../kernel/instant.js';
import { MINUTE_MS } from '../kernel/instant.js';
import type { Reading } from './commands.js';
import { summariseReadings } from './summarise-readings.js';

const RANGE = { minMilliCelsius: 2_000, maxMilliCelsius: 8_000 };
const reading = (minute: number, milliCelsius: number): Reading => ({
  at: (minute * MINUTE_MS) as Instant,
  milliCelsius,
});

describe('what the readings of a logger say', () => {
  it('is nothing when there are none', () => {
    expect(summariseReadings([], RANGE)).toBeUndefined();
  });

  it('is the first, the last, the coldest, the warmest and the longest silence', () => {
    const readings = [reading(0, 4_000), reading(5, 3_000), reading(17, 7_000)];
    expect(summariseReadings(readings, RANGE)).toEqual({
      from: 0,
      until: 17 * MINUTE_MS,
      readings: 3,
      minMilliCelsius: 3_000,
      maxMilliCelsius: 7_000,
      minutesOutOfRange: 0,
      longestGapMinutes: 12,
    });
  });

  it('counts the limits themselves as in range', () => {
    const atLimits = summariseReadings([reading(0, 2_000), reading(5, 8_000)], RANGE);
    expect(atLimits?.minutesOutOfRange).toBe(0);
    const beyond = summariseReadings([reading(0, 1_999), reading(5, 8_001)], RANGE);
    expect(beyond?.minutesOutOfRange).toBe(5);
  });

  it('H21: gives the time on both sides of a warm reading to the excursion', () => {
    const readings = [reading(0, 4_000), reading(5, 9_000), reading(10, 4_000), reading(15, 4_000)];
    expect(summariseReadings(readings, RANGE)?.minutesOutOfRange).toBe(10);
  });

  it('rounds seconds out of range up to a minute', () => {
    const readings = [reading(0, 9_000), { at: 1_000 as Instant, milliCelsius: 4_000 }];
    expect(summariseReadings(readings, RANGE)?.minutesOutOfRange).toBe(1);
  });

  const anyReadings = fc.array(
    fc.record({ minute: fc.nat(1_000), milliCelsius: fc.integer({ min: -5_000, max: 15_000 }) }),
    { minLength: 1, maxLength: 30 },
  );

  it('H21: does not depend on the order in which the file lists them', () => {
    fc.assert(
      fc.property(anyReadings, fc.func(fc.integer()), (rows, key) => {
        const byMinute = new Map(rows.map(row => [row.minute, row.milliCelsius]));
        const readings = [...byMinute].map(([minute, milliCelsius]) =>
          reading(minute, milliCelsius),
        );
        const shuffled = [...readings].sort((one, other) => key(one.at) - key(other.at));
        expect(summariseReadings(shuffled, RANGE)).toEqual(summariseReadings(readings, RANGE));
      }),
      { seed: 21, numRuns: 200 },
    );
  });

  it('never finds more time out of range than there was time', () => {
    fc.assert(
      fc.property(anyReadings, rows => {
        const summary = summariseReadings(
          rows.map(({ minute, milliCelsius }) => reading(minute, milliCelsius)),
          RANGE,
        );
        if (summary === undefined) throw new Error('there are readings');
        const lasted = (summary.until - summary.from) / MINUTE_MS;
        expect(summary.minutesOutOfRange).toBeLessThanOrEqual(lasted);
        expect(summary.longestGapMinutes).toBeLessThanOrEqual(lasted);
      }),
      { seed: 21, numRuns: 200 },
    );
  });
});
