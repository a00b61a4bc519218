import type { components } from '../api/ledger.js';
import { inLanguages } from '../words/in-languages.js';

type Category = components['schemas']['ReviewedCategoryDto']['category'];

/** What is looked at of a batch, in the order in which it is printed. */
export const categoryWords = inLanguages<Readonly<Record<Category, string>>>({
  en: {
    corrections: 'Corrections',
    'late-entries': 'Late entries',
    'keyed-entries': 'Keyed entries',
    overrides: 'Overrides',
    refusals: 'Stopped in time',
    holds: 'Holds',
    environment: 'Clean room',
    deviations: 'Deviations',
    labels: 'Labels',
    vessels: 'Vessels and seals',
    results: 'Results',
    lots: 'Lots in contact',
    instruments: 'Instruments',
    excursions: 'Temperature',
    'audit-trail': 'Audit trail',
  },
  cs: {
    corrections: 'Opravy',
    'late-entries': 'Pozdní záznamy',
    'keyed-entries': 'Ručně zadané údaje',
    overrides: 'Obejitá pravidla',
    refusals: 'Včas zastaveno',
    holds: 'Zadržení',
    environment: 'Čisté prostory',
    deviations: 'Odchylky',
    labels: 'Štítky',
    vessels: 'Nádoby a uzávěry',
    results: 'Výsledky',
    lots: 'Použité šarže materiálu',
    instruments: 'Přístroje',
    excursions: 'Teplota',
    'audit-trail': 'Audit trail',
  },
});

/** The sums that exceptions are taken from. */
export const countWords = inLanguages<Readonly<Record<string, string>>>({
  en: {
    printed: 'printed',
    applied: 'applied',
    voided: 'void',
    destroyed: 'destroyed',
    neither: 'neither',
    taken: 'taken',
    counted: 'counted',
    within: 'within limits',
    open: 'open',
    recorded: 'recorded',
    reviewed: 'reviewed',
    unreviewed: 'not reviewed',
  },
  cs: {
    printed: 'vytištěno',
    applied: 'nalepeno',
    voided: 'neplatných',
    destroyed: 'zničeno',
    neither: 'nevyřešeno',
    taken: 'odebráno',
    counted: 'odečteno',
    within: 'v limitu',
    open: 'chybí',
    recorded: 'zaznamenáno',
    reviewed: 'zkontrolováno',
    unreviewed: 'nezkontrolováno',
  },
});

/** What belongs to a batch and is kept elsewhere. A protocol may name others: those are shown by their own name. */
export const recordWords = inLanguages<Readonly<Record<string, string>>>({
  en: {
    'batch-record': 'Batch record',
    'environmental-monitoring-report': 'Report of the environmental monitoring',
    'certificate-of-analysis': 'Certificate of analysis',
    'training-file': 'Training file',
    'equipment-qualification': 'Qualification of the equipment',
    'cleaning-record': 'Cleaning record',
    'validation-of-the-shipper': 'Validation of the shipper',
    'sterility-report': 'Sterility report',
  },
  cs: {
    'batch-record': 'Záznam o šarži',
    'environmental-monitoring-report': 'Zpráva o monitorování prostředí',
    'certificate-of-analysis': 'Certifikát analýzy',
    'training-file': 'Záznamy o školení',
    'equipment-qualification': 'Kvalifikace zařízení',
    'cleaning-record': 'Záznam o čištění',
    'validation-of-the-shipper': 'Validace přepravního obalu',
    'sterility-report': 'Zpráva o sterilitě',
  },
});
