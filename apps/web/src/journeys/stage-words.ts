import type { components } from '../api/ledger.js';
import { inLanguages } from '../words/in-languages.js';

type Stage = components['schemas']['JourneyBoardRowDto']['stage'];

/** How far a therapy can have come, in the order in which it comes there. */
export const STAGES: readonly Stage[] = [
  'collection',
  'to-clean-room',
  'culture',
  'filled',
  'stored',
  'released',
  'to-ward',
  'at-ward',
  'infusing',
  'given',
];

export const stageWords = inLanguages<Readonly<Record<Stage, string>>>({
  en: {
    collection: 'Collection',
    'to-clean-room': 'To the clean room',
    culture: 'Culture',
    filled: 'Filled',
    stored: 'Stored',
    released: 'Released',
    'to-ward': 'To the ward',
    'at-ward': 'At the ward',
    infusing: 'Being given',
    given: 'Given',
    ended: 'Over',
  },
  cs: {
    collection: 'Odběr',
    'to-clean-room': 'Cesta do výroby',
    culture: 'Kultivace',
    filled: 'Naplněno',
    stored: 'Uloženo',
    released: 'Propuštěno',
    'to-ward': 'Cesta na oddělení',
    'at-ward': 'Na oddělení',
    infusing: 'Podává se',
    given: 'Podáno',
    ended: 'Skončilo',
  },
});
