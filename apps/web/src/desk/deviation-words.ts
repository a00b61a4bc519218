import type { DeviationClass, Impact, RootCause } from '../journey/quality-state.js';
import { inLanguages } from '../words/in-languages.js';

/** How much harm a deviation could do. */
export const classWords = inLanguages<Readonly<Record<DeviationClass, string>>>({
  en: { minor: 'Minor', major: 'Major', critical: 'Critical' },
  cs: { minor: 'Malá', major: 'Závažná', critical: 'Kritická' },
});

/** Why it happened. */
export const rootCauseWords = inLanguages<Readonly<Record<RootCause, string>>>({
  en: {
    person: 'A person',
    procedure: 'The procedure',
    training: 'Training',
    equipment: 'Equipment',
    material: 'Material',
    environment: 'Environment',
    transport: 'Transport',
    'computerised-system': 'The computerised system',
    'not-found': 'Not found',
  },
  cs: {
    person: 'Člověk',
    procedure: 'Postup',
    training: 'Školení',
    equipment: 'Zařízení',
    material: 'Materiál',
    environment: 'Prostředí',
    transport: 'Přeprava',
    'computerised-system': 'Počítačový systém',
    'not-found': 'Nezjištěno',
  },
});

/** What it did, or could have done. */
export const impactWords = inLanguages<Readonly<Record<Impact, string>>>({
  en: { none: 'None', possible: 'Possible', confirmed: 'Confirmed' },
  cs: { none: 'Žádný', possible: 'Možný', confirmed: 'Potvrzený' },
});
