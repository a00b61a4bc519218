import { ScanRejected } from '../scan-rejected.js';
import { FIN } from './data-structure.js';
import { checkCharacter } from './mod-37-2.js';

/** Content of DS040: the literal `CH`, facility, year, six characters (ST-001 §2.4.40). */
export const COI = `CH${FIN}\\d{2}[0-9A-Z]{6}`;

const FORM = new RegExp(`^${COI}$`);

/**
 * The boxed check character of a chain of identity identifier (DS040).
 * ST-001 §7.5 computes it from the data content string, which holds the literal `CH`; ST-028 has not been
 * seen. To be verified there: this is the one place that would change.
 */
export const coiCheckCharacter = (coi: string): string => checkCharacter(coi);

/**
 * A CoI from facility, two-digit year and six characters of sequence.
 * @throws ScanRejected when a part is not of its form
 */
export function makeCoi(facility: string, year: number, sequence: string): string {
  const coi = `CH${facility}${String(year % 100).padStart(2, '0')}${sequence}`;
  if (!isCoi(coi)) throw new ScanRejected('SCAN_CHARACTER', { structure: '040' });
  return coi;
}

export const isCoi = (text: string): boolean => FORM.test(text);
