import type { CzechWords } from '../problem-words.js';
import { DONE } from './done.js';

export const ofLots: CzechWords = {
  LOT_UNKNOWN: [
    'Tuto šarži materiálu nikdo nepřijal',
    `Naskenujte láhev znovu. Je-li správná, přijměte ji a požádejte QA o propuštění, nebo vezměte propuštěnou. ${DONE}`,
  ],
  LOT_KIND: [
    'Toto je šarže jiného materiálu',
    'Vezměte materiál, který krok žádá, a naskenujte ten.',
  ],
  LOT_RECALLED: [
    'Tato šarže materiálu je stažena',
    'Nepoužívejte ji. Odložte láhev, vezměte jinou šarži a řekněte to QA.',
  ],
  LOT_REJECTED: [
    'QA tuto šarži materiálu zamítlo',
    'Nepoužívejte ji. Odložte láhev, vezměte jinou šarži a řekněte to QA.',
  ],
  LOT_NOT_RELEASED: [
    'Tato šarže materiálu ještě není propuštěna',
    `Vezměte propuštěnou, nebo požádejte QA o propuštění této. ${DONE}`,
  ],
  LOT_DISCARDED: [
    'Tato šarže materiálu byla vyhozena',
    `Podívejte se na číslo na láhvi a vezměte jinou šarži. ${DONE}`,
  ],
  LOT_EXPIRED: ['Tato šarže materiálu má po datu', `Vezměte jinou šarži. ${DONE}`],
  LOT_NOT_OPENED: [
    'Otevření této láhve nikdo nezaznamenal',
    'Nejdřív zaznamenejte, že ji otevíráte: od té chvíle běží její čas.',
  ],
  LOT_IN_USE_EXPIRED: [
    'Tato láhev je otevřená příliš dlouho',
    `Vyhoďte ji, otevřete novou a zaznamenejte to. ${DONE}`,
  ],
  CERTIFICATE_DIFFERS: [
    'Toto není certifikát, který s šarží přišel',
    'Oba porovnejte a přečtěte ten, který je u šarže uložen. Nepatří-li k ní, šarži zamítněte.',
  ],
  LOT_DOUBTED: [
    'Šarže materiálu nebyla v pořádku a nikdo nečekal',
    'QA posoudí, co to znamená pro přípravek.',
  ],
  RECALLED_AFTER_INFUSION: [
    'Šarže materiálu byla stažena a dávka s ní už byla podána',
    'Volejte hned lékaře a zadavatele: účastník ji dostal.',
  ],
};
