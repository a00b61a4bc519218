import { inLanguages } from '../words/in-languages.js';

export type LabelledKind = 'vessel' | 'harvest' | 'tube' | 'sample';

/** What is said where containers get their labels, by what they are. */
export const wordsOfLabels = inLanguages({
  en: {
    titles: {
      vessel: 'Labels for the vessels',
      harvest: 'A label for the harvest',
      tube: 'Labels for the tubes',
      sample: 'Labels for the samples',
    } as Readonly<Record<LabelledKind, string>>,
    count: 'How many labels?',
    labels: 'labels',
    printer: 'Number of the printer',
    stock: 'Scan the roll of blank labels',
    print: 'Print the labels',
    apply: 'Put each label on its container, then scan it there',
    ask: 'Scan every label on its container',
    confirm: 'They are on their containers',
    left: 'Printed, and on no container yet:',
    more: 'Print more labels',
  },
  cs: {
    titles: {
      vessel: 'Štítky pro nádoby',
      harvest: 'Štítek pro sklizeň',
      tube: 'Štítky pro zkumavky',
      sample: 'Štítky pro vzorky',
    },
    count: 'Kolik štítků?',
    labels: 'štítků',
    printer: 'Číslo tiskárny',
    stock: 'Naskenujte roli prázdných štítků',
    print: 'Vytisknout štítky',
    apply: 'Nalepte každý štítek na jeho nádobu a pak ho na ní naskenujte',
    ask: 'Naskenujte každý štítek na jeho nádobě',
    confirm: 'Jsou na svých nádobách',
    left: 'Vytištěné a zatím na žádné nádobě:',
    more: 'Vytisknout další štítky',
  },
});
