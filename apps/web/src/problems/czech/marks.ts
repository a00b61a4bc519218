import type { CzechWords } from '../problem-words.js';

export const marks: CzechWords = {
  SEAL_FAILED: ['Uzávěr netěsní', 'Jednotka je zadržena.'],
  LABEL_LOST: [
    'Štítek, podle kterého se jednotka poznala, je zničený',
    'Jednotka je zadržena, dokud nemá nový štítek a QA oba neporovná.',
  ],
  SCANS_AT_ONCE: [
    'Náramek a štítek se naskenovaly v jedné chvíli',
    'QA zjistí, zda oba kódy nebyly na jednom listu.',
  ],
  SCANS_FAR_APART: [
    'Mezi skenem náramku a štítku uplynula dlouhá doba',
    'QA zjistí, co bylo mezi nimi.',
  ],
  SEALED_UNIT_SAMPLED: [
    'Uzavřená jednotka byla otevřena kvůli vzorku',
    'Je zadržena: uzávěr se zkoušel předtím a objem byl jiný.',
  ],
  SEAL_SEEN_DIFFERS: [
    'Plomba při příjezdu není ta, která byla nasazena',
    'Zásilka je zadržena; rozhodne QA.',
  ],
  PROTOCOL_TIGHTENED: [
    'Novější verze protokolu žádá víc, než toto má',
    'Je to zadrženo; rozhodne QA. U přechodu je uvedeno, co chybí.',
  ],
  PACKAGE_DAMAGED: ['Zásilka dorazila poškozená', 'Zásilka je zadržena; rozhodne QA.'],
  PACKAGE_REFUSED: ['Zásilka byla odmítnuta', 'Zásilka je zadržena; rozhodne QA.'],
  PACKAGE_MISROUTED: ['Zásilka dorazila jinam, než měla', 'Zásilka je zadržena; rozhodne QA.'],
  TEMPERATURE_EXCURSION: [
    'Teplota vybočila z rozmezí',
    'Zásilka je zadržena; rozhodne QA podle údajů o stabilitě.',
  ],
  LOGGER_GAP: [
    'Záznamník nepokrývá celou cestu',
    'Zásilka je zadržena: chybějící data nejsou dobrá data.',
  ],
  LOGGER_MISMATCH: [
    'Data jsou z jiného záznamníku',
    'Zásilka je zadržena, dokud se nenačtou správná.',
  ],
  PROCESSING_LATE: ['Zpracování začalo příliš pozdě', 'Šarže je zadržena; rozhodne QA.'],
  CULTURE_TOO_LONG: [
    'Kultivace trvala déle, než protokol dovoluje',
    'Šarže je zadržena; rozhodne QA.',
  ],
  ASPIRATION_SITE_NOT_PLANNED: [
    'Toto místo odběru protokol neuvádí',
    'Byl-li to překlep, opravte ho; jinak rozhodne QA.',
  ],
  VOLUME_OUT_OF_RANGE: ['Objem je mimo protokol', 'Rozhodne QA.'],
  OUT_OF_SPECIFICATION: [
    'Výsledek je mimo specifikaci',
    'Šarže je zadržena; po infuzi se to řekne lékaři.',
  ],
  PACKAGE_NOT_FOUND: [
    'Zásilka není tam, kde byla uložena',
    'Je zadržena. QA a centrum ji teď hledají; kdo ji najde, zaznamená to.',
  ],
  CUSTODY_DISPUTED: [
    'Tutéž zásilku převzala dvě pracoviště po sobě',
    'QA se obou zeptá, kdo ji opravdu má, a přesvědčí se na vlastní oči.',
  ],
  TOLD_TOO_LATE: [
    'Zaznamenáno, až když měl zásilku někdo jiný',
    'Zásilku drží ten, kdo ji má teď. QA obě hlášení porovná.',
  ],
  SOURCE_HELD: [
    'O tom, z čeho to vzniklo, jsou pochybnosti',
    'Jednotka je zadržena. Podívejte se na dřívější terapii, kterou zadržení uvádí; i zde rozhodne QA.',
  ],
  STORAGE_TOO_WARM: [
    'Jednotka byla mimo uložení příliš dlouho',
    'Jednotka je zadržena; rozhodne QA.',
  ],
  TANK_TOO_WARM: [
    'Nádoba s dusíkem je teplejší, než smí',
    'Jděte se na ni hned podívat. Selhává-li, přeneste boxy do jiné a přenesení zaznamenejte.',
  ],
  TANK_LEVEL_LOW: [
    'V nádobě je méně dusíku, než musí být',
    'Doplňte ho a zjistěte, proč ho tolik ubylo.',
  ],
  TANK_SILENT: [
    'O nádobě s dusíkem nic nevíme',
    'Podívejte se přímo na ni: chybějící data nejsou dobrá data. Pak se postarejte o záznamník.',
  ],
  TANK_FAILED: [
    'Nádoba s dusíkem selhala a boxy se přenesly do jiné',
    'QA posoudí, co bylo zadrženo a jak dlouho byl zbytek v teple.',
  ],
  BOX_ELSEWHERE: ['Box stál v jiné nádobě, než evidence uvádí', 'QA zjistí, kdo ho tam přemístil.'],
  STORAGE_CLASS_DIFFERS: [
    'Tento box není pro to, co materiál nese',
    'Teď tam leží: nechte ho v chladu, najděte místo v boxu správné třídy a přemístěte ho. QA zjistí, kdo ležel vedle.',
  ],
  BESIDE_REACTIVE: [
    'Ve stejném boxu ležel reaktivní materiál jiného účastníka',
    'QA zjistí, zda některá nádobka neprosakovala, a zadrží, co je nejisté.',
  ],
  SEROLOGY_DIFFERS: [
    'Marker, který byl reaktivní, je hlášen jinak',
    'Leží odděleně jako dřív. Byl-li první nález přepsaný, nechá QA záznam opravit dvěma osobami.',
  ],
  STOPPED_DURING_INFUSION: [
    'Účast skončila během infuze',
    'Rozhodne lékař u lůžka; co se podalo, zaznamená se jako vždy.',
  ],
  RETURNED: ['Jednotka se vrátila z oddělení', 'Je zadržena; obvykle se zničí.'],
  UNPACK_DIFFERS: ['Vybalilo se něco jiného, než se zabalilo', 'Zásilka je zadržena; rozhodne QA.'],
  UNACCOUNTED_VOLUME: ['Část naplněného objemu chybí', 'QA se zeptá na důvod.'],
  MIX_UP: [
    'Použil se materiál jiné terapie',
    'Vše, čeho se to týká, je zadrženo; lékař a QA se to dozvědí hned.',
  ],
  CUSTODY_GAP: ['Převzato bez druhé strany', 'Zůstane to navždy vyznačeno; QA se na to podívá.'],
  TAKEN_OVER_ALONE: ['Převzala to jediná osoba', 'QA zjistí, kdo další tam byl.'],
  SECOND_MISMATCH: ['Druhá neshoda za sebou u lůžka', 'Jednotka je zadržena; rozhodne QA.'],
  RECORD_CHANGED_GATE: [
    'Oprava mění, o čem se rozhodlo dřív',
    'Co se rozhodlo podle staré hodnoty, je zadrženo; rozhodne QA.',
  ],
};
