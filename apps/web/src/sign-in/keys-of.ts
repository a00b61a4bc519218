import type { About } from '../session/about.js';
import { type DeviceKey, enrolledKey } from './device-key.js';
import { type SignWithPasskey, signInBrowser } from './passkey.js';

/** With which somebody proves that it is he, and on which device. */
export interface Keys {
  /** Undefined where nobody has enrolled this one. */
  readonly device: DeviceKey | undefined;
  readonly signWithPasskey: SignWithPasskey;
}

/**
 * Keys of whoever sits here. A practice ledger's people are invented and so are their keys; whoever was really invited there, or sits at a
 * device that was really enrolled, has real ones.
 */
export async function keysOf(person: string, { simulated, passkeyOrigin }: About): Promise<Keys> {
  const device = await deviceHere(person, simulated);
  if (!simulated) return { device, signWithPasskey: signInBrowser };
  const { inventedPasskey } = await import('../practice/invented-keys.js');
  return { device, signWithPasskey: inventedPasskey(person, passkeyOrigin) };
}

/** The key of this device alone: it is there without a signal. */
export async function deviceHere(
  person: string,
  simulated: boolean,
): Promise<DeviceKey | undefined> {
  const enrolled = await enrolledKey();
  if (!simulated || enrolled !== undefined) return enrolled;
  const { inventedDevice } = await import('../practice/invented-keys.js');
  return inventedDevice(person);
}
