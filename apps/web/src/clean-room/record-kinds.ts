import { inLanguages } from '../words/in-languages.js';

/** What is kept elsewhere of a batch, by whoever makes it: pictures stay where they are, and their hash is on record. */
export const recordKinds = inLanguages<Readonly<Record<string, string>>>({
  en: {
    'culture-image': 'A picture of the cells',
    'batch-record': 'A page of the batch record',
    'cleaning-record': 'A record of cleaning',
    'equipment-log': 'A log of an instrument',
  },
  cs: {
    'culture-image': 'Snímek buněk',
    'batch-record': 'List výrobní dokumentace',
    'cleaning-record': 'Záznam o úklidu',
    'equipment-log': 'Záznam přístroje',
  },
});
