import type { PublicKeyJwk } from '@selfsame/custody';
import {
  cose,
  decodeCredentialPublicKey,
  isoBase64URL,
  isoCBOR,
} from '@simplewebauthn/server/helpers';

const { COSEALG, COSECRV, COSEKEYS, COSEKTY } = cose;

/** Signature algorithms that authenticators of today have: EdDSA, ES256, and RS256 of older Windows. */
export const ALGORITHMS = [COSEALG.EdDSA, COSEALG.ES256, COSEALG.RS256];

/**
 * A public key as an authenticator writes it (RFC 9053), in the form in which the log keeps it.
 * @returns undefined for a key of a kind that nobody here verifies
 */
export function jwkOf(coseKey: Uint8Array<ArrayBuffer>): PublicKeyJwk | undefined {
  const key = decodeCredentialPublicKey(coseKey);
  const text = (bytes: Uint8Array<ArrayBuffer> | undefined): string =>
    isoBase64URL.fromBuffer(bytes ?? new Uint8Array());
  if (cose.isCOSEPublicKeyEC2(key) && key.get(COSEKEYS.crv) === COSECRV.P256)
    return { kty: 'EC', crv: 'P-256', x: text(key.get(COSEKEYS.x)), y: text(key.get(COSEKEYS.y)) };
  if (cose.isCOSEPublicKeyOKP(key) && key.get(COSEKEYS.crv) === COSECRV.ED25519)
    return { kty: 'OKP', crv: 'Ed25519', x: text(key.get(COSEKEYS.x)) };
  if (cose.isCOSEPublicKeyRSA(key))
    return { kty: 'RSA', n: text(key.get(COSEKEYS.n)), e: text(key.get(COSEKEYS.e)) };
  return undefined;
}

/** The way back, for the library that verifies. */
export function coseOf(jwk: PublicKeyJwk): Uint8Array<ArrayBuffer> {
  const bytes = (text: string): Uint8Array<ArrayBuffer> => isoBase64URL.toBuffer(text);
  switch (jwk.kty) {
    case 'EC':
      return encoded([
        [COSEKEYS.kty, COSEKTY.EC2],
        [COSEKEYS.alg, COSEALG.ES256],
        [COSEKEYS.crv, COSECRV.P256],
        [COSEKEYS.x, bytes(jwk.x)],
        [COSEKEYS.y, bytes(jwk.y)],
      ]);
    case 'OKP':
      return encoded([
        [COSEKEYS.kty, COSEKTY.OKP],
        [COSEKEYS.alg, COSEALG.EdDSA],
        [COSEKEYS.crv, COSECRV.ED25519],
        [COSEKEYS.x, bytes(jwk.x)],
      ]);
    case 'RSA':
      return encoded([
        [COSEKEYS.kty, COSEKTY.RSA],
        [COSEKEYS.alg, COSEALG.RS256],
        [COSEKEYS.n, bytes(jwk.n)],
        [COSEKEYS.e, bytes(jwk.e)],
      ]);
  }
}

const encoded = (entries: readonly (readonly [number, number | Uint8Array])[]) =>
  isoCBOR.encode(new Map(entries));
