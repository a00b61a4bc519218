import { groupsOf } from './groups-of.js';
import { lookOf } from './look-of.js';

const numbers = Array.from({ length: 200 }, (_, at) => `01-${String(at + 1).padStart(3, '0')}`);

describe('the token of a participant', () => {
  it('is the same on every screen', () => {
    expect(lookOf('01-012')).toEqual(lookOf('01-012'));
  });

  it('H33: is another one for a number that looks alike', () => {
    const seen = (number: string) => JSON.stringify(lookOf(number));
    expect(seen('01-012')).not.toBe(seen('01-021'));
    for (const [at, number] of numbers.entries()) {
      const next = numbers[at + 1];
      if (next !== undefined) expect(seen(number)).not.toBe(seen(next));
    }
  });

  it('H33: differs from its neighbour also for who sees no colours', () => {
    const alike = numbers.filter((number, at) => {
      const [one, next] = [lookOf(number), lookOf(numbers[at + 1] ?? '')];
      return one.shape === next.shape && one.letters === next.letters;
    });
    expect(alike).toEqual([]);
  });
});

describe('a number in groups as people read it aloud', () => {
  it.each([
    ['A999926123456', 'A9999 26 123456'],
    ['CHA9999263BZZLB', 'CHA9999 26 3BZZLB'],
    ['395123450000000017', '395 123 450 000 000 017'],
    ['01-012', '01-012'],
  ])('%s is %s', (value, read) => {
    expect(groupsOf(value).join(' ')).toBe(read);
  });
});
