import { bareNumber, hasWords, sameWords, wordsOf } from './spoken-names.js';

describe('a name that is said', () => {
  it.each([
    ['Jana Nováková', 'NOVAKOVA jana'],
    ['Jean-Pierre Lefèvre', 'lefevre jean pierre'],
    ["Siobhán O'Brien", 'OBrien Siobhan'],
    ['Łukasz Groß', 'lukasz gross'],
    ['Nova\u0301k Jan', 'Jan Nov\u00e1k'],
  ])('%s is the name %s', (one, other) => {
    expect(sameWords(one, other)).toBe(true);
  });

  it.each([
    ['Jana Nováková', 'Jana Novákova Marie'],
    ['Jana Nováková', 'Jana Novaková-Nová'],
    ['Jan Novák', 'Jan Nowak'],
    ['Jan Novák', 'Jan'],
    ['Jan Jan Novák', 'Jan Novák'],
  ])('H28: %s is not the name %s', (one, other) => {
    expect(sameWords(one, other)).toBe(false);
  });

  it('is looked for by whole words, and by at least one', () => {
    expect(hasWords('Jana Marie Nováková', 'novakova jana')).toBe(true);
    expect(hasWords('Jana Nováková', 'Novák')).toBe(false);
    expect(hasWords('Jana Nováková', ' - ')).toBe(false);
    expect(wordsOf('  ')).toEqual([]);
  });

  it('is told apart from a number, which is one with and without its blanks', () => {
    expect(bareNumber('mrn 48/12-34')).toBe('MRN481234');
  });
});
