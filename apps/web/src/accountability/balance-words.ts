import type { components } from '../api/ledger.js';
import { inLanguages } from '../words/in-languages.js';

type Counted = keyof components['schemas']['BalanceDto'];

/** Tubes, counted: in the order in which they go through hands. */
export const balanceWords = inLanguages<Readonly<Record<Counted, string>>>({
  en: {
    filled: 'Filled',
    received: 'Received',
    dispensed: 'Opened',
    administered: 'Given',
    returned: 'Returned',
    destroyed: 'Destroyed',
    thawedAndWasted: 'Thawed and wasted',
    onHand: 'On hand',
    unaccounted: 'Not accounted for',
  },
  cs: {
    filled: 'Naplněno',
    received: 'Přijato',
    dispensed: 'Otevřeno',
    administered: 'Podáno',
    returned: 'Vráceno',
    destroyed: 'Zničeno',
    thawedAndWasted: 'Rozmraženo a zmařeno',
    onHand: 'Na skladě',
    unaccounted: 'Nevyúčtováno',
  },
});
