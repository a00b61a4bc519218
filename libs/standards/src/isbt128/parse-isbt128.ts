import { ScanRejected } from '../scan-rejected.js';
import { type DataStructure, dataStructures, din } from './data-structures.js';
import { areTypeThreeFlags, typeThreeFlags } from './mod-37-2.js';

export interface IsbtStructure {
  /** Number in ST-001: `001` is a DIN, `040` a CoI. */
  readonly number: string;
  /** Without its identifier; a DIN without flags. */
  readonly content: string;
  /** Flags of a DIN. */
  readonly flags?: string;
}

/**
 * Reads one or several ISBT 128 data structures of one symbol: identifier first, then content, then count
 * (ST-001 §2.2 and §2.4.23). Refuses rather than guesses.
 *
 * @throws ScanRejected
 */
export function parseIsbt128(raw: string): readonly IsbtStructure[] {
  if (raw === '') throw new ScanRejected('SCAN_EMPTY');
  const found: IsbtStructure[] = [];
  let announced: number | undefined;
  let at = 0;
  while (at < raw.length) {
    const rest = raw.slice(at);
    const isDin = /^=[A-NP-Z1-9]/.test(rest);
    const structure = isDin ? readDin(rest, at) : readStructure(rest, at);
    if (structure.number === '023') {
      if (at !== 0) throw new ScanRejected('SCAN_COMBINATION', { at });
      announced = Number(structure.content.slice(0, 2));
    } else {
      found.push(structure);
    }
    at += isDin ? din.length : lengthOf(structure.number);
  }
  if (announced !== undefined && announced !== found.length) {
    throw new ScanRejected('SCAN_COUNT', { announced, found: found.length });
  }
  return found;
}

function readDin(rest: string, at: number): IsbtStructure {
  const text = rest.slice(0, din.length);
  if (text.length < din.length) throw new ScanRejected('SCAN_TRUNCATED', { structure: '001', at });
  const match = din.content.exec(text);
  if (match === null) throw new ScanRejected('SCAN_CHARACTER', { structure: '001', at });
  const [, content = '', flags = ''] = match;
  if (areTypeThreeFlags(flags) && flags !== typeThreeFlags(content)) {
    throw new ScanRejected('SCAN_CHECK_CHARACTER', { structure: '001', at });
  }
  return { number: '001', content, flags };
}

const byNumber = new Map(dataStructures.map(entry => [entry.number, entry]));

const lengthOf = (number: string): number => {
  const entry = byNumber.get(number);
  return entry === undefined ? 0 : entry.identifier.length + entry.length;
};

function readStructure(rest: string, at: number): IsbtStructure {
  const entry = dataStructures.find(({ identifier }) => rest.startsWith(identifier));
  if (entry === undefined) throw new ScanRejected('SCAN_UNKNOWN_ELEMENT', { at });
  const { number, identifier, length, content } = entry;
  const text = rest.slice(identifier.length, identifier.length + length);
  if (text.length < length) throw new ScanRejected('SCAN_TRUNCATED', { structure: number, at });
  if (!content.test(text)) throw new ScanRejected('SCAN_CHARACTER', { structure: number, at });
  checkDate(entry, text, at);
  return { number, content: text };
}

const DATED = new Set(['004', '005', '006', '007', '008', '009']);

/** cyyjjj and hhmm: the ordinal day must exist in its year. */
function checkDate({ number }: DataStructure, text: string, at: number): void {
  if (!DATED.has(number)) return;
  const year = Number(text.slice(1, 3));
  const day = Number(text.slice(3, 6));
  const days = year % 4 === 0 ? 366 : 365;
  const time = text.slice(6);
  const wrongTime = time !== '' && !/^([01]\d|2[0-3])[0-5]\d$/.test(time);
  if (day < 1 || day > days || wrongTime)
    throw new ScanRejected('SCAN_DATE', { structure: number, at });
}
