import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ProblemAnswer } from '../api/problem.js';
import { language } from '../words/language.js';
import type { CzechWords, ProblemWords } from './problem-words.js';

/** Undefined until they are fetched: whoever speaks English never needs them. */
const czech = signal<CzechWords | undefined>(undefined);

/** Fetches the Czech words of every refusal, so that the first one is not told in English. */
export async function prepareToTell(): Promise<void> {
  try {
    czech.value ??= (await import('./czech.js')).czech;
  } catch {
    // Without a signal there are none: the next refusal asks again, and this one is told in the words of the ledger.
  }
}

/**
 * What the ledger said, in the language of the screen. What has no Czech words is told in the ledger's own: better understood by few than
 * kept from all.
 */
export function useTold({ code, title, remedy, facts }: ProblemAnswer): ProblemWords {
  const isCzech = language.value === 'cs';
  useEffect(() => {
    if (isCzech) void prepareToTell();
  }, [isCzech, code]);
  // Of a scan its fault says more than the code that every scan shares.
  const fault = code === 'SCAN_REJECTED' ? String(facts.fault) : code;
  const words = czech.value?.[fault] ?? czech.value?.[code];
  if (isCzech && words !== undefined) return { title: words[0], remedy: words[1] };
  return { title, remedy: typeof facts.advice === 'string' ? facts.advice : remedy };
}
