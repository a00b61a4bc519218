import { existsSync, renameSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { timestampOf } from '@selfsame/custody';
import { openSqliteReader } from '@selfsame/event-store-sqlite';
import { assertKeysOf } from '../founding/assert-keys-of.js';
import { BUILD } from '../build.js';
import { machineTime } from '../clock/clock.js';
import { participantOf } from '../identity-vault/key-shelf.js';
import { readFoundingOf } from '../founding/read-founding-of.js';
import { storeNamed } from '../store/store-named.js';
import { SettingsFault } from '../settings.js';
import { type BackupPlace, KEYS, LOG, backupParts, fileIn, placeOf } from './backup-parts.js';
import { newDirectory, syncDirectory, writeDurably } from './durable-files.js';
import { lookIntoFile, lookIntoLog } from './look-into.js';
import { MANIFEST, type BackedUpFile, type Manifest } from './manifest.js';
import type { ProgressBar } from './progress.js';
import { comparedWith } from './same-log.js';

export interface BackupOrder {
  readonly dataDir: string;
  /** A directory that is not there yet. */
  readonly to: string;
  /** Where the keys go, if apart from the data. */
  readonly keysTo?: string | undefined;
  readonly bar: ProgressBar;
}

/** What an interrupted backup leaves is called so: it is none. */
const unfinished = (directory: string): string => `${directory}.unfinished`;

/**
 * Copies a ledger while it runs, and compares the copy with it, event by event. The directory gets its name last of all.
 * @throws SettingsFault, EventStoreError, LogDamaged, LogsDiffer; then what was copied is left under its unfinished name
 */
export async function backUp({ dataDir, to, keysTo, bar }: BackupOrder): Promise<Manifest> {
  const takenAt = timestampOf(machineTime());
  const apart = keysTo === undefined ? undefined : resolve(keysTo);
  const directories = [...(apart === undefined ? [] : [apart]), resolve(to)];
  for (const each of directories)
    if (existsSync(each))
      throw new SettingsFault(`${each} is already there: nothing is overwritten.`);
  const place = placeOf(
    unfinished(resolve(to)),
    apart === undefined ? undefined : unfinished(apart),
  );
  // Asked before anything is copied: without its keys, nobody could start what was restored.
  await assertKeysOf(
    await readFoundingOf(await storeNamed('sqlite', dataDir)),
    join(dataDir, KEYS),
  );
  newDirectory(place.data);
  newDirectory(place.keys);

  const copied = await copyParts(dataDir, place, bar);
  const manifest = { ...(await compared(dataDir, place, bar)), takenAt, files: copied };
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  const homes = new Set([place.data, ...(apart === undefined ? [] : [place.keys])]);
  for (const home of homes) writeDurably(join(home, MANIFEST), text);
  for (const directory of [place.keys, place.data]) syncDirectory(directory);
  for (const directory of directories) {
    renameSync(unfinished(directory), directory);
    syncDirectory(dirname(directory));
  }
  return manifest;
}

async function copyParts(
  dataDir: string,
  place: BackupPlace,
  bar: ProgressBar,
): Promise<BackedUpFile[]> {
  const copied: BackedUpFile[] = [];
  for (const { name: part, files, copy } of backupParts) {
    for (const path of files(dataDir)) {
      try {
        await copy(join(dataDir, path), fileIn(place, path), bar.step(`Copying ${path}`));
      } catch (error) {
        if (isErasedMeanwhile(path, error)) continue;
        throw error;
      }
      copied.push(await lookIntoFile(place, { part, path }));
    }
  }
  return copied;
}

/** A participant was erased while the others' keys were copied: his is rightly not there. */
const isErasedMeanwhile = (path: string, error: unknown): boolean =>
  participantOf(basename(path)) !== undefined && (error as NodeJS.ErrnoException).code === 'ENOENT';

async function compared(
  dataDir: string,
  place: BackupPlace,
  bar: ProgressBar,
): Promise<Omit<Manifest, 'takenAt' | 'files'>> {
  const ledger = await openSqliteReader(join(dataDir, LOG));
  try {
    const progress = bar.step('Comparing with the ledger');
    const copy = await lookIntoLog(place, progress, comparedWith(ledger));
    const { ledgerId, study, simulated } = copy.founding;
    const { epoch, head, events, sha256: logSha256 } = copy;
    return { format: 1, ledgerId, study, simulated, epoch, head, events, logSha256, build: BUILD };
  } finally {
    ledger.close();
  }
}
