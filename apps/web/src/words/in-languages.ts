import { type Language, language } from './language.js';

/**
 * The words of a screen, in each language and beside what says them. The compiler sees to it that neither language misses one.
 * @returns what answers them in the language of now
 */
export const inLanguages =
  <Words extends object>(words: Readonly<Record<Language, Words>>): (() => Words) =>
  () =>
    words[language.value];
