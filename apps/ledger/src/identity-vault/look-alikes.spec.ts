import { editDistance, lookAlikes } from './look-alikes.js';

const called = (name: string, dateOfBirth: string) => {
  const [givenName = '', familyName = ''] = name.split(' ');
  return { givenName, familyName, dateOfBirth };
};
const alike = (one: string, other: string): boolean =>
  lookAlikes(called(one, '1961-04-30'), called(other, '1972-11-02'));

describe('H28: two who could be taken for each other', () => {
  it.each([
    ['Jana Nováková', 'Jana Novákova'],
    ['Jan Novák', 'Jana Nováková'],
    ['Petr Dvořák', 'Peter Dworak'],
    ['Petr Schmidt', 'Petr Šmíd'],
    ['Karel Meyer', 'Karl Maier'],
    ['Eva Kratochvílová', 'Eva Kratochvilova'],
    ['Filip Novotný', 'Philipp Nowotny'],
  ])('are %s and %s, and each the other', (one, other) => {
    expect(alike(one, other)).toBe(true);
    expect(alike(other, one)).toBe(true);
  });

  it.each([
    ['Jana Nováková', 'Eva Dvořáková'],
    ['Jana Nováková', 'Petr Novák'],
    ['Jan Li', 'Jan Wu'],
    ['Jan Novák', 'Jan Svoboda'],
  ])('are not %s and %s', (one, other) => {
    expect(alike(one, other)).toBe(false);
  });

  it('are any two who were born on one day', () => {
    const day = '1961-04-30';
    expect(lookAlikes(called('Jana Nováková', day), called('Petr Svoboda', day))).toBe(true);
  });

  it('are told by how many letters are other', () => {
    expect([
      editDistance('novak', 'nowak'),
      editDistance('', 'abc'),
      editDistance('ab', 'ba'),
    ]).toEqual([1, 3, 2]);
  });
});
