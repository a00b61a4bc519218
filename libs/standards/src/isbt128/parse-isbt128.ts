import { ScanRejected } from '../scan-rejected.js';
import { checkMessage } from './check-message.js';
import { dataStructures } from './data-structures.js';
import { DIN, DIN_LENGTH, dinLabel } from './din.js';
import type { IsbtStructure } from './isbt-structure.js';
import { areTypeThreeFlags, typeThreeFlags } from './mod-37-2.js';

const COMPOUND = '023';
const FULL_DIN = new RegExp(`^=(${DIN})([0-9A-HJ-NPR-Y]{2})$`);

/**
 * Reads one or several ISBT 128 data structures of one symbol: identifier first, then content, then count
 * (ST-001 §2.2 and §2.4.23). Refuses rather than guesses.
 *
 * @throws ScanRejected
 */
export function parseIsbt128(raw: string): readonly IsbtStructure[] {
  if (raw === '') throw new ScanRejected('SCAN_EMPTY');
  const found: IsbtStructure[] = [];
  let announced: string | undefined;
  let at = 0;
  while (at < raw.length) {
    const { length, ...structure } = readAt(raw.slice(at), at);
    if (structure.number !== COMPOUND) found.push(structure);
    else if (at === 0) announced = structure.content;
    else throw new ScanRejected('SCAN_COMBINATION', { at });
    at += length;
  }
  checkMessage(found, announced);
  return found;
}

type Read = IsbtStructure & { readonly length: number };

function readAt(rest: string, at: number): Read {
  return /^=[A-NP-Z1-9]/.test(rest) ? readDin(rest, at) : readStructure(rest, at);
}

function readDin(rest: string, at: number): Read {
  const structure = '001';
  const text = rest.slice(0, DIN_LENGTH);
  if (text.length < DIN_LENGTH) throw new ScanRejected('SCAN_TRUNCATED', { structure, at });
  const match = FULL_DIN.exec(text);
  if (match === null) throw new ScanRejected('SCAN_CHARACTER', { structure, at });
  const [, content = '', flags = ''] = match;
  if (dinLabel(flags) === undefined) throw new ScanRejected('SCAN_CHARACTER', { structure, at });
  if (areTypeThreeFlags(flags) && flags !== typeThreeFlags(content)) {
    throw new ScanRejected('SCAN_CHECK_CHARACTER', { structure, at });
  }
  return { number: structure, content, flags, length: DIN_LENGTH };
}

function readStructure(rest: string, at: number): Read {
  const entry = dataStructures.find(({ identifier }) => rest.startsWith(identifier));
  if (entry === undefined) throw new ScanRejected('SCAN_UNKNOWN_ELEMENT', { at });
  const { number, identifier, lengthOf, form, rule } = entry;
  const after = rest.slice(identifier.length);
  const length = lengthOf(after);
  const content = after.slice(0, length);
  if (length === undefined || content.length < length) {
    throw new ScanRejected('SCAN_TRUNCATED', { structure: number, at });
  }
  if (!form.test(content)) throw new ScanRejected('SCAN_CHARACTER', { structure: number, at });
  const fault = rule?.(content);
  if (fault !== undefined) throw new ScanRejected(fault, { structure: number, at });
  return { number, content, length: identifier.length + length };
}
