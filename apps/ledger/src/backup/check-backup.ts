import { existsSync } from 'node:fs';
import { assertKeysOf } from '../founding/assert-keys-of.js';
import { SettingsFault } from '../settings.js';
import { type BackupPlace, KEYS } from './backup-parts.js';
import { withoutErased } from './erased-since.js';
import { lookIntoFile, lookIntoLog } from './look-into.js';
import { type Manifest, readManifest } from './manifest.js';
import type { ProgressBar } from './progress.js';

/**
 * Looks at everything that a backup holds: every file's hash, every page of the database, every event and its link to the
 * one before.
 * @returns what it is of, and whether its keys were there to be looked at
 * @throws SettingsFault, EventStoreError, LogDamaged
 */
export async function checkBackup(
  place: BackupPlace,
  bar: ProgressBar,
): Promise<{ readonly manifest: Manifest; readonly withKeys: boolean }> {
  const manifest = readManifest(place.data);
  const withKeys = existsSync(place.keys);
  const files = withoutErased(place, manifest.files).filter(
    ({ part }) => withKeys || part !== KEYS,
  );
  const hashing = bar.step('Checking the files');
  for (const [index, file] of files.entries()) {
    const found = await lookIntoFile(place, file);
    if (found.bytes !== file.bytes || found.sha256 !== file.sha256)
      throw new SettingsFault(`${file.path} of the backup is not the file that was backed up.`);
    hashing(index + 1, files.length);
  }
  const log = await lookIntoLog(place, bar.step('Checking the events'));
  const { founding, epoch, head, events, sha256 } = log;
  const said = [manifest.ledgerId, manifest.epoch, manifest.head, manifest.events];
  const found = [founding.ledgerId, epoch, head, events];
  if (sha256 !== manifest.logSha256 || found.some((value, index) => value !== said[index]))
    throw new SettingsFault('The log of the backup is not the one that its manifest is of.');
  if (withKeys) await assertKeysOf(founding, place.keys);
  return { manifest, withKeys };
}
