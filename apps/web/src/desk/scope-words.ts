import { inLanguages } from '../words/in-languages.js';

type Scope = 'journey' | 'batch' | 'package' | 'unit';

/** What something is about: a hold, or what was too warm. */
export const scopeWords = inLanguages<Readonly<Record<Scope, string>>>({
  en: { journey: 'whole therapy', batch: 'batch', package: 'package', unit: 'container' },
  cs: { journey: 'celá terapie', batch: 'šarže', package: 'zásilka', unit: 'nádoba' },
});
