import { Refused } from '../api/problem.js';
import { sha256Of } from '../evidence/sha256-of.js';
import { photoIn } from './kept-act.js';
import { PHOTO_NOT_KEPT_HERE } from './of-this-phone.js';
import { type PhoneFile, isOfStorage, phoneFile, unlessShut } from './phone-file.js';

/** As long as what was done, and no longer. */
const ABANDONED_AFTER_MS = 7 * 86_400_000;

/**
 * Keeps a photograph on this device beside what was done: the ledger has its hash, and people who must see it are shown it from here.
 * @returns its SHA-256
 * @throws Refused where the phone cannot keep it
 */
export async function keepPhoto(photo: File): Promise<string> {
  const sha256 = await sha256Of(photo);
  try {
    await (await phoneFile()).put('photo', photo, sha256);
  } catch (error) {
    if (isOfStorage(error)) throw new Refused(PHOTO_NOT_KEPT_HERE);
    throw error;
  }
  return sha256;
}

/** @returns undefined where this device never had it, or has forgotten what is long over */
export const photoOf = (sha256: string): Promise<File | undefined> =>
  unlessShut(async file => file.get('photo', sha256));

/** Those that belong to something that somebody is telling: nobody has answered yet. */
const given = new Set<string>();

export const noteGiven = (sha256: string | undefined): void => {
  if (sha256 !== undefined) given.add(sha256);
};

/** Its form was left, and nothing was done with it: nobody is to find it on this phone. */
export async function dropPhoto(sha256: string): Promise<void> {
  if (!given.has(sha256)) await unlessShut(file => dropUnkept(file, name => name === sha256));
}

/** What was left behind by a phone that died over a form. */
export async function dropAbandonedPhotos(): Promise<void> {
  const before = Date.now() - ABANDONED_AFTER_MS;
  await unlessShut(file =>
    dropUnkept(file, (name, { lastModified }) => lastModified < before && !given.has(name)),
  );
}

/** In one transaction with what refers to it: an act that is kept meanwhile keeps its photograph. */
async function dropUnkept(
  file: PhoneFile,
  isOver: (sha256: string, photo: File) => boolean,
): Promise<void> {
  const dropping = file.transaction(['act', 'photo'], 'readwrite');
  const shown = new Set((await dropping.objectStore('act').getAll()).map(photoIn));
  const photos = dropping.objectStore('photo');
  for (let at = await photos.openCursor(); at !== null; at = await at.continue())
    if (!shown.has(at.key) && isOver(at.key, at.value)) await at.delete();
  await dropping.done;
}
