import { sha256Of } from '../evidence/sha256-of.js';
import { phoneFile } from './phone-file.js';

/**
 * Keeps a photograph on this device beside what was done: the ledger has its hash, and people who must see it are shown it from here.
 * @returns its SHA-256
 */
export async function keepPhoto(photo: Blob): Promise<string> {
  const sha256 = await sha256Of(photo);
  await (await phoneFile()).put('photo', photo, sha256);
  return sha256;
}

/** @returns undefined where this device never had it, or has forgotten what is long over */
export const photoOf = async (sha256: string): Promise<Blob | undefined> =>
  (await phoneFile()).get('photo', sha256);
