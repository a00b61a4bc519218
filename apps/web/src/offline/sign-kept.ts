import { canonicalBytes } from '@selfsame/evidence';
import type { DeviceKey } from '../sign-in/device-key.js';
import type { ActType, Doer, Told } from './kept-act.js';

/**
 * What the device signs of an act when it is done, so that nobody can change it while it waits: the ledger puts the same
 * together from what it is sent (`docs/adr/0044-what-a-phone-kept.md`).
 */
export function signKept(
  device: DeviceKey,
  type: ActType,
  { person, at }: Doer,
  body: Told,
  reason: string,
): Promise<string> {
  const sent: unknown = JSON.parse(JSON.stringify({ ...body, afterTheFact: { reason } }));
  const statement = { v: 1, type, person, at, body: sent };
  return device.sign(Uint8Array.from(canonicalBytes(statement)));
}
