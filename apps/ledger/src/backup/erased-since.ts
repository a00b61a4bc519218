// A copy of the keys outlives what it is of: whoever was erased afterwards must stay erased, whatever copy is put back.
import { basename } from 'node:path';
import {
  DESTROYED,
  destroyFile,
  destroyedIn,
  keyFileOf,
  noteDestroyed,
  participantOf,
} from '../identity-vault/key-shelf.js';
import type { BackupPlace } from './backup-parts.js';
import type { BackedUpFile } from './manifest.js';

/** The files that a backup must still hold. Its list of the erased only grows, and their keys are gone. */
export function withoutErased(
  { keys }: BackupPlace,
  files: readonly BackedUpFile[],
): readonly BackedUpFile[] {
  const erased = destroyedIn(keys);
  return files.filter(({ path }) => {
    const name = basename(path);
    return name !== DESTROYED && !erased.has(participantOf(name) ?? '');
  });
}

/**
 * Destroys, in one directory of keys, those of everybody whom it or another one knows to be erased.
 * @returns how many keys were still there
 */
export function eraseAgain(keys: string, knownIn: readonly string[]): number {
  const erased = new Set([keys, ...knownIn].flatMap(directory => [...destroyedIn(directory)]));
  noteDestroyed(keys, erased);
  return [...erased].filter(participant => destroyFile(keys, keyFileOf(participant))).length;
}
