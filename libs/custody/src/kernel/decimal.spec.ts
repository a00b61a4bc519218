import { compareDecimals, isDecimal } from './decimal.js';

describe('decimal numbers as text', () => {
  it.each([
    ['9', '10', -1],
    ['0.2', '0.20', 0],
    ['0.3', '0.30000001', -1],
    ['-1', '-0.5', -1],
    ['-0.5', '0', -1],
    ['-0', '0', 0],
    ['007', '7', 0],
    ['999999999.999999999', '999999999.999999998', 1],
  ])('%s against %s is %i', (one, other, expected) => {
    expect(compareDecimals(one, other)).toBe(expected);
    expect(compareDecimals(other, one)).toBe(expected === 0 ? 0 : -expected);
  });

  it.each(['', '.', '1.', '.5', '1e3', '+1', ' 1', '1,5', '1234567890', '0.1234567890', 'NaN'])(
    '"%s" is none',
    text => {
      expect(isDecimal(text)).toBe(false);
    },
  );
});
