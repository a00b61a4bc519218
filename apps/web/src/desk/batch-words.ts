import type { BatchStatus } from '../journey/journey-state.js';
import { inLanguages } from '../words/in-languages.js';

/** How far a batch has come. */
export const BATCH_WORDS = inLanguages<Readonly<Record<BatchStatus, string>>>({
  en: {
    growing: 'not released',
    failed: 'failed',
    conditional: 'released conditionally',
    final: 'released',
    exceptional: 'released as an exception',
    rejected: 'rejected',
  },
  cs: {
    growing: 'nepropuštěna',
    failed: 'nezdařila se',
    conditional: 'propuštěna podmíněně',
    final: 'propuštěna',
    exceptional: 'propuštěna výjimečně',
    rejected: 'zamítnuta',
  },
});
