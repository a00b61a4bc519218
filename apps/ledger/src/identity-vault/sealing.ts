import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

export const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const NO_SALT = new Uint8Array();

/** What is sealed is bound to its place: moved elsewhere, it does not open. */
export type Place = readonly string[];

/** @throws Error when a part could be read as two */
const bytesOf = (place: Place): Buffer => {
  if (place.some(part => part.includes('|'))) throw new Error('A place holds no separator.');
  return Buffer.from(place.join('|'), 'utf8');
};

export const newSecret = (): Buffer => randomBytes(KEY_BYTES);

/** AES-256-GCM (NIST SP 800-38D) with a random nonce: nonce, ciphertext, tag. */
export function seal(key: Uint8Array, place: Place, content: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(bytesOf(place));
  return Buffer.concat([nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()]);
}

/** @throws Error when it is not what was sealed with this key for this place */
export function open(key: Uint8Array, place: Place, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(bytesOf(place));
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  return Buffer.concat([
    decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)),
    decipher.final(),
  ]);
}

/** A key for one use, from a secret that has several (HKDF, RFC 5869). */
export const derived = (secret: Uint8Array, use: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, NO_SALT, `selfsame/${use}`, KEY_BYTES));

/**
 * GCM alone lets whoever holds two keys make one ciphertext that opens to something else under each. What is committed to
 * here belongs to one key only.
 */
export const commitment = (secret: Uint8Array, place: Place): string =>
  createHmac('sha256', derived(secret, 'commitment')).update(bytesOf(place)).digest('hex');
