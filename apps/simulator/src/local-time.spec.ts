import fc from 'fast-check';
import { HOUR, MINUTE } from './calendar.js';
import { isNightOfChange, localTime, nextThreeAtNight } from './local-time.js';

const SEED = 7;

/** What the clock on a wall in Prague shows, every half hour from a moment on. */
const halfHours = (from: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) =>
    localTime(Date.parse(from) + index * 30 * MINUTE).slice(11, 29),
  );

describe('local time in Prague', () => {
  it('skips an hour in the night of 29 March 2026', () => {
    expect(halfHours('2026-03-29T00:30:00Z', 3)).toEqual([
      '01:30:00.000+01:00',
      '03:00:00.000+02:00',
      '03:30:00.000+02:00',
    ]);
  });

  it('has an hour twice in the night of 25 October 2026, told apart by the offset', () => {
    expect(halfHours('2026-10-25T00:30:00Z', 4)).toEqual([
      '02:30:00.000+02:00',
      '02:00:00.000+01:00',
      '02:30:00.000+01:00',
      '03:00:00.000+01:00',
    ]);
  });

  it('shows the date of the place, not of Greenwich', () => {
    expect(localTime(Date.parse('2026-12-31T23:15:00Z'))).toBe('2027-01-01T00:15:00.000+01:00');
  });

  it.each([
    ['2026-03-28T12:00:00Z', '2026-03-29T03:00:00.000+02:00', true],
    ['2026-03-29T01:00:00Z', '2026-03-30T03:00:00.000+02:00', false],
    ['2026-10-24T12:00:00Z', '2026-10-25T03:00:00.000+01:00', true],
    ['2026-07-01T00:59:59Z', '2026-07-01T03:00:00.000+02:00', false],
  ])('after %s three at night comes at %s', (after, three, changed) => {
    const night = nextThreeAtNight(Date.parse(after));
    expect(localTime(night)).toBe(three);
    expect(isNightOfChange(night)).toBe(changed);
  });

  it('is the same moment again when it is read', () => {
    const year = Date.parse('2026-01-01T00:00:00Z');
    fc.assert(
      fc.property(fc.nat({ max: 2 * 366 * 24 * HOUR }), ms => {
        expect(Date.parse(localTime(year + ms))).toBe(year + ms);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});
