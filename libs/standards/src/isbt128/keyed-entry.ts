import { ScanRejected } from '../scan-rejected.js';
import { coiCheckCharacter, isCoi } from './coi.js';
import { DIN } from './din.js';
import type { IsbtStructure } from './isbt-structure.js';
import { checkCharacter } from './mod-37-2.js';

/** The groups in which a label prints its number, with or without the blanks between them. */
const TYPED = /^(CH[0-9A-Z]{5}|[0-9A-Z]{5}) ?(\d{2}) ?([0-9A-Z]{6}) ?([0-9A-Z*])$/;
const WHOLE_DIN = new RegExp(`^${DIN}$`);
/** A DIN with its check character. */
const SHORTEST = 14;

/**
 * Reads a DIN or a CoI that a person typed from a label, with the boxed check character behind it
 * (ST-001 §7.5 and Appendix A.1). Without it nothing is read: it sees every wrong character and every swap of
 * neighbours. Small letters are refused; a number is never changed to fit.
 *
 * @throws ScanRejected
 */
export function readKeyed(typed: string): IsbtStructure {
  if (typed === '') throw new ScanRejected('SCAN_EMPTY');
  if (typed.replaceAll(' ', '').length < SHORTEST) throw new ScanRejected('SCAN_TRUNCATED');
  const match = TYPED.exec(typed);
  if (match === null) throw new ScanRejected('SCAN_CHARACTER');
  const [, facility = '', year = '', sequence = '', check = ''] = match;
  const content = facility + year + sequence;
  if (isCoi(content)) return checked('040', content, check, coiCheckCharacter(content));
  if (!WHOLE_DIN.test(content)) throw new ScanRejected('SCAN_CHARACTER');
  return checked('001', content, check, checkCharacter(content));
}

function checked(number: string, content: string, check: string, wanted: string): IsbtStructure {
  if (check !== wanted) throw new ScanRejected('SCAN_CHECK_CHARACTER', { structure: number });
  return { number, content };
}

/** A DIN or a CoI as a label prints it for people, its check character last: `A9999 17 123456 9`. */
export function printKeyed({ number, content }: IsbtStructure): string {
  const check = number === '040' ? coiCheckCharacter(content) : checkCharacter(content);
  return `${content.slice(0, -8)} ${content.slice(-8, -6)} ${content.slice(-6)} ${check}`;
}
