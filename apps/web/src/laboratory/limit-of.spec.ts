import { limitOf } from './limit-of.js';

describe('a limit of a protocol', () => {
  it.each([
    [{ min: '80' }, 'percent', '≥ 80 percent'],
    [{ max: '9.33' }, 'EU/ml', '≤ 9.33 EU/ml'],
    [{ min: '10500000', max: '19500000' }, 'cells', '10500000–19500000 cells'],
    [{ text: 'no-growth' }, 'finding', 'no-growth'],
    [{}, 'percent', 'percent'],
  ])('%j in %s is written %s', (accept, unit, written) => {
    expect(limitOf({ accept, unit })).toBe(written);
  });
});
