import { ScanRejected } from './scan-rejected.js';

/**
 * ISO/IEC 7064, MOD 97-10: letters count as A = 10 to Z = 35, and the whole leaves 1. The family of IBAN and
 * LEI; a container's label is typed with it.
 */
const MODULUS = 97;

/**
 * The two digits to append.
 * @throws ScanRejected for a character outside digits and capital letters
 */
export const checkDigits97 = (body: string): string =>
  String(MODULUS + 1 - remainder97(`${body}00`)).padStart(2, '0');

export const hasCheckDigits97 = (text: string): boolean => remainder97(text) === 1;

function remainder97(text: string): number {
  if (!/^[0-9A-Z]+$/.test(text)) throw new ScanRejected('SCAN_CHARACTER');
  let remainder = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % MODULUS;
  }
  return remainder;
}
