import type { Pair } from '../words/pair.js';

/** What somebody waits for, by the kind of its limit: said before it passes and after, since the clock beside it says which. */
export const limitWords: Readonly<Record<string, Pair>> = {
  'offer-expires': ['Offer is not accepted', 'Nabídka není přijata'],
  'offer-expires-soon': ['Offer runs out', 'Nabídka propadá'],
  'label-not-applied': ['Printed label is on nothing', 'Vytištěný štítek není nalepen'],
  'label-due-soon': ['Printed label has to be applied', 'Vytištěný štítek je třeba nalepit'],
  'deposit-overdue': ['Package still lies in the locker', 'Zásilka stále leží ve schránce'],
  'deposit-due-soon': ['Package has to be fetched from the locker', 'Zásilku je třeba vyzvednout'],
  'handoff-overdue': ['Package is late', 'Zásilka má zpoždění'],
  'handoff-due-soon': ['Package has to arrive', 'Zásilka má dorazit'],
  'logger-data-missing': ['Temperature was not read out', 'Teplota nebyla načtena'],
  'logger-data-due-soon': ['Temperature has to be read out', 'Teplotu je třeba načíst'],
  'processing-overdue': ['Cells were not isolated in time', 'Buňky nebyly izolovány včas'],
  'processing-due-soon': ['Cells have to be isolated', 'Buňky je třeba izolovat'],
  'culture-too-long': ['Cells grow for too long', 'Kultivace trvá příliš dlouho'],
  'culture-too-long-soon': ['Cells have to be harvested', 'Buňky je třeba sklidit'],
  'product-expires': ['Product has expired', 'Přípravek exspiroval'],
  'product-expires-soon': ['Product expires', 'Přípravek exspiruje'],
  'held-product-expires-soon': ['Held product expires', 'Zadržený přípravek exspiruje'],
  'in-use-time-over': ['Use-by time has passed', 'Doba použitelnosti uplynula'],
  'in-use-time-over-soon': ['Use-by time runs out', 'Doba použitelnosti končí'],
  'out-of-storage-over': ['Too long in the warm', 'Příliš dlouho mimo chlad'],
  'out-of-storage-over-soon': ['Has to go back into the cold', 'Musí zpět do chladu'],
  'follow-up-overdue': ['Follow-up visit is not recorded', 'Kontrola není zaznamenána'],
  'follow-up-due-soon': ['Follow-up visit is due', 'Blíží se kontrola'],
  'late-result-untold': ['Late result: somebody was not told', 'Pozdní výsledek: někdo o něm neví'],
  'late-result-untold-soon': [
    'Late result: somebody has to be told',
    'Pozdní výsledek: je třeba ho oznámit',
  ],
  'late-result-unacknowledged': [
    'Late result: somebody has not acknowledged it',
    'Pozdní výsledek: někdo ho nevzal na vědomí',
  ],
  'late-result-unacknowledged-soon': [
    'Late result: somebody has to acknowledge it',
    'Pozdní výsledek: čeká se na vzetí na vědomí',
  ],
  'exceptional-supply-untold': [
    'Exceptional supply: somebody was not told',
    'Výjimečné podání: někdo o něm neví',
  ],
  'exceptional-supply-untold-soon': [
    'Exceptional supply: somebody has to be told',
    'Výjimečné podání: je třeba ho oznámit',
  ],
  'storage-class-due': ['Reactive material lies with others', 'Reaktivní materiál leží s ostatním'],
  'storage-class-differs': [
    'Reactive material has to lie apart',
    'Reaktivní materiál je třeba oddělit',
  ],
  'warning-label-due': ['Warning is missing on a label', 'Na štítku chybí varování'],
  'warning-label-missing': ['Label needs a warning', 'Štítek potřebuje varování'],
  'deviation-unclassified': ['Deviation is not classified', 'Odchylka není klasifikována'],
  'deviation-classification-due-soon': [
    'Deviation has to be classified',
    'Odchylku je třeba klasifikovat',
  ],
  'investigation-overdue': ['Deviation is not investigated', 'Odchylka není vyšetřena'],
  'investigation-due-soon': ['Deviation has to be investigated', 'Odchylku je třeba vyšetřit'],
  'pack-holder-untold': [
    'Ward does not know that its paper is void',
    'Oddělení neví, že jeho podklady neplatí',
  ],
  'pack-holder-untold-soon': [
    'Ward has to be told that its paper is void',
    'Oddělení je třeba říct, že podklady neplatí',
  ],
  'downtime-forms-outstanding': ['Paper forms are missing', 'Chybějí papírové formuláře'],
  'downtime-forms-due-soon': [
    'Paper forms have to be entered',
    'Papírové formuláře je třeba přepsat',
  ],
  'hold-unresolved': ['Hold is open for an hour', 'Zadržení trvá hodinu'],
  'hold-unresolved-deputy': ['Hold is open for two hours', 'Zadržení trvá dvě hodiny'],
  'hold-unresolved-qp': ['Hold is open for four hours', 'Zadržení trvá čtyři hodiny'],
  'package-astray': [
    'Package goes where the participant is no more',
    'Zásilka míří tam, kde účastník už není',
  ],
  'material-to-return': [
    'Material has to go back to the participant',
    'Materiál se má vrátit účastníkovi',
  ],
  'material-to-destroy': ['Material has to be destroyed', 'Materiál se má zničit'],
};
