import { wordsOf } from './spoken-names.js';

/** As much of somebody as can be confused with somebody else. */
export interface Nameable {
  readonly givenName: string;
  readonly familyName: string;
  readonly dateOfBirth: string;
}

/** Two letters more, less or other than written; fewer in a short name, where two letters are most of it. */
const lettersOff = (word: string): number => Math.min(2, Math.floor(word.length / 3));

/** How many letters must be put in, taken out or changed (Levenshtein). */
export function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...one].entries()) {
    const line = [row + 1];
    for (const [column, against] of [...other].entries()) {
      const changed = (above[column] ?? 0) + (letter === against ? 0 : 1);
      line.push(Math.min(changed, (above[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1));
    }
    above = line;
  }
  return above.at(-1) ?? 0;
}

/** One letter for those that are heard alike, in the order in which they are looked at. */
const HEARD: readonly (readonly [RegExp, string])[] = [
  // A Czech or Slovak wife and husband have one name.
  [/(?<=\p{L}{3})ova$/gu, ''],
  [/ph/g, 'f'],
  [/sch|sh|ch|cz/g, 's'],
  [/ck|qu|q|x/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c|g/g, 'k'],
  [/th|d/g, 't'],
  [/w/g, 'v'],
  [/b/g, 'p'],
  [/z/g, 's'],
  [/[yj]/g, 'i'],
  [/(?<=.)h/g, ''],
  [/[aeiou]+/g, 'a'],
  [/(.)\1+/g, '$1'],
];

const heard = (word: string): string =>
  HEARD.reduce((sound, [letters, as]) => sound.replaceAll(letters, as), word);

const similar = (one: string, other: string): boolean =>
  editDistance(one, other) <= lettersOff(one.length < other.length ? one : other);

const alike = (one: string, other: string): boolean => {
  const [words, others] = [wordsOf(one).join(''), wordsOf(other).join('')];
  return similar(words, others) || heard(words) === heard(others);
};

/**
 * Whether a tired person could take one for the other: born on one day, or called alike. Told to whoever stands at the bed, so that
 * the third identifier is read aloud; never a reason to refuse.
 */
export const lookAlikes = (one: Nameable, other: Nameable): boolean =>
  one.dateOfBirth === other.dateOfBirth ||
  (alike(one.familyName, other.familyName) && alike(one.givenName, other.givenName));
