import { dictionary } from '@zxcvbn-ts/language-common';
import fc from 'fast-check';
import { Guessable } from './guessable.js';

const SHORTEST = 15;
const TOP = dictionary['passwords-common'].slice(0, 3_000);

describe('a new password', () => {
  const guessable = new Guessable(['als-msc', 'motol', 'ww']);
  const refused = async (password: string, person = 'S-1043') => {
    try {
      await guessable.refuse(password, person);
      return undefined;
    } catch (error) {
      return (error as { facts: { because: string } }).facts.because;
    }
  };
  const COMMON = 'it is made of common passwords';
  const WORD = 'it holds a word of this ledger';

  it.each([
    ['as it stands in a list', 'qazwsxedcrfvtgb'],
    ['twice', 'PasswordPassword'],
    ['again and again, cut off in the end', 'dragondragondrag'],
    ['a figure again and again', 'abc1abc1abc1abc1'],
    ['with a year and signs', 'Basketball2026!!!!'],
    ['behind another', 'letmein-iloveyou!'],
    ['with signs in between', 'pass word pass word'],
    ['the alphabet', 'abcdefghijklmno'],
    ['one letter', 'aaaaaaaaaaaaaaaa'],
    ['one sign', '!!!!!!!!!!!!!!!!'],
  ])('H43: made of a common one, %s, is refused', async (_how, password) => {
    expect(password.length).toBeGreaterThanOrEqual(SHORTEST);
    expect(await refused(password)).toBe(COMMON);
  });

  it('H43: made of any of the 3 000 most common ones to be long enough is refused', async () => {
    const repeated = TOP.map(one => one.repeat(Math.ceil(SHORTEST / one.length)));
    const padded = TOP.filter(one => /^[a-z]{4}/.test(one)).map(one => `${one}!2026-2026-2026`);
    const taken: string[] = [];
    for (const password of [...repeated, ...padded])
      if ((await refused(password)) !== COMMON) taken.push(password);
    expect(taken).toEqual([]);
  });

  it.each([
    ['of the product', 'a fine Selfsame morning'],
    ['of the study', 'als msc keeps me awake'],
    ['of a site', 'the lift in Motol is slow'],
    ['that is its own number', 'here comes s-1043 again'],
  ])('H43: with a word %s is refused', async (_whose, password) => {
    expect(await refused(password)).toBe(WORD);
  });

  it.each([
    'correct horse battery staple',
    'a long walk to the clean room',
    'kůň správně baterie sponka',
    '\u{1f9ea}\u{1f9eb}\u{1f9ec}'.repeat(5),
    'wwii began in a september',
  ])('of several words, in any letters, is taken: %s', async password => {
    expect(await refused(password, 'S-1')).toBeUndefined();
  });

  it('holds a short number of its owner by chance only, and is taken', async () => {
    expect(await refused('the aquaria of Prague', 'a-qua')).toBe(WORD);
    expect(await refused('the faqade of a house', 'f-aq')).toBeUndefined();
  });

  it('of letters by chance is taken', async () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'bcdfghjklmnpqrstvwxz0123456789'),
      minLength: 20,
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(letters, async password => {
        expect(await refused(password)).toBeUndefined();
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
