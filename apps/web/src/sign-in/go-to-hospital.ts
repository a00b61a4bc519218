import type { components } from '../api/ledger.js';
import { enrolledKey } from './device-key.js';

type Post = components['schemas']['PostDto'];

const BEGIN = '/single-sign-on';

/**
 * Sends the browser to the provider of the hospital. An enrolled device shows its key first: whoever comes back is signed in on it, and may
 * touch a therapy (H43).
 */
export async function goToHospital(at?: Post): Promise<void> {
  const asked = new URLSearchParams(at && { site: at.site, post: at.post });
  const device = await enrolledKey();
  if (device !== undefined) {
    const challenge = await challengeFor(device.number);
    if (challenge !== undefined) {
      asked.set('device', device.number);
      asked.set('challenge', challenge);
      asked.set('deviceSignature', await device.sign(new TextEncoder().encode(challenge)));
    }
  }
  location.assign(`${BEGIN}?${asked.toString()}`);
}

/** Undefined where the ledger does not know the device (any more): then it is a browser like any other. */
async function challengeFor(device: string): Promise<string | undefined> {
  const answered = await fetch(`${BEGIN}?device=${encodeURIComponent(device)}`, {
    redirect: 'manual',
  });
  if (answered.type === 'opaqueredirect') return undefined;
  const { facts } = (await answered.json()) as { facts?: { challenge?: string } };
  return facts?.challenge;
}
