import { p256 } from '@noble/curves/nist.js';
import { base64url } from '../sign-in/base64url.js';
import type { DeviceKey } from '../sign-in/device-key.js';
import { type SignWithPasskey, signInBrowser } from '../sign-in/passkey.js';

/**
 * On a practice ledger nobody is treated and people are invented, so that whoever wants to learn can be any of them. Their keys follow from
 * what they are called: they keep nothing secret, and a real ledger knows none of them.
 */
const seedOf = async (owner: string): Promise<Uint8Array<ArrayBuffer>> =>
  sha256(new TextEncoder().encode(owner));

const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

const inventedDeviceOf = (person: string): string => `device-of-${person}`;

/** The tablet, phone or computer that an invented person was given. */
export async function inventedDevice(person: string): Promise<DeviceKey> {
  const number = inventedDeviceOf(person);
  const seed = await seedOf(`the key of the device ${number}`);
  return { number, sign: async bytes => base64url(p256.sign(bytes, seed)) };
}

/** Web Authentication §6.1: user present, user verified. */
const PRESENT_AND_VERIFIED = 0x05;
const CREDENTIAL_BYTES = 16;

/**
 * An authenticator without a finger, as an invented person has it. Who is not invented, or has registered another passkey in its place, is asked
 * by his browser.
 * @param origin for which his passkey was made
 */
export function inventedPasskey(person: string, origin: string): SignWithPasskey {
  return async (toSign, credentials) => {
    const seed = await seedOf(`the key of ${person} at ${origin}`);
    const credential = base64url((await sha256(seed)).subarray(0, CREDENTIAL_BYTES));
    if (!credentials.includes(credential)) return signInBrowser(toSign, credentials);
    const rpIdHash = await sha256(new TextEncoder().encode(new URL(origin).hostname));
    const authenticatorData = new Uint8Array([...rpIdHash, PRESENT_AND_VERIFIED, 0, 0, 0, 0]);
    const clientData = { type: 'webauthn.get', challenge: toSign, origin, crossOrigin: false };
    const clientDataJSON = new TextEncoder().encode(JSON.stringify(clientData));
    const signed = new Uint8Array([...authenticatorData, ...(await sha256(clientDataJSON))]);
    const signature = p256.sign(signed, seed, { format: 'der' });
    return {
      credential,
      authenticatorData: base64url(authenticatorData),
      clientDataJSON: base64url(clientDataJSON),
      signature: base64url(signature),
    };
  };
}
