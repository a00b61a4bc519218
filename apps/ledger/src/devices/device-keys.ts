import type { Device, PublicKeyJwk, ShownDevice } from '@selfsame/custody';
import type { Challenges } from '../signatures/challenges.js';
import { Problem } from '../commands/refusal.js';
import { base64url } from '../signatures/base64url.js';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** What came with a sign-in to show on which device it is. */
export interface DeviceProof {
  readonly challenge?: string;
  /** Over the challenge, by the key of the device. */
  readonly deviceSignature?: string;
}

/**
 * Whether a device's key signed it: ECDSA on P-256 with SHA-256, r and s side by side, as browsers write it.
 * @param signature in base64url
 */
export async function deviceSigned(
  publicKey: PublicKeyJwk,
  signed: Uint8Array<ArrayBuffer>,
  signature: string,
): Promise<boolean> {
  if (publicKey.kty !== 'EC') return false;
  const { kty, crv, x, y } = publicKey;
  try {
    const key = await crypto.subtle.importKey('jwk', { kty, crv, x, y }, ALGORITHM, false, [
      'verify',
    ]);
    return await crypto.subtle.verify(ALGORITHM, key, Buffer.from(signature, 'base64url'), signed);
  } catch {
    // Web Cryptography throws for whatever is no point of the curve.
    return false;
  }
}

/** Asks enrolled devices to show the key that cannot be taken out of them. */
export class DeviceKeys {
  constructor(private readonly challenges: Challenges) {}

  /**
   * What a device turns out to be. An enrolled one shows its key before anything else is looked at: so nobody learns from
   * being asked for it whether a password was right.
   * @throws Problem PROOF_NEEDED while it shows nothing
   */
  async shown(device: Device, proof: DeviceProof): Promise<ShownDevice> {
    if (device.retiredFor !== undefined) return { is: 'retired' };
    if (device.publicKey === undefined) return { is: 'unknown' };
    const { challenge, deviceSignature } = proof;
    if (challenge === undefined || deviceSignature === undefined) {
      const fresh = this.challenges.issue(SIGNING_IN);
      const toSign = base64url(fresh);
      throw new Problem('PROOF_NEEDED', { challenge: fresh, toSign, device: true, passkeys: [] });
    }
    const isShown =
      this.challenges.isGood(SIGNING_IN, challenge) &&
      (await deviceSigned(device.publicKey, Buffer.from(challenge), deviceSignature));
    return isShown ? { is: 'known', device: device.device } : { is: 'unproved' };
  }
}

/** One challenge for the device and for the passkey: what is signed names neither. */
export const SIGNING_IN = 'sign in';
