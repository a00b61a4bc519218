/** Who somebody is, as the hospital has it. Invented, every one of them. */
export interface Particulars {
  readonly familyName: string;
  readonly givenName: string;
  readonly dateOfBirth: string;
  readonly hospitalNumber: string;
}

/** Somebody whom the vault knows, and how he says who he is: ALS takes speech away. */
export interface Known {
  readonly particulars: Particulars;
  readonly says: { readonly identity: string; readonly proxy?: string };
  /** Somebody else of the ward could be taken for him: a third identifier is asked for. */
  readonly hasLookAlike: boolean;
}

const FAMILIES =
  'Adamec Bartoš Čermák Doležal Eliáš Fiala Grygar Horáček Ivánek Jelínek Kučera Liška Moravec Navrátil Oliva Pospíšil Rybář Sedláček Tománek Urban Vondráček Zelenka Žižka'.split(
    ' ',
  );
const GIVEN =
  'Alžběta Bohumil Ctirad Dominik Emanuel František Gabriela Hynek Ignác Jaroslav Klaudie Ludmila Magdaléna Norbert Otakar Přemysl Rozálie Svatopluk Terezie Uršula Vendelín Xenie Zbyněk Želmíra Augustin Blahoslav Drahomíra Filoména Kvido'.split(
    ' ',
  );

const DAY_MS = 86_400_000;
const FIRST_BIRTH = Date.parse('1932-03-01T00:00:00Z');
/** From here on two would be called alike by chance. */
const DIFFERENT_NAMES = 600;
const ONE_IN = 3;
/** Of six one after another, two are called the same. */
const PAIR_IN = 6;

const WAYS: Readonly<Record<number, Known['says']>> = {
  1: { identity: 'communication-aid' },
  5: { identity: 'proxy', proxy: 'spouse-or-partner' },
  7: { identity: 'photo' },
};

/** Whom the vault knows: two of three. A ward that never filled it treats as well. */
export function knownAs(number: number): Known | undefined {
  if (number % ONE_IN === 0 || number > DIFFERENT_NAMES) return undefined;
  const inPair = number % PAIR_IN;
  const isSecond = inPair === PAIR_IN - 1;
  const name = isSecond ? number - 1 : number;
  const round = Math.floor(name / FAMILIES.length);
  return {
    particulars: {
      familyName: FAMILIES[name % FAMILIES.length] ?? '',
      givenName: GIVEN[(name + round) % GIVEN.length] ?? '',
      dateOfBirth: new Date(FIRST_BIRTH + number * 31 * DAY_MS).toISOString().slice(0, 10),
      hospitalNumber: `MRN ${10_000 + number}`,
    },
    says: WAYS[number % 8] ?? { identity: 'spoken' },
    hasLookAlike: isSecond || inPair === PAIR_IN - 2,
  };
}

/** What is entered of it at the bed: the third identifier only where it is asked for. */
export function heardOf({ particulars, says, hasLookAlike }: Known) {
  const { hospitalNumber, ...two } = particulars;
  return { ...says, heard: hasLookAlike ? { ...two, hospitalNumber } : two };
}
