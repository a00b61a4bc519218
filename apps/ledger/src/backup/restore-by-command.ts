import { type Position, parsePosition } from '@selfsame/event-store';
import { looksPersonal } from '../http/free-of-personal-data.js';
import { isPrintable } from '../http/is-printable.js';
import { type Options, type Settings, SettingsFault } from '../settings.js';
import { placeOf } from './backup-parts.js';
import { checkBackup } from './check-backup.js';
import { describeBackup } from './describe-backup.js';
import type { ProgressBar } from './progress.js';
import { type RestoreOrder, restore } from './restore.js';

/** As in a token: an id that the house gave, never a name. */
const PERSON = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const REASON_MOST = 500;

/**
 * `npm run restore`: puts a backup in place, or only looks at one (`--check`).
 * @throws SettingsFault and whatever `restore` throws
 */
export async function restoreByCommand(
  { dataDir }: Settings,
  options: Options,
  bar: ProgressBar,
): Promise<string> {
  const { check, from, 'keys-from': keysFrom } = options;
  if (check !== undefined) return checkOnly(check, keysFrom, bar);
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

function newEpochOf(options: Options): RestoreOrder['newEpoch'] {
  const { 'new-epoch': isAsked, person: by = '', reason = '' } = options;
  if (!isAsked) return undefined;
  if (!PERSON.test(by))
    throw new SettingsFault('--new-epoch needs --person ID: the id of whoever decides, no name.');
  if (!isPrintable(reason) || reason.length > REASON_MOST || looksPersonal(reason))
    throw new SettingsFault(
      `--new-epoch needs --reason "...": why, in up to ${REASON_MOST} characters and without personal data.`,
    );
  return { by, reason };
}
