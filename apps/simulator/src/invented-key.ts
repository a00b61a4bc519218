import { type KeyObject, createECDH, createHash, createPrivateKey } from 'node:crypto';

const COORDINATE_BYTES = 32;

/** A key on P-256 that is the same again for the same owner, who is invented and has no secrets. */
export interface InventedKey {
  readonly seed: Buffer;
  readonly privateKey: KeyObject;
  /** Coordinates of the public point, in base64url. */
  readonly publicKey: { readonly x: string; readonly y: string };
}

export function inventedKey(owner: string): InventedKey {
  const seed = createHash('sha256').update(owner).digest();
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(seed);
  // RFC 5480 §2.2: 04, x, y.
  const point = pair.getPublicKey();
  const part = (from: number): string =>
    point.subarray(from, from + COORDINATE_BYTES).toString('base64url');
  const publicKey = { x: part(1), y: part(1 + COORDINATE_BYTES) };
  const jwk = { kty: 'EC', crv: 'P-256', ...publicKey, d: seed.toString('base64url') };
  return { seed, publicKey, privateKey: createPrivateKey({ key: jwk, format: 'jwk' }) };
}
