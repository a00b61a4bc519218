import { inLanguages } from '../words/in-languages.js';

/** What people call the tests of protocols. One that stands nowhere here is called as its protocol calls it. */
const names = inLanguages<Readonly<Record<string, string>>>({
  en: {
    viability: 'Viability',
    'cell-count': 'Cell count',
    endotoxin: 'Endotoxin',
    'gram-stain': 'Gram stain',
    mycoplasma: 'Mycoplasma',
    'identity-str': 'Identity (STR)',
    'phenotype-cd105': 'CD105',
    'phenotype-cd45': 'CD45',
    sterility: 'Sterility',
    potency: 'Potency',
  },
  cs: {
    viability: 'Viabilita',
    'cell-count': 'Počet buněk',
    endotoxin: 'Endotoxin',
    'gram-stain': 'Gramovo barvení',
    mycoplasma: 'Mykoplazma',
    'identity-str': 'Identita (STR)',
    'phenotype-cd105': 'CD105',
    'phenotype-cd45': 'CD45',
    sterility: 'Sterilita',
    potency: 'Účinnost',
  },
});

export const nameOfTest = (test: string): string => names()[test] ?? test;
