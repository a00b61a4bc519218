/** GS1 AI encodable character set 82, in the order of its values. */
const SET_82 =
  '!"%&\'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
const SET_32 = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
/** Weights from the right; as many as the longest key has characters. */
const PRIMES = [
  2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83,
] as const;
const MODULUS = 1021;

/**
 * GS1 General Specifications §7.9.5, check characters of alphanumeric keys: prime weights, modulo 1021,
 * written as two characters of 32.
 */
export function checkPairOf(body: string): string {
  let sum = 0;
  for (let index = 0; index < body.length; index += 1) {
    const weight = PRIMES[body.length - 1 - index] ?? 0;
    sum += SET_82.indexOf(body.charAt(index)) * weight;
  }
  const value = sum % MODULUS;
  return SET_32.charAt(Math.floor(value / SET_32.length)) + SET_32.charAt(value % SET_32.length);
}

export const hasCheckPair = (key: string): boolean =>
  key.length > 2 &&
  key.length <= PRIMES.length + 2 &&
  checkPairOf(key.slice(0, -2)) === key.slice(-2);
