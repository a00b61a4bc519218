import { ScanRejected } from '../scan-rejected.js';

/** ISO/IEC 7064, MOD 37-2, as ICCBBA ST-001 Appendix A uses it. */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*';
const MODULUS = 37;
/** Flags of type 3 carry the check value as 60 + value (ST-001, RT004). */
const TYPE_3_BASE = 60;

/** 0 to 36. @throws ScanRejected for a character outside digits and capital letters */
export function checkValue(content: string): number {
  let sum = 0;
  for (const character of content) {
    const value = ALPHABET.indexOf(character);
    if (value < 0 || character === '*') throw new ScanRejected('SCAN_CHARACTER');
    sum = ((sum + value) * 2) % MODULUS;
  }
  return (MODULUS + 1 - sum) % MODULUS;
}

export const checkCharacter = (content: string): string => ALPHABET[checkValue(content)] ?? '';

export const typeThreeFlags = (content: string): string =>
  String(TYPE_3_BASE + checkValue(content)).padStart(2, '0');

export const areTypeThreeFlags = (flags: string): boolean =>
  /^\d{2}$/.test(flags) && Number(flags) >= TYPE_3_BASE && Number(flags) < TYPE_3_BASE + MODULUS;
