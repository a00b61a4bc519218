import { fromThousandths, thousandthsIn } from './thousandths.js';

describe('a quantity as people write it', () => {
  it.each([
    ['1.5', 1_500],
    ['1,45', 1_450],
    [' 0,05 ', 50],
    ['37', 37_000],
  ])('%s is read with the point and with the comma', (text, thousandths) => {
    expect(thousandthsIn(text)).toBe(thousandths);
    expect(thousandthsIn(fromThousandths(thousandths))).toBe(thousandths);
  });

  it.each(['', '-1', '1.2345', 'one', '1.', '1 000'])('"%s" is none', text => {
    expect(thousandthsIn(text)).toBeUndefined();
  });
});
