import { lookAlikesAfter } from './look-alike-numbers.js';

describe('numbers that are taken for each other', () => {
  it.each([
    [5, [6, 60]],
    [26, [27, 72]],
    [88, [89, 98]],
    [98, [101, 110]],
    [199, [201, 210]],
  ])('after %i are %j', (last, pair) => {
    expect(lookAlikesAfter(last)).toEqual(pair);
  });
});
