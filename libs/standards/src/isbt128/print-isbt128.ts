import { ScanRejected } from '../scan-rejected.js';
import { dataStructures } from './data-structures.js';
import type { IsbtStructure } from './isbt-structure.js';
import { parseIsbt128 } from './parse-isbt128.js';

const NO_FLAGS = '00';

/**
 * The content of one symbol: a single structure as it is, several as a compound message of no set sequence
 * (ST-001 §2.4.23). What comes out is what the parser takes.
 *
 * @throws ScanRejected
 */
export function printIsbt128(structures: readonly IsbtStructure[]): string {
  const body = structures.map(printed).join('');
  const count = String(structures.length).padStart(2, '0');
  const raw = structures.length > 1 ? `=+${count}000${body}` : body;
  parseIsbt128(raw);
  return raw;
}

function printed({ number, content, flags = NO_FLAGS }: IsbtStructure): string {
  if (number === '001') return `=${content}${flags}`;
  const entry = dataStructures.find(one => one.number === number);
  if (entry === undefined) {
    throw new ScanRejected('SCAN_UNKNOWN_ELEMENT', { structure: number });
  }
  return entry.identifier + content;
}
