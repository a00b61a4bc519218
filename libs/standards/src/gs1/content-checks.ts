import { isMediaType } from './media-type.js';
import { isCalendarDate, isTimeOfDay } from '../calendar.js';
import type { ScanFault } from '../scan-rejected.js';
import { hasCheckDigit } from './check-digit.js';
import { hasCheckPair } from './check-pair.js';
import { isCountry } from './country-codes.js';
import { isDate } from './gs1-date.js';

/** How far east or north of 180° west and 90° south, in ten millionths of a degree. */
const LATITUDES = 1_800_000_000;
const LONGITUDES = 3_600_000_000;

/** What remains after every proper `%hh` may hold no per cent sign. */
const STRAY_PER_CENT = /%(?![0-9A-Fa-f]{2})/;

/** A key begins with a GS1 Company Prefix, whose first four characters are digits. */
const hasPrefix = (value: string): boolean => /^\d{4}/.test(value);

/** The number in front is not above the number at the end. */
const inOrder = (value: string, length: number): boolean =>
  Number(value.slice(0, length)) <= Number(value.slice(-length));

type Rule = readonly [fault: ScanFault, holds: (value: string) => boolean];

/** Checks of one component's content, beyond its characters and its length (GS1 Syntax Dictionary, linters). */
const rules = {
  'check-digit': ['SCAN_CHECK_DIGIT', hasCheckDigit],
  key: ['SCAN_CHARACTER', hasPrefix],
  'model-number': ['SCAN_CHECK_CHARACTER', value => hasPrefix(value) && hasCheckPair(value)],
  'device-number': [
    'SCAN_CHECK_CHARACTER',
    value => hasPrefix(value) && /\D/.test(value) && hasCheckPair(value),
  ],
  date: ['SCAN_DATE', value => isDate(value, false)],
  'date-or-month': ['SCAN_DATE', value => isDate(value, true)],
  'full-date': ['SCAN_DATE', isCalendarDate],
  time: ['SCAN_DATE', isTimeOfDay],
  hour: ['SCAN_DATE', value => isTimeOfDay(`${value}00`)],
  sixty: ['SCAN_DATE', value => isTimeOfDay(`00${value}`)],
  minus: ['SCAN_CHARACTER', value => value === '-'],
  'yes-no': ['SCAN_CHARACTER', value => /^[01]$/.test(value)],
  zero: ['SCAN_CHARACTER', value => value === '0'],
  'not-zero': ['SCAN_CHARACTER', value => Number(value) > 0],
  'no-leading-zero': ['SCAN_CHARACTER', value => value === '0' || !value.startsWith('0')],
  winding: ['SCAN_CHARACTER', value => /^[019]$/.test(value)],
  sex: ['SCAN_CHARACTER', value => /^[0129]$/.test(value)],
  'media-type': ['SCAN_CHARACTER', isMediaType],
  'importer-index': ['SCAN_CHARACTER', value => /^[-_0-9A-Za-z]$/.test(value)],
  'per-cent-encoded': ['SCAN_CHARACTER', value => !STRAY_PER_CENT.test(value)],
  'birth-order': ['SCAN_CHARACTER', value => /^[1-9]\/[1-9]$/.test(value) && inOrder(value, 1)],
  'piece-of-total': ['SCAN_CHARACTER', value => !/^00|00$/.test(value) && inOrder(value, 2)],
  country: ['SCAN_CHARACTER', isCountry],
  'country-or-several': ['SCAN_CHARACTER', value => value === '999' || isCountry(value)],
  latitude: ['SCAN_CHARACTER', value => Number(value) <= LATITUDES],
  longitude: ['SCAN_CHARACTER', value => Number(value) <= LONGITUDES],
} as const satisfies Readonly<Record<string, Rule>>;

export type ContentCheck = keyof typeof rules;

/** What is wrong with the content, if anything. */
export function contentFault(check: ContentCheck, value: string): ScanFault | undefined {
  const [fault, holds] = rules[check];
  return holds(value) ? undefined : fault;
}
