const SEQUENCE = 0x30;
const INTEGER = 0x02;
const PART_BYTES = 32;

/**
 * Authenticators write an ECDSA signature in DER (RFC 3279 §2.2.3), Web Cryptography wants r and s side by side.
 * @returns undefined for what is no such signature, or not in its one shortest form
 */
export function rawSignature(der: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  if (der[0] !== SEQUENCE || der[1] !== der.length - 2) return undefined;
  const r = integerAt(der, 2);
  if (r === undefined) return undefined;
  const s = integerAt(der, r.end);
  if (s?.end !== der.length) return undefined;
  const raw = new Uint8Array(2 * PART_BYTES);
  raw.set(r.digits, PART_BYTES - r.digits.length);
  raw.set(s.digits, 2 * PART_BYTES - s.digits.length);
  return raw;
}

/** An INTEGER that is positive and of at most 32 bytes, without the sign's zero. */
function integerAt(der: Uint8Array, at: number) {
  const length = der[at + 1] ?? 0;
  const end = at + 2 + length;
  const bytes = der.subarray(at + 2, end);
  const [first = 0, second = 0] = bytes;
  const isPositive = length > 0 && first < 0x80;
  const isShortest = first !== 0 || (length > 1 && second >= 0x80);
  if (der[at] !== INTEGER || !isPositive || !isShortest || end > der.length) return undefined;
  const digits = first === 0 ? bytes.subarray(1) : bytes;
  return digits.length > PART_BYTES ? undefined : { digits, end };
}
