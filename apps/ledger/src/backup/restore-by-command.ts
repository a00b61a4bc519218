import { type Position, parsePosition } from '@selfsame/event-store';
import { decisionOf } from '../founding/decision-of.js';
import { type Options, type Settings, SettingsFault } from '../settings.js';
import { assertInFile } from './assert-in-file.js';
import { placeOf } from './backup-parts.js';
import { checkBackup } from './check-backup.js';
import { describeBackup } from './describe-backup.js';
import type { ProgressBar } from './progress.js';
import { type RestoreOrder, restore } from './restore.js';

/**
 * `npm run restore`: puts a backup in place, or only looks at one (`--check`).
 * @throws SettingsFault and whatever `restore` throws
 */
export async function restoreByCommand(
  { dataDir, store }: Settings,
  options: Options,
  bar: ProgressBar,
): Promise<string> {
  const { check, from, 'keys-from': keysFrom } = options;
  if (check !== undefined) return checkOnly(check, keysFrom, bar);
  assertInFile(store);
  if (from === undefined)
    throw new SettingsFault(
      'A restore needs --from DIRECTORY, or --check DIRECTORY to look only. See --help.',
    );
  const { manifest, epoch, replaced } = await restore({
    dataDir,
    place: placeOf(from, keysFrom),
    seen: (options.seen ?? []).map(seenOf),
    newEpoch: newEpochOf(options),
    bar,
  });
  return [
    `Restored into ${dataDir}: start the ledger, and its lists are built again.`,
    ...describeBackup(manifest),
    epoch === manifest.epoch
      ? 'Nothing was lost: positions go on as they were.'
      : `Epoch ${epoch} begins: positions of before are refused. Look at the alert of the restore, and have told what is missing.`,
    ...(replaced === undefined ? [] : [`What stood there before is kept in ${replaced}.`]),
  ].join('\n');
}

async function checkOnly(
  directory: string,
  keysFrom: string | undefined,
  bar: ProgressBar,
): Promise<string> {
  const { manifest, withKeys } = await checkBackup(placeOf(directory, keysFrom), bar);
  return [
    `${directory} is a sound backup${withKeys ? '' : '; its keys were not looked at: they are kept apart'}.`,
    ...describeBackup(manifest),
  ].join('\n');
}

function seenOf(text: string): Position {
  try {
    return parsePosition(text);
  } catch (error) {
    throw new SettingsFault(`--seen is ${text}, not a position like 1.42.`, { cause: error });
  }
}

const newEpochOf = (options: Options): RestoreOrder['newEpoch'] =>
  options['new-epoch'] ? decisionOf('--new-epoch', options) : undefined;
