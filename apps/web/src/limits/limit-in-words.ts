import { language } from '../words/language.js';
import { AHEAD, limitWords } from './limit-words.js';

/** What a limit is about, in the language of the screen; its own name where nobody has given it another. */
export function limitInWords(kind: string): string {
  const [en, cs] = limitWords[kind] ?? [kind, kind];
  return language.value === 'cs' ? cs : en;
}

/** The same limit before it passes. */
export const limitAhead = (kind: string): string => limitInWords(AHEAD[kind] ?? kind);
