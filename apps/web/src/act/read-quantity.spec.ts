import { cellsIn, milliCelsiusIn, percentIn, wholePercentIn } from './read-quantity.js';

describe('a quantity that somebody enters', () => {
  it.each([
    ['15', 15_000_000],
    ['36,123457', 36_123_457],
    ['0.5', 500_000],
    ['15000000', undefined],
    ['15 000', undefined],
    ['', undefined],
  ])('H10: in millions %j is %s cells', (text, cells) => {
    expect(cellsIn(text)).toBe(cells);
  });

  it.each([
    ['94,5', '94.5'],
    ['100', '100'],
    ['100,5', undefined],
    ['101', undefined],
    ['94.', undefined],
  ])('in percent %j is %s', (text, told) => {
    expect(percentIn(text)).toBe(told);
  });

  it.each([
    ['70', 70],
    ['70,5', undefined],
    ['101', undefined],
  ])('in whole percent %j is %s', (text, told) => {
    expect(wholePercentIn(text)).toBe(told);
  });

  it.each([
    ['-150', -150_000],
    ['−196,5', -196_500],
    ['4', 4_000],
    ['-0', 0],
    ['- 4', -4_000],
  ])('in degrees %j is %s thousandths', (text, milliCelsius) => {
    expect(milliCelsiusIn(text)).toBe(milliCelsius);
  });
});
