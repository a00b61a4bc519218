import { language } from '../words/language.js';
import { limitWords } from './limit-words.js';

/** What a limit is about, in the language of the screen; its own name where nobody has given it another. */
export function limitInWords(kind: string): string {
  const [en, cs] = limitWords[kind] ?? [kind, kind];
  return language.value === 'cs' ? cs : en;
}
