import { ScanRejected } from '../scan-rejected.js';
import { applicationIdentifiers } from './application-identifiers.js';
import { type Gs1Element, GROUP_SEPARATOR, parseElementString } from './parse-element-string.js';

/**
 * The element string of a label, with separators only where the next element needs one.
 * What comes out is what the parser takes: a label that we could not read is never printed.
 */
export function printElementString(elements: readonly Gs1Element[]): string {
  let raw = '';
  for (const [index, { ai, value }] of elements.entries()) {
    const entry = applicationIdentifiers.get(ai);
    if (entry === undefined) throw new ScanRejected('SCAN_UNKNOWN_ELEMENT', { ai });
    const last = index === elements.length - 1;
    raw += ai + value + (entry.predefined || last ? '' : GROUP_SEPARATOR);
  }
  parseElementString(raw);
  return raw;
}

/** The line below the symbol: `(01)09512345000016(21)A999926ABC123T2.1`. */
export const printHumanReadable = (elements: readonly Gs1Element[]): string =>
  elements.map(({ ai, value }) => `(${ai})${value}`).join('');
