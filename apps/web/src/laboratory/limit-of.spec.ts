import { limitOf } from './limit-of.js';

describe('a limit of a protocol', () => {
  it.each([
    [{ min: '80' }, 'percent', '≥ 80 %'],
    [{ max: '9.33' }, 'EU/ml', '≤ 9.33 EU/ml'],
    [
      { min: '10500000', max: '19500000' },
      'cells',
      '10\u00a0500\u00a0000–19\u00a0500\u00a0000 cells',
    ],
    [{ text: 'no-growth' }, 'finding', 'no-growth'],
    [{}, 'percent', '%'],
  ])('%j in %s is written %s', (accept, unit, written) => {
    expect(limitOf({ accept, unit })).toBe(written);
  });
});
