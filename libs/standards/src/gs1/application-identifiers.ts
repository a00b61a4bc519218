/**
 * The application identifiers that labels of this trial may carry, as a table.
 * Source: GS1 Syntax Dictionary. An identifier that is not here is refused, not skipped.
 */
export interface ApplicationIdentifier {
  readonly ai: string;
  readonly title: string;
  /** Digits only, or the 82 characters of GS1 AI encodable character set 82. */
  readonly charset: 'N' | 'X';
  readonly min: number;
  readonly max: number;
  /** Its length is fixed by its first two digits (GS1 General Specifications, Figure 7.8.5-2): no separator follows. */
  readonly predefined: boolean;
  readonly check?: 'digit' | 'date' | 'date-time';
  /** Identifiers of which at least one must stand on the same label. */
  readonly requires?: readonly string[];
  readonly excludes?: readonly string[];
}

const fixed = (
  ai: string,
  title: string,
  length: number,
  rest: Partial<ApplicationIdentifier> = {},
): ApplicationIdentifier => ({
  ai,
  title,
  charset: 'N',
  min: length,
  max: length,
  predefined: /^(0[0-4]|1[1-9]|20|3[1-6]|41)/.test(ai),
  ...rest,
});

const text = (
  ai: string,
  title: string,
  max: number,
  rest: Partial<ApplicationIdentifier> = {},
): ApplicationIdentifier => ({ ai, title, charset: 'X', min: 1, max, predefined: false, ...rest });

const gln = (ai: string, title: string): ApplicationIdentifier =>
  fixed(ai, title, 13, { check: 'digit' });

const table: readonly ApplicationIdentifier[] = [
  fixed('00', 'SSCC', 18, { check: 'digit' }),
  fixed('01', 'GTIN', 14, { check: 'digit' }),
  text('10', 'BATCH/LOT', 20),
  fixed('11', 'PROD DATE', 6, { check: 'date' }),
  fixed('13', 'PACK DATE', 6, { check: 'date' }),
  fixed('15', 'BEST BEFORE', 6, { check: 'date' }),
  fixed('17', 'EXPIRY', 6, { check: 'date' }),
  text('21', 'SERIAL', 20, { requires: ['01', '8006'], excludes: ['235'] }),
  text('235', 'TPX', 28, { requires: ['01'], excludes: ['21'] }),
  text('253', 'GDTI', 30, { min: 13 }),
  text('254', 'GLN EXTENSION', 20, { requires: ['414'] }),
  text('401', 'GINC', 30),
  fixed('402', 'GSIN', 17, { check: 'digit' }),
  gln('410', 'SHIP TO LOC'),
  gln('411', 'BILL TO'),
  gln('412', 'PURCHASE FROM'),
  gln('413', 'SHIP FOR LOC'),
  gln('414', 'LOC No.'),
  gln('415', 'PAY TO'),
  gln('416', 'PROD/SERV LOC'),
  gln('417', 'PARTY'),
  fixed('7003', 'EXPIRY TIME', 10, { check: 'date-time' }),
  fixed('7006', 'FIRST FREEZE DATE', 6, { check: 'date' }),
  text('7240', 'PROTOCOL', 20, { requires: ['01', '8006'] }),
  fixed('7241', 'AIDC MEDIA TYPE', 2, { requires: ['8017', '8018'] }),
  text('7242', 'VCN', 25, { requires: ['8017', '8018'] }),
  text('8003', 'GRAI', 30, { min: 14 }),
  text('8004', 'GIAI', 30),
  fixed('8006', 'ITIP', 18),
  fixed('8017', 'GSRN - PROVIDER', 18, { check: 'digit', excludes: ['8018'] }),
  fixed('8018', 'GSRN - RECIPIENT', 18, { check: 'digit', excludes: ['8017'] }),
  text('8019', 'SRIN', 10, { charset: 'N', requires: ['8017', '8018'] }),
];

export const applicationIdentifiers: ReadonlyMap<string, ApplicationIdentifier> = new Map(
  table.map(entry => [entry.ai, entry]),
);

/** Identifiers have two, three or four digits; none is the beginning of another. */
export const AI_LENGTHS = [2, 3, 4] as const;
