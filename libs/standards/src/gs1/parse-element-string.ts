import { ScanRejected } from '../scan-rejected.js';
import {
  AI_LENGTHS,
  type ApplicationIdentifier,
  applicationIdentifiers,
} from './application-identifiers.js';
import { hasCheckDigit } from './check-digit.js';
import { isDate, isTime } from './gs1-date.js';

/** FNC1 as a scanner delivers it between elements. */
export const GROUP_SEPARATOR = '\u001D';

/** GS1 AI encodable character set 82. */
const SET_82 = /^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]+$/;

export interface Gs1Element {
  readonly ai: string;
  readonly value: string;
}

/**
 * Reads a GS1 element string. It follows the table and refuses what the table does not say:
 * a lost separator makes the next element part of this one, and only the length gives it away.
 *
 * @throws ScanRejected
 */
export function parseElementString(raw: string): readonly Gs1Element[] {
  if (raw === '') throw new ScanRejected('SCAN_EMPTY');
  const elements: Gs1Element[] = [];
  let at = 0;
  while (at < raw.length) {
    const entry = identifierAt(raw, at);
    at += entry.ai.length;
    const end = entry.predefined ? at + entry.max : separatorAt(raw, at);
    const value = raw.slice(at, end);
    checkValue(entry, value);
    elements.push({ ai: entry.ai, value });
    at = end;
    if (raw[at] === GROUP_SEPARATOR) {
      at += 1;
      // A separator that nothing follows is the end of a symbol whose rest was not read.
      if (at === raw.length) throw new ScanRejected('SCAN_TRUNCATED', { after: entry.ai });
    }
  }
  checkTogether(elements);
  return elements;
}

function identifierAt(raw: string, at: number): ApplicationIdentifier {
  for (const length of AI_LENGTHS) {
    const entry = applicationIdentifiers.get(raw.slice(at, at + length));
    if (entry !== undefined) return entry;
  }
  const code = raw.length - at < AI_LENGTHS[0] ? 'SCAN_TRUNCATED' : 'SCAN_UNKNOWN_ELEMENT';
  throw new ScanRejected(code, { at });
}

function separatorAt(raw: string, from: number): number {
  const found = raw.indexOf(GROUP_SEPARATOR, from);
  return found === -1 ? raw.length : found;
}

function checkValue(entry: ApplicationIdentifier, value: string): void {
  const { ai, charset, min, max, check } = entry;
  if (value.length < min) throw new ScanRejected('SCAN_TRUNCATED', { ai, length: value.length });
  if (value.length > max) throw new ScanRejected('SCAN_LENGTH', { ai, length: value.length, max });
  const fits = charset === 'N' ? /^\d+$/.test(value) : SET_82.test(value);
  if (!fits) throw new ScanRejected('SCAN_CHARACTER', { ai });
  if (check === 'digit' && !hasCheckDigit(value))
    throw new ScanRejected('SCAN_CHECK_DIGIT', { ai });
  if (check === 'date' && !isDate(value, true)) throw new ScanRejected('SCAN_DATE', { ai });
  if (check === 'date-time' && !(isDate(value.slice(0, 6), false) && isTime(value.slice(6)))) {
    throw new ScanRejected('SCAN_DATE', { ai });
  }
}

function checkTogether(elements: readonly Gs1Element[]): void {
  const present = new Map<string, string>();
  for (const { ai, value } of elements) {
    const before = present.get(ai);
    if (before !== undefined && before !== value) throw new ScanRejected('SCAN_DUPLICATE', { ai });
    present.set(ai, value);
  }
  for (const ai of present.keys()) {
    const entry = applicationIdentifiers.get(ai);
    const { requires, excludes } = entry ?? {};
    if (requires !== undefined && !requires.some(other => present.has(other))) {
      throw new ScanRejected('SCAN_COMBINATION', { ai, needs: requires.join(' or ') });
    }
    const clash = excludes?.find(other => present.has(other));
    if (clash !== undefined) throw new ScanRejected('SCAN_COMBINATION', { ai, not: clash });
  }
}
