import type { CzechWords } from '../problem-words.js';

export const ofLabels: CzechWords = {
  RELABEL_DIFFERS: [
    'Starý štítek není z toho, co říká nový',
    'Stůjte. Nesundávejte ani jeden. Odložte nádobku a volejte QA: může to být jiná.',
  ],
  LABEL_PIECES_DIFFER: [
    'Díly tohoto štítku neříkají totéž',
    'Stůjte. Žádný díl nesundávejte. Odložte vše, co se štítkovalo vedle, a volejte QA: vše je zadrženo.',
  ],
  RELABELLING_UNCONFIRMED: [
    'Nový štítek s původním ještě nikdo neporovnal',
    'Druhá osoba naskenuje starý i nový štítek. Zatím se smí uložit, zmrazit i krmit.',
  ],
  NOTHING_COMPARED: [
    'S novým štítkem se nic neporovnalo',
    'Naskenujte starý štítek nebo ho ve dvou opište; nebo uveďte, co z něj lze přečíst a kde leží. Nezbylo-li nic, jde o neurčený materiál.',
  ],
  REMNANT_SAYS_TOO_LITTLE: [
    'Zbytek štítku by mohl být i z něčeho jiného',
    'Přečtěte víc: aspoň čtyři znaky, které nejsou na jiném štítku této terapie. Nejde-li to, jde o neurčený materiál.',
  ],
  LABEL_JUST_REPRINTED: [
    'Tento štítek právě znovu vytiskl někdo jiný',
    'Použijte ten: odpověď říká, který platí a u které tiskárny leží. Je-li zkažený, nejdřív ho zneplatněte.',
  ],
  LABEL_PIECES_UNCOMPARED: [
    'Díly štítku nikdo neporovnal',
    'Naskenujte štítek na nádobce, jeho díl v záznamu a díl na obalu.',
  ],
  PRINTER_OF_ANOTHER: [
    'U této tiskárny mohou ležet štítky jiné šarže',
    'Žádný štítek odtud neberte. Nalepte nebo zneplatněte ty, které odpověď jmenuje, nebo ať tiskárnu uvolní druhá osoba.',
  ],
  STILL_MISSING: [
    'Ještě se to nenašlo',
    'Hledejte dál, nebo to zamítněte. Co leží bez štítku, je neurčený materiál.',
  ],
  HOLD_HAS_NEWS: [
    'Od chvíle, kdy jste se díval(a), se zjistilo něco dalšího',
    'Nic se neuvolnilo. Přečtěte si, co se zjistilo, a rozhodněte znovu: zadržení trvá.',
  ],
  STILL_DOUBLED: ['Dva kusy téhož štítku jsou stále zde', 'Nejdřív před svědkem zničte kopii.'],
  QP_DECIDES: [
    'K čemu se to smí použít, říká jen QP',
    'Zeptejte se QP. Zatím se to smí uchovávat, jak je.',
  ],
  MATERIAL_UNKNOWN: [
    'Materiál tohoto čísla nikdo nezaznamenal',
    'Podívejte se znovu na číslo na sáčku. Není-li žádné, zaznamenejte nález.',
  ],
  MATERIAL_LEFT: [
    'Tento materiál už zde není',
    'Je tím, čím se ukázal být, nebo byl zlikvidován. Podívejte se do jeho záznamu.',
  ],
  EVIDENCE_MISSING: [
    'Důkazy neukazují, co to je',
    'Zůstává v karanténě. Dvě osoby naskenují každou pozici boxu, nebo se buňky vyšetří.',
  ],
  EVIDENCE_AMBIGUOUS: [
    'Mohlo by to být jedno z více věcí',
    'Zůstává v karanténě a ostatní také. Rozliší je jen vyšetření buněk.',
  ],
  NOT_MISSING: [
    'To, čím to má být, nikomu nechybí',
    'Zůstává v karanténě. Podívejte se, kde ta jednotka je; není-li tam, nejdřív zaznamenejte, že chybí.',
  ],
  MAY_BE_THE_LAST: [
    'Může to být něčí poslední materiál',
    'Nikdo neví čí. Nejdřív musí souhlasit QP a lékař, každý pod vlastním přihlášením.',
  ],
  UNIT_MISSING: [
    'Něco není tam, kde být musí',
    'Je to zadrženo. Hledejte; co se najde a nikdo nerozliší, zaznamená se jako neurčený materiál.',
  ],
  IDENTITY_RESOLVED: [
    'QA určilo, co je materiál, který nikdo neznal',
    'Je zadržen, dokud QP neřekne, k čemu se smí použít. Zatím ho uchovávejte jako to, čím je.',
  ],
  TWO_AS_ONE: [
    'Dva kusy materiálu byly považovány za tutéž jednotku',
    'Oba jsou zadrženy: jeden z nich je něco jiného.',
  ],
  LABEL_DOUBLED: [
    'Týž štítek je na dvou věcech',
    'Obě jsou zadrženy. QA řekne, který kus je kopie; ten zničte před svědkem.',
  ],
};
