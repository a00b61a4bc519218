import { type Options, type Settings, SettingsFault } from '../settings.js';
import { backUp } from './back-up.js';
import { describeBackup } from './describe-backup.js';
import type { ProgressBar } from './progress.js';
import { assertInFile } from './assert-in-file.js';

/** `npm run backup`: also while the ledger runs. @throws SettingsFault and whatever `backUp` throws */
export async function backUpByCommand(
  { dataDir, store }: Settings,
  { to, 'keys-to': keysTo }: Options,
  bar: ProgressBar,
): Promise<string> {
  assertInFile(store);
  if (to === undefined)
    throw new SettingsFault('A backup needs --to DIRECTORY, which is not there yet. See --help.');
  const manifest = await backUp({ dataDir, to, keysTo, bar });
  return [
    `Backed up to ${to}, and compared with the ledger event by event.`,
    ...describeBackup(manifest),
    keysTo === undefined
      ? 'The keys are in it, too: keep a copy of them apart, or use --keys-to.'
      : `The keys are in ${keysTo}: nothing can be restored without them.`,
  ].join('\n');
}
