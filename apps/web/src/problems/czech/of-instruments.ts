import type { CzechWords } from '../problem-words.js';
import { DONE } from './done.js';

export const ofInstruments: CzechWords = {
  INSTRUMENT_UNKNOWN: [
    'Tento přístroj nikdo nezaregistroval',
    `Podívejte se na jeho číslo. Použijte zaregistrovaný, nebo požádejte administrátora o registraci a QA o kvalifikaci. ${DONE}`,
  ],
  INSTRUMENT_KIND: ['Toto je jiný druh přístroje', 'Naskenujte ten, který krok žádá.'],
  INSTRUMENT_RETIRED: [
    'Tento přístroj byl vyřazen',
    'Nepoužívejte ho. Vezměte jiný a řekněte QA, kde tento stojí.',
  ],
  INSTRUMENT_LAPSED: [
    'Tento přístroj dnes není kvalifikovaný',
    `Použijte jiný, nebo požádejte QA o kvalifikaci. ${DONE}`,
  ],
  INSTRUMENT_ELSEWHERE: [
    'Tento přístroj stojí v jiném centru',
    'Naskenujte ten, který je před vámi. Byl-li sem převezen, ať to administrátor zaznamená a QA ho znovu kvalifikuje.',
  ],
  INSTRUMENT_DOUBTED: [
    'Přístroj nebyl v pořádku a nikdo nečekal',
    'QA posoudí, co to znamená pro přípravek.',
  ],
};
