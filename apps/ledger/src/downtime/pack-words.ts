import type { Circle, Declarer } from '@selfsame/custody';

export const LANGUAGES = ['en', 'cs'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Everything that stands on a pack in words. One language at a time: nobody looks for his own between two at night. */
export interface PackWords {
  readonly title: string;
  readonly simulated: string;
  readonly authorises: string;
  readonly dose: string;
  readonly subject: string;
  readonly therapy: string;
  readonly tube: string;
  readonly tubeLabel: string;
  readonly protocol: string;
  readonly released: Readonly<Record<string, string>>;
  readonly giveBefore: string;
  readonly packUntil: string;
  readonly afterThaw: (minutes: number) => string;
  readonly route: string;
  readonly volume: string;
  readonly code: string;
  readonly codeSays: (key: string) => string;
  readonly printed: string;
  readonly knows: string;
  readonly steps: string;
  readonly procedure: (limits: {
    readonly checkMinutes: number;
    readonly useMinutes: number;
  }) => readonly string[];
  readonly declare: string;
  readonly declarers: Readonly<Record<Declarer, string>>;
  readonly list: string;
  readonly circles: Readonly<Record<Circle, string>>;
  readonly nobody: string;
  readonly ask: string;
  readonly writeIn: string;
  readonly check: (which: 'A' | 'B') => string;
  readonly checkAlone: string;
  readonly cut: string;
  readonly said: string;
  readonly saidBlanks: readonly string[];
  readonly band: string;
  readonly stick: string;
  readonly copied: string;
  readonly verdict: string;
  readonly yes: string;
  readonly no: string;
  readonly signed: readonly string[];
  readonly course: string;
  readonly called: readonly string[];
  readonly noHold: string;
  readonly held: string;
  readonly preparation: {
    readonly title: string;
    readonly into: string;
    readonly out: string;
    readonly warm: (from: number, to: number) => string;
    readonly minutes: (most: number) => string;
    readonly alive: (leastPercent: string) => string;
    readonly washed: string;
    readonly diluted: string;
    readonly volume: (from: number, to: number) => string;
    readonly ready: (withinMinutes: number | undefined) => string;
    readonly readBy: string;
  };
  readonly moments: readonly string[];
  readonly volumes: readonly string[];
  readonly ended: readonly string[];
  readonly sticker: string;
  readonly afterwards: string;
}

const en: PackWords = {
  title: 'Downtime pack',
  simulated: 'SIMULATION. For nobody.',
  authorises:
    'This paper authorises nothing. While the ledger works, use the ledger. When downtime is declared, the dose may be given only by the steps below: two people, each alone with one sheet, and a telephone call.',
  dose: 'Dose',
  subject: 'Subject number',
  therapy: 'Chain of identity',
  tube: 'Tube',
  tubeLabel: 'Label on the tube',
  protocol: 'Protocol',
  released: {
    conditional: 'released, sterility to follow',
    final: 'released, all results in',
    exceptional: 'NOT CONFORMING: released as an exception',
  },
  giveBefore: 'Begin before',
  packUntil: 'This pack counts until',
  afterThaw: minutes => `Once thawed: use within ${minutes} minutes.`,
  route: 'Route',
  volume: 'Volume',
  code: 'Signed code',
  codeSays: key => `Ed25519, key ${key}. GET /downtime-key`,
  printed: 'Printed',
  knows: 'Knows nothing that happened after event',
  steps: 'When the ledger is down',
  procedure: ({ checkMinutes, useMinutes }) => [
    'Somebody listed below <b>declares</b> downtime. Write the time on sheet C.',
    '<b>Cut</b> the second page. First person takes sheet A, second person sheet B. Neither looks at the other.',
    'Each <b>asks</b> for name and date of birth, reads band and closed tube, fills in the sheet alone.',
    `Both say YES, not more than ${checkMinutes} minutes ago: go on. One NO: <b>stop</b>, give nothing, call QA.`,
    '<b>Call</b> the list: “Is there a hold since this was printed?” Only “no hold” goes on. Nobody answers: do not begin.',
    `<b>Open</b>, draw up, pause, say person, product and route aloud. Begin within ${useMinutes} minutes of opening.`,
    'Write each step with its time on sheet C. Keep every sheet, also the empty ones. Enter them when the ledger is back.',
  ],
  declare: 'Downtime is declared by',
  declarers: {
    investigator: 'investigator',
    'administering-physician': 'administering physician',
    nurse: 'nurse in charge',
    qa: 'QA',
    qp: 'QP',
  },
  list: 'Ask for holds',
  circles: { qa: 'QA on call', deputy: 'Deputy', qp: 'QP' },
  nobody: 'nobody on call',
  ask: 'On call when printed. No answer: the next one.',
  writeIn: 'A blank line: not known here. Write in whom to call when you print this.',
  check: which => (which === 'A' ? 'First check' : 'Second check'),
  checkAlone: 'Alone, without seeing the other sheet. Ask; never read a name out.',
  cut: 'cut here before use',
  said: 'The person says',
  saidBlanks: ['Family name', 'Given name', 'Date of birth', 'Hospital number, if asked'],
  band: 'Number on the wristband, or its sticker',
  stick: 'Label of the closed tube: stick it here, or copy it',
  copied: 'Subject number, copied from the tube',
  verdict: 'Person, band, tube and page 1: all of one participant?',
  yes: 'YES',
  no: 'NO → STOP',
  signed: ['Staff number', 'Signature', 'Date, time, zone'],
  course: 'What was given (each time with date and zone)',
  called: ['Downtime declared by', 'at', 'Called', 'at'],
  noHold: 'NO HOLD',
  held: 'HELD → STOP',
  preparation: {
    title: 'Made ready by',
    into: 'Bath, into it at',
    out: 'Out of it at',
    warm: (from, to) => `°C: ${from} to ${to}`,
    minutes: most => `Minutes: at most ${most}`,
    alive: least => `% alive: at least ${least}`,
    washed: 'Washed with, lot',
    diluted: 'Diluted with, lot',
    volume: (from, to) => `µl then: ${from} to ${to}`,
    ready: within => (within === undefined ? 'Ready at' : `Ready at; use in ${within} min`),
    readBy: 'Second person who read it',
  },
  moments: ['Opened', 'Drawn up', 'Begun', 'Ended'],
  volumes: ['Drawn up µl', 'Infused µl', 'Left µl', 'Wasted µl'],
  ended: ['completed', 'broken off', 'not given, because'],
  sticker: 'Label of the tube that was opened',
  afterwards:
    'Filled sheets hold names: they stay at the hospital. Destroy an empty or spoiled one only before a second person.',
};

const cs: PackWords = {
  title: 'Sada pro výpadek',
  simulated: 'SIMULACE. Pro nikoho.',
  authorises:
    'Tento papír nic nepovoluje. Dokud registr pracuje, používejte registr. Po vyhlášení výpadku lze dávku podat jen podle kroků níže: dva lidé, každý sám se svým listem, a telefonát.',
  dose: 'Dávka',
  subject: 'Číslo účastníka',
  therapy: 'Řetězec identity',
  tube: 'Zkumavka',
  tubeLabel: 'Štítek na zkumavce',
  protocol: 'Protokol',
  released: {
    conditional: 'propuštěno, sterilita následuje',
    final: 'propuštěno, všechny výsledky',
    exceptional: 'NEVYHOVUJE: propuštěno výjimečně',
  },
  giveBefore: 'Začít před',
  packUntil: 'Sada platí do',
  afterThaw: minutes => `Po rozmrazení použít do ${minutes} minut.`,
  route: 'Cesta podání',
  volume: 'Objem',
  code: 'Podepsaný kód',
  codeSays: key => `Ed25519, klíč ${key}. GET /downtime-key`,
  printed: 'Vytištěno',
  knows: 'Neví o ničem po události',
  steps: 'Když registr neběží',
  procedure: ({ checkMinutes, useMinutes }) => [
    'Někdo z níže uvedených výpadek <b>vyhlásí</b>. Čas zapište na list C.',
    'Druhou stranu <b>rozstřihněte</b>. První osoba vezme list A, druhá list B. Navzájem se do nich nedívají.',
    'Každý se <b>zeptá</b> na jméno a datum narození, přečte náramek a zavřenou zkumavku a list vyplní sám.',
    `Oba ANO, ne dříve než před ${checkMinutes} minutami: pokračujte. Jedno NE: <b>stop</b>, nic nepodávat, volat QA.`,
    '<b>Volejte</b> podle seznamu: „Je od vytištění nějaké pozastavení?“ Dál jen po „není“. Nikdo nebere: nezačínat.',
    `<b>Otevřete</b>, natáhněte, zastavte se, řekněte nahlas osobu, přípravek a cestu. Začněte do ${useMinutes} minut od otevření.`,
    'Každý krok s časem zapište na list C. Uschovejte všechny listy, i prázdné. Až registr poběží, zadejte je.',
  ],
  declare: 'Výpadek vyhlašuje',
  declarers: {
    investigator: 'zkoušející',
    'administering-physician': 'podávající lékař',
    nurse: 'vedoucí sestra směny',
    qa: 'QA',
    qp: 'QP',
  },
  list: 'Zeptejte se na pozastavení',
  circles: { qa: 'QA ve službě', deputy: 'Zástupce', qp: 'QP' },
  nobody: 'nikdo ve službě',
  ask: 'Ve službě při tisku. Nikdo nebere: další.',
  writeIn: 'Prázdný řádek: zde není známo. Komu volat, dopište při tisku.',
  check: which => (which === 'A' ? 'První kontrola' : 'Druhá kontrola'),
  checkAlone: 'Sám, bez pohledu na druhý list. Ptejte se; jméno nikdy nepředčítejte.',
  cut: 'před použitím zde rozstřihněte',
  said: 'Osoba říká',
  saidBlanks: ['Příjmení', 'Jméno', 'Datum narození', 'Číslo pojištěnce, je-li třeba'],
  band: 'Číslo na náramku, nebo jeho samolepka',
  stick: 'Štítek zavřené zkumavky: nalepte, nebo opište',
  copied: 'Číslo účastníka, opsané ze zkumavky',
  verdict: 'Osoba, náramek, zkumavka a strana 1: vše jednoho účastníka?',
  yes: 'ANO',
  no: 'NE → STOP',
  signed: ['Osobní číslo', 'Podpis', 'Datum, čas, pásmo'],
  course: 'Co bylo podáno (každý čas s datem a pásmem)',
  called: ['Výpadek vyhlásil', 'v', 'Volán', 'v'],
  noHold: 'BEZ POZASTAVENÍ',
  held: 'POZASTAVENO → STOP',
  preparation: {
    title: 'Připraveno podle',
    into: 'Lázeň, vloženo v',
    out: 'Vyjmuto v',
    warm: (from, to) => `°C: ${from} až ${to}`,
    minutes: most => `Minut: nejvýše ${most}`,
    alive: least => `% živých: nejméně ${least}`,
    washed: 'Promyto čím, šarže',
    diluted: 'Ředěno čím, šarže',
    volume: (from, to) => `µl poté: ${from} až ${to}`,
    ready: within => (within === undefined ? 'Hotovo v' : `Hotovo v; použít do ${within} min`),
    readBy: 'Druhá osoba, která to četla',
  },
  moments: ['Otevřeno', 'Nataženo', 'Začátek', 'Konec'],
  volumes: ['Nataženo µl', 'Podáno µl', 'Zbytek µl', 'Odpad µl'],
  ended: ['dokončeno', 'přerušeno', 'nepodáno, protože'],
  sticker: 'Štítek otevřené zkumavky',
  afterwards:
    'Na vyplněných listech jsou jména: zůstávají v nemocnici. Prázdný nebo zkažený list ničte jen před druhou osobou.',
};

export const packWords: Readonly<Record<Language, PackWords>> = { en, cs };
