/** Letters that Unicode does not take apart into a letter and a mark. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * The words of a name as they are compared: without capitals, diacritics and hyphens. A name that was said in another order or
 * written without its marks is the same name; one with another letter is another.
 */
export const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[ßæœøłđðþı]/g, letter => WHOLE_LETTERS[letter] ?? letter)
    .replaceAll(/['’ʼ`´]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '');

/** Whether the same words were said, in whatever order. */
export const sameWords = (one: string, other: string): boolean =>
  wordsOf(one).toSorted().join(' ') === wordsOf(other).toSorted().join(' ');

/** Whether every word that was asked for is there. */
export const hasWords = (name: string, asked: string): boolean => {
  const words = wordsOf(name);
  const wanted = wordsOf(asked);
  return wanted.length > 0 && wanted.every(word => words.includes(word));
};

/** A hospital writes one number with blanks, slashes or none. */
export const bareNumber = (number: string): string =>
  number.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
