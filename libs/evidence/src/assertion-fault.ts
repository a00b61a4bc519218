import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { rawSignature } from './raw-signature.js';
import type { BadgeProof, PasskeyProof, SignatureFault, Subtle } from './signed-document.js';

/** Authenticator data, Web Authentication §6.1: hash of the place, flags, counter. */
const FLAGS_AT = 32;
/** The user was there (UP), and the authenticator made sure that it was its user (UV). */
const PRESENT_AND_VERIFIED = 0x05;

const ALGORITHMS = {
  EC: {
    key: { name: 'ECDSA', namedCurve: 'P-256' },
    verify: { name: 'ECDSA', hash: 'SHA-256' },
  },
  OKP: { key: { name: 'Ed25519' }, verify: { name: 'Ed25519' } },
  RSA: {
    key: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
    verify: { name: 'RSASSA-PKCS1-v1_5' },
  },
} as const;

/**
 * What is wrong with a passkey's assertion (Web Authentication §7.2, steps 11 to 24, for one that is read long after).
 * @param statementHash SHA-256 in hex of what was to be signed: the challenge
 */
export async function assertionFault(
  { publicKey, ...proof }: PasskeyProof,
  statementHash: string,
  subtle: Subtle,
): Promise<SignatureFault | undefined> {
  const clientData = fromBase64Url(proof.clientDataJSON);
  const authenticatorData = fromBase64Url(proof.authenticatorData);
  const told = clientDataOf(clientData);
  if (told?.type !== 'webauthn.get' || told.challenge !== toBase64Url(hexToBytes(statementHash)))
    return 'STATEMENT_NOT_SIGNED';
  const place = URL.canParse(told.origin) ? new URL(told.origin).hostname : '';
  const placeHash = bytesToHex(sha256(new TextEncoder().encode(place)));
  if (bytesToHex(authenticatorData.subarray(0, FLAGS_AT)) !== placeHash)
    return 'STATEMENT_NOT_SIGNED';
  if (((authenticatorData[FLAGS_AT] ?? 0) & PRESENT_AND_VERIFIED) !== PRESENT_AND_VERIFIED)
    return 'USER_NOT_VERIFIED';
  const signed = joined(authenticatorData, sha256(clientData));
  const signature = fromBase64Url(proof.signature);
  const raw = publicKey.kty === 'EC' ? rawSignature(signature) : signature;
  return keyFault(publicKey, raw, signed, subtle);
}

/** What is wrong with a device's signature over the hash of a statement. */
export function badgeFault(
  { publicKey, signature }: BadgeProof,
  statementHash: string,
  subtle: Subtle,
): Promise<SignatureFault | undefined> {
  const signed = Uint8Array.from(hexToBytes(statementHash));
  return keyFault(publicKey, fromBase64Url(signature), signed, subtle);
}

/** What is wrong with a device's signature over these very bytes. */
export const deviceFault = (
  { publicKey, signature }: Pick<BadgeProof, 'publicKey' | 'signature'>,
  signed: Uint8Array,
  subtle: Subtle,
): Promise<SignatureFault | undefined> =>
  keyFault(publicKey, fromBase64Url(signature), Uint8Array.from(signed), subtle);

async function keyFault(
  publicKey: PasskeyProof['publicKey'],
  signature: Uint8Array<ArrayBuffer> | undefined,
  signed: Uint8Array<ArrayBuffer>,
  subtle: Subtle,
): Promise<SignatureFault | undefined> {
  const kinds: Readonly<Record<string, (typeof ALGORITHMS)[keyof typeof ALGORITHMS] | undefined>> =
    ALGORITHMS;
  const algorithm = kinds[publicKey.kty ?? ''];
  if (algorithm === undefined) return 'KEY_UNUSABLE';
  try {
    const key = await subtle.importKey('jwk', publicKey, algorithm.key, false, ['verify']);
    const isRight =
      signature !== undefined && (await subtle.verify(algorithm.verify, key, signature, signed));
    return isRight ? undefined : 'SIGNATURE_WRONG';
  } catch {
    // Web Cryptography throws for whatever is no key of its kind.
    return 'KEY_UNUSABLE';
  }
}

interface ClientData {
  readonly type: string;
  readonly challenge: string;
  readonly origin: string;
}

function clientDataOf(bytes: Uint8Array): ClientData | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as ClientData;
  } catch {
    return undefined;
  }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** RFC 4648 §5, without padding. */
const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), byte => byte.charCodeAt(0));

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
