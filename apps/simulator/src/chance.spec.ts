import { Chance } from './chance.js';

const drawn = (seed: number): unknown[] => {
  const chance = new Chance(seed);
  return [
    chance.next(),
    chance.whole(1, 6),
    chance.pick(['a', 'b', 'c']),
    chance.shuffled([1, 2, 3, 4, 5]),
    [...chance.bytes(4)],
  ];
};

describe('chance', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(drawn(7)).toEqual(drawn(7));
    expect(drawn(7)).not.toEqual(drawn(8));
  });

  it('draws whole numbers from the first to the last, both included', () => {
    const chance = new Chance(1);
    const seen = new Set(Array.from({ length: 200 }, () => chance.whole(3, 6)));
    expect(seen).toEqual(new Set([3, 4, 5, 6]));
  });

  it('shuffles without losing anything, and leaves what it was given', () => {
    const given = [1, 2, 3, 4, 5, 6, 7, 8];
    const shuffled = new Chance(1).shuffled(given);
    expect(new Set(shuffled)).toEqual(new Set(given));
    expect(shuffled).toHaveLength(given.length);
    expect(shuffled).not.toEqual(given);
    expect(given).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('has nothing to pick from nothing', () => {
    expect(() => new Chance(1).pick([])).toThrow('Nothing to pick from.');
  });
});
