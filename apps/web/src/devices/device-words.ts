import { inLanguages } from '../words/in-languages.js';

/** Kinds of devices, how they stand, and why one goes out of use. */
export const deviceWords = inLanguages({
  en: {
    kinds: {
      phone: 'Phone',
      tablet: 'Tablet',
      computer: 'Computer',
      scanner: 'Scanner',
      printer: 'Printer',
      logger: 'Temperature logger',
      freezer: 'Freezer',
      hood: 'Safety cabinet',
      bath: 'Water bath',
      tank: 'Nitrogen tank',
      analyser: 'Analyser',
      'cell-counter': 'Cell counter',
      microscope: 'Microscope',
    },
    statuses: {
      'in-use': 'in use',
      lapsed: 'its qualification is over',
      unqualified: 'was never qualified',
      retired: 'out of use',
    },
    retirements: {
      lost: 'Lost',
      stolen: 'Stolen',
      broken: 'Broken',
      replaced: 'Replaced',
      'no-longer-needed': 'No longer needed',
    },
  },
  cs: {
    kinds: {
      phone: 'Telefon',
      tablet: 'Tablet',
      computer: 'Počítač',
      scanner: 'Skener',
      printer: 'Tiskárna',
      logger: 'Záznamník teploty',
      freezer: 'Mrazicí zařízení',
      hood: 'Biohazard box',
      bath: 'Vodní lázeň',
      tank: 'Dusíková nádoba',
      analyser: 'Analyzátor',
      'cell-counter': 'Počítač buněk',
      microscope: 'Mikroskop',
    },
    statuses: {
      'in-use': 'v provozu',
      lapsed: 'kvalifikace skončila',
      unqualified: 'nikdy nekvalifikováno',
      retired: 'mimo provoz',
    },
    retirements: {
      lost: 'Ztráta',
      stolen: 'Krádež',
      broken: 'Porucha',
      replaced: 'Výměna',
      'no-longer-needed': 'Už není potřeba',
    },
  },
});
