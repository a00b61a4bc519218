import * as fc from 'fast-check';
import { comparePositions, MAX_EPOCH, parsePosition, partsOf, positionOf } from './index.js';

const number = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
const epoch = fc.integer({ min: 1, max: MAX_EPOCH });

describe('positions', () => {
  it('are written as epoch and number', () => {
    expect(positionOf(1, 0)).toBe('1.0');
    expect(positionOf(12, 2n ** 64n - 1n)).toBe('12.18446744073709551615');
  });

  it('come back from their text', () => {
    fc.assert(
      fc.property(epoch, number, (e, n) => {
        expect(partsOf(parsePosition(positionOf(e, n)))).toEqual({ epoch: e, n });
      }),
      { seed: 1 },
    );
  });

  it('are ordered by epoch, then by number, never as text', () => {
    expect(comparePositions(positionOf(1, 9), positionOf(1, 10))).toBeLessThan(0);
    expect(comparePositions(positionOf(10, 0), positionOf(9, 5))).toBeGreaterThan(0);
    expect(comparePositions(positionOf(2, 3), positionOf(2, 3))).toBe(0);
    fc.assert(
      fc.property(epoch, number, number, (e, a, b) => {
        const order = comparePositions(positionOf(e, a), positionOf(e, b));
        expect(Math.sign(order)).toBe(a < b ? -1 : Number(a > b));
      }),
      { seed: 1 },
    );
  });

  it.each([
    '',
    '1',
    '1.',
    '.1',
    '0.1',
    '01.1',
    '1.01',
    '1.-1',
    '1.1 ',
    '1.1\n',
    '1,1',
    '1.1e3',
    '٣.1',
    '1.1.1',
  ])('do not look like %j', text => {
    expect(() => parsePosition(text)).toThrow(
      expect.objectContaining({ code: 'POSITION_INVALID' }),
    );
  });

  it.each([0, -1, 1.5, Number.NaN, MAX_EPOCH + 1])('have no epoch %s', wrong => {
    expect(() => positionOf(wrong, 0)).toThrow(
      expect.objectContaining({ code: 'POSITION_INVALID' }),
    );
  });
});
