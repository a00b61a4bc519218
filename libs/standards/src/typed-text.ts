import { hasCheckDigit } from './gs1/check-digit.js';
import { type Gs1Element, parseElementString } from './gs1/parse-element-string.js';
import { printElementString, printHumanReadable } from './gs1/print-element-string.js';
import { checkDigits97, hasCheckDigits97 } from './mod-97-10.js';
import { ScanRejected } from './scan-rejected.js';

/** GTIN, serial and two check digits, as the label prints them for people. */
const LABEL = /^(\d{14}) ([0-9A-Z]+(?:\.\d+)?) (\d{2})$/;

/** The point has no value in ISO 7064, and may wander: `T1.12` is not `T11.2`. No serial has a letter in its place. */
const body = (gtin: string, serial: string): string => gtin + serial.replace('.', 'X');

/** What people type when the symbol of a container cannot be scanned: `09512345000016 A999926YD6JZQT1.1 19`. */
export const printTypedLabel = (gtin: string, serial: string): string =>
  `${gtin} ${serial} ${checkDigits97(body(gtin, serial))}`;

/**
 * Reads what was typed from a container's label. Without its check digits nothing is read, and nothing is changed to
 * fit: small letters and missing blanks are refused.
 *
 * @throws ScanRejected
 */
export function readTypedLabel(typed: string): { readonly gtin: string; readonly serial: string } {
  if (typed === '') throw new ScanRejected('SCAN_EMPTY');
  const [, gtin = '', serial = '', check = ''] = LABEL.exec(typed) ?? [];
  if (gtin === '') throw new ScanRejected('SCAN_CHARACTER');
  if (!hasCheckDigit(gtin) || !hasCheckDigits97(body(gtin, serial) + check))
    throw new ScanRejected('SCAN_CHECK_CHARACTER');
  return { gtin, serial };
}

const ELEMENT = /\((\d{2,4})\)([^()]+)/g;
const WHOLE = /^(?:\(\d{2,4}\)[^()]+)+$/;
/** The recipient's number, whose last digit checks the others. */
const RECIPIENT = '8018';

/**
 * The element string of a GS1 wristband whose line for people was typed: `(8018)…(8019)1(7241)01`. A band whose
 * number has no check digit cannot be typed: a wrong digit would be another person.
 *
 * @throws ScanRejected
 */
export function readTypedWristband(typed: string): string {
  if (typed === '') throw new ScanRejected('SCAN_EMPTY');
  if (!WHOLE.test(typed)) throw new ScanRejected('SCAN_CHARACTER');
  const elements: Gs1Element[] = [...typed.matchAll(ELEMENT)].map(([, ai = '', value = '']) => ({
    ai,
    value,
  }));
  if (!elements.some(({ ai }) => ai === RECIPIENT)) throw new ScanRejected('SCAN_TRUNCATED');
  return printElementString(elements);
}

/** The line that a band prints for people, as it is typed. */
export const printTypedWristband = (raw: string): string =>
  printHumanReadable(parseElementString(raw));
