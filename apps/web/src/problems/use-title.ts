import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { language } from '../words/language.js';
import { useTold } from './told.js';

type Titles = Readonly<Record<string, string>>;

/** Undefined until they are fetched: whoever is told a refusal by the ledger has its words from there. */
const english = signal<Titles | undefined>(undefined);

async function prepareTitles(): Promise<void> {
  try {
    english.value ??= (await import('./english.js')).english;
  } catch {
    // Without a signal there are none: the code stands in their place, and the next list asks again.
  }
}

/** What is wrong, where a list has its code alone. */
export function useTitle(code: string): string {
  const isEnglish = language.value === 'en';
  useEffect(() => {
    if (isEnglish) void prepareTitles();
  }, [isEnglish]);
  const title = english.value?.[code] ?? code;
  return useTold({ status: 0, code, title, remedy: '', facts: {} }).title;
}
