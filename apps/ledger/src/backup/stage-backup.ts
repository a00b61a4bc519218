import { chmod, copyFile, mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SettingsFault } from '../settings.js';
import { type BackupPlace, KEYS, fileIn } from './backup-parts.js';
import { syncDirectory } from './durable-files.js';
import { lookIntoFile } from './look-into.js';
import type { BackedUpFile } from './manifest.js';
import type { Progress } from './progress.js';

/**
 * Copies a backup's files to where they are made ready, and checks each copy by its hash.
 * @throws SettingsFault when a copy is not what was backed up
 */
export async function stageBackup(
  place: BackupPlace,
  files: readonly BackedUpFile[],
  to: string,
  progress: Progress,
): Promise<void> {
  const staged: BackupPlace = { data: to, keys: join(to, KEYS) };
  for (const [index, file] of files.entries()) {
    const target = fileIn(staged, file.path);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await copyFile(fileIn(place, file.path), target);
    await chmod(target, 0o600);
    const handle = await open(target, 'r+');
    await handle.sync();
    await handle.close();
    if ((await lookIntoFile(staged, file)).sha256 !== file.sha256)
      throw new SettingsFault(`${target} did not become what ${file.path} of the backup is.`);
    progress(index + 1, files.length);
  }
  for (const directory of new Set(files.map(({ path }) => dirname(fileIn(staged, path)))))
    syncDirectory(directory);
}
