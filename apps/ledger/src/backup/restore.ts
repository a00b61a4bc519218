import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { timestampOf } from '@selfsame/custody';
import type { Position } from '@selfsame/event-store';
import {
  beginSqliteEpoch,
  lockSqliteLog,
  openSqliteReader,
  openSqliteStore,
} from '@selfsame/event-store-sqlite';
import { machineTime } from '../clock/clock.js';
import { beginEpoch } from '../founding/begin-epoch.js';
import { SettingsFault } from '../settings.js';
import { writableDataDir } from '../writable-data-dir.js';
import { type BackupPlace, KEYS, LOG, WEBHOOK, fileIn } from './backup-parts.js';
import { carryWebhook } from './carried-webhook.js';
import { checkBackup } from './check-backup.js';
import { eraseAgain, withoutErased } from './erased-since.js';
import { lookIntoLog } from './look-into.js';
import { type Loss, type Remembered, lossOf, newestOf, nextEpoch } from './loss.js';
import type { Manifest } from './manifest.js';
import type { ProgressBar } from './progress.js';
import { finishRestore, putInPlace, stage } from './put-in-place.js';
import { refusedFor } from './refused-for.js';
import { stageBackup } from './stage-backup.js';
import { whatIsLeft } from './what-is-left.js';

export interface RestoreOrder {
  readonly dataDir: string;
  readonly place: BackupPlace;
  /** Of which somebody says that nothing newer was ever seen. */
  readonly seen: readonly Position[];
  /** Said when history may be lost: who takes that upon himself, and why. */
  readonly newEpoch: { readonly by: string; readonly reason: string } | undefined;
  readonly bar: ProgressBar;
}

export interface Restored {
  readonly manifest: Manifest;
  readonly epoch: number;
  /** Where the files are that stood there before; undefined when there were none. */
  readonly replaced: string | undefined;
}

/**
 * Puts a backup in the place of what a DATA_DIR holds. What was there is kept beside it.
 * @throws SettingsFault, EventStoreError, LogDamaged; then the DATA_DIR is as it was
 */
export async function restore(order: RestoreOrder): Promise<Restored> {
  const { dataDir, place, bar } = order;
  const { manifest, withKeys } = await checkBackup(place, bar);
  if (!withKeys)
    throw new SettingsFault(
      `${place.keys} is not there: say with --keys-from where the keys of this backup are kept.`,
    );
  writableDataDir(dataDir);
  const unlock = await lockSqliteLog(join(dataDir, LOG));
  try {
    finishRestore(dataDir);
    const left = await lookAround(order, manifest);
    const stamp = timestampOf(machineTime()).replaceAll(':', '-');
    const fresh = stage(dataDir, stamp);
    try {
      await makeReady(order, manifest, left, fresh);
    } catch (error) {
      rmSync(join(fresh, '..'), { recursive: true });
      throw error;
    }
    const { epoch } = left;
    putInPlace(dataDir, stamp);
    const replaced = join(dataDir, `replaced-${stamp}`);
    return { manifest, epoch, replaced: existsSync(replaced) ? replaced : undefined };
  } finally {
    unlock();
  }
}

interface LookedAt {
  readonly remembered: readonly Remembered[];
  readonly epoch: number;
}

/** @throws SettingsFault when history may be lost and nobody has said that it may */
async function lookAround(
  { dataDir, place, seen, newEpoch }: RestoreOrder,
  { ledgerId, head, epoch }: Manifest,
): Promise<LookedAt> {
  const backup = await openSqliteReader(fileIn(place, LOG));
  try {
    const left = await whatIsLeft(dataDir, ledgerId, backup);
    const said = seen.map(position => ({ by: '--seen', position, isNewest: true }));
    const remembered = [...left.remembered, ...said];
    const loss: Loss = lossOf(head, remembered, left.differsAt);
    if (newEpoch !== undefined) return { remembered, epoch: nextEpoch(head, remembered) };
    if (loss.kind !== 'none') throw new SettingsFault(refusedFor(loss, head));
    return { remembered, epoch };
  } finally {
    backup.close();
  }
}

async function makeReady(
  { dataDir, place, newEpoch, bar }: RestoreOrder,
  manifest: Manifest,
  { remembered, epoch }: LookedAt,
  fresh: string,
): Promise<void> {
  const files = withoutErased(place, manifest.files);
  await stageBackup(place, files, fresh, bar.step('Making the files ready'));
  eraseAgain(join(fresh, KEYS), [place.keys, join(dataDir, KEYS)]);
  carryWebhook([join(fresh, WEBHOOK), join(dataDir, WEBHOOK)], manifest.head, epoch);
  if (newEpoch === undefined) return;
  const file = join(fresh, LOG);
  const { head, events, logSha256, takenAt } = manifest;
  await beginSqliteEpoch(file, epoch);
  const store = await openSqliteStore({ file });
  try {
    await beginEpoch(store, manifest, {
      type: 'LedgerRestored',
      data: {
        epoch,
        ...newEpoch,
        restoredUpTo: head,
        events,
        logSha256,
        takenAt,
        seenUpTo: newestOf(remembered)?.position ?? null,
      },
    });
  } finally {
    await store.close();
  }
  rmSync(`${file}.lock`);
  await lookIntoLog({ data: fresh, keys: join(fresh, KEYS) }, bar.step('Checking the new epoch'));
}
