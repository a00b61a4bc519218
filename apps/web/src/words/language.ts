import { effect, signal } from '@preact/signals';

export const LANGUAGES = ['en', 'cs'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEY = 'selfsame.language';

const isLanguage = (text: string | null): text is Language =>
  LANGUAGES.some(language => language === text);

/** As somebody chose it on this device, and else as the browser has it. */
function firstLanguage(): Language {
  const chosen = localStorage.getItem(KEY);
  if (isLanguage(chosen)) return chosen;
  return navigator.language.startsWith('cs') || navigator.language.startsWith('sk') ? 'cs' : 'en';
}

/** The language of every screen. Whoever reads it in a component is drawn again when it changes. */
export const language = signal<Language>(firstLanguage());

export function speak(chosen: Language): void {
  localStorage.setItem(KEY, chosen);
  language.value = chosen;
}

effect(() => {
  document.documentElement.lang = language.value;
});
