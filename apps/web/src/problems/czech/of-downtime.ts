import type { CzechWords } from '../problem-words.js';

export const ofDowntime: CzechWords = {
  PACK_OUT: [
    'Podklady pro tuto dávku jsou už vydané',
    'Přineste je zpět a vyúčtujte každý formulář. Pak vytiskněte nové.',
  ],
  FORM_ALREADY_ENTERED: [
    'Tento formulář už v evidenci je',
    'Není co dělat. Nesouhlasí-li s papírem, porovnejte je a QA událost opraví.',
  ],
  DOWNTIME_ALREADY_DECLARED: ['Tento výpadek už v evidenci je', 'Není co dělat.'],
  FORM_NOT_OUT: [
    'Tento formulář k žádným podkladům nepatří, nebo už je vyúčtován',
    'Přečtěte číslo znovu: terapie, podklady a list.',
  ],
  WITNESS_MISSING: ['Zničení formuláře nikdo neviděl', 'Zničte ho před druhou osobou a uveďte ji.'],
  FORM_OF_ANOTHER_THERAPY: [
    'Použil se formulář jiné terapie',
    'Volejte hned lékaře a QA: podle něj se kontrolovala jiná dávka.',
  ],
  FORM_NEVER_ISSUED: [
    'Formulář s číslem, které nikdo nevytiskl',
    'Papír uschovejte. QA zjistí, odkud je.',
  ],
  FORM_FOUND_AGAIN: [
    'Použil se formulář, který byl hlášen jako ztracený nebo zničený',
    'Papír uschovejte. QA zjistí, kde byl.',
  ],
  FORM_ILLEGIBLE: [
    'Formulář nelze přečíst',
    'Papír uschovejte. QA se zeptá toho, kdo ho psal, co se stalo.',
  ],
  FORM_LOST: ['Formulář se ztratil', 'QA zjistí, kde byl naposledy a zda se použil.'],
  NO_DOWNTIME_DECLARED: [
    'Použil se papír, a žádný výpadek není zaznamenán',
    'Nejdřív výpadek zaznamenejte s původními časy. Běžela-li evidence, QA zjistí, proč ji nikdo nepoužil.',
  ],
  PAPER_PERSON_MAY_NOT: [
    'Na formuláři je někdo, koho zde neznáme nebo kdo to nesmí',
    'Přečtěte jeho číslo znovu. Je-li správné, QA zjistí, co dělal.',
  ],
  PAPER_TUBE_UNKNOWN: [
    'Štítek na formuláři zde nikdy nebyl vytištěn',
    'Je zadržen. Volejte hned lékaře a QA.',
  ],
  PAPER_TUBE_FOREIGN: [
    'Formulář souhlasí se zkumavkou jiného účastníka nebo dávky',
    'Volejte hned lékaře a QA. Vše, čeho se to týká, je zadrženo.',
  ],
  PAPER_TUBE_DIFFERS: [
    'Použila se jiná zkumavka této dávky než v podkladech',
    'Obě jsou zadrženy, než se na ně QA podívá.',
  ],
  PAPER_CHECK_STOPPED: [
    'Kontrola na papíře zjistila, že něco nesouhlasí',
    'Nic se podle ní nepodalo. QA zjistí, co měl kdo v rukou.',
  ],
  PAPER_CHECKED_BY_ONE: [
    'Obě kontroly na papíře udělala jedna osoba',
    'QA zjistí, kdo další tam byl.',
  ],
  PACK_VOID: [
    'Dávka byla podána, ačkoli její podklady už neplatily',
    'Volejte hned lékaře: při podání byla zadržena.',
  ],
  PACK_EXPIRED: [
    'Dávka byla podána po vypršení jejích podkladů',
    'Volejte hned lékaře: mohla být příliš stará.',
  ],
  HOLD_NOT_ASKED_FOR: [
    'Nikdo ze seznamu nepotvrdil, že dávka není zadržena',
    'QA zjistí, komu se volalo a kdy.',
  ],
  PAPER_TIMES_DISAGREE: [
    'Časy na formuláři na sebe nenavazují',
    'Přečtěte je znovu u papíru. Co se přepsalo, opraví QA.',
  ],
};
