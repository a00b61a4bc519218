import { FIN } from './data-structure.js';

/** DS001: `=` and fifteen characters, of which the last two are flags (ST-001 §2.4.1). */
export const DIN_LENGTH = 16;

/** Thirteen characters: facility, year, number. */
export const DIN = `${FIN}\\d{2}\\d{6}`;

/** What a label that carries a DIN is, by its flags (ST-001 Table 3, RT004). */
export type DinLabel =
  | 'container'
  | 'repeated label'
  | 'pilot tube'
  | 'test tube'
  | 'donor record'
  | 'sample for nucleic acid testing'
  | 'sample for bacterial testing'
  | 'match with unit'
  | 'partial label'
  | 'attached label'
  /** Flags that each facility defines for itself: they mean nothing to anybody else. */
  | 'local';

const NAMED: Readonly<Record<string, DinLabel>> = {
  '05': 'repeated label',
  '06': 'pilot tube',
  '07': 'test tube',
  '08': 'donor record',
  '09': 'sample for nucleic acid testing',
  '10': 'sample for bacterial testing',
  '11': 'match with unit',
  '12': 'partial label',
  '13': 'attached label',
};

/** Labels that do not stand on the container, though they carry its number. */
const ELSEWHERE: ReadonlySet<DinLabel> = new Set([
  'pilot tube',
  'test tube',
  'donor record',
  'sample for nucleic acid testing',
  'sample for bacterial testing',
  'match with unit',
]);

/** Undefined for flags that are reserved: 14, 97 to 99 and everything with a letter. */
export function dinLabel(flags: string): DinLabel | undefined {
  const named = NAMED[flags];
  if (named !== undefined) return named;
  if (/^[2-5]\d$/.test(flags)) return 'local';
  return /^(0[0-4]|1[5-9]|[6-8]\d|9[0-6])$/.test(flags) ? 'container' : undefined;
}

/** Whether a label with these flags may stand on the container itself. */
export function isOnContainer(flags: string): boolean {
  const label = dinLabel(flags);
  return label !== undefined && !ELSEWHERE.has(label);
}
