import { howLong } from './how-long.js';

const MINUTE = 60_000;
const spoken = (ms: number): string => howLong(ms).replaceAll('\u00a0', ' ');

describe('how long something is, said in the two largest units', () => {
  it.each([
    [30_000, '0 min'],
    [59 * MINUTE, '59 min'],
    [60 * MINUTE, '1 h'],
    [192 * MINUTE, '3 h 12 min'],
    [-192 * MINUTE, '3 h 12 min'],
    [1_440 * MINUTE, '1 d'],
    [3_130 * MINUTE, '2 d 4 h'],
    [(364 * 1_440 + 90) * MINUTE, '364 d'],
  ])('%s ms is %s', (ms, said) => {
    expect(spoken(ms)).toBe(said);
  });
});
