import { instantOf, timestampOf } from '@selfsame/custody';
import { parsePosition } from '@selfsame/event-store';
import { along, type ProgressBar } from '../backup/progress.js';
import { walkLog } from '../backup/walk-log.js';
import { NotFounded } from '../create-ledger.js';
import { type Options, type Settings, SettingsFault } from '../settings.js';
import { storeNamed } from '../store/store-named.js';
import { beginEpoch } from './begin-epoch.js';
import { decisionOf } from './decision-of.js';
import { readFounding } from './found-ledger.js';

/**
 * `npm run new-epoch`: after a cluster was restored to an earlier moment, by its own means and with every ledger
 * stopped. Killed between its steps, it is run again. @throws SettingsFault, EventStoreError, LogDamaged
 */
export async function newEpochByCommand(
  settings: Settings,
  options: Options,
  bar: ProgressBar,
): Promise<string> {
  const decision = decisionOf('A new epoch', options);
  const takenAt = takenAtOf(options['taken-at']);
  const seenUpTo = options.seen?.at(-1);
  if (seenUpTo !== undefined) parsePosition(seenUpTo);
  const named = await storeNamed(settings.store, settings.dataDir);
  const before = await named.openSource();
  try {
    const founding = await readFounding(before);
    const head = await before.head();
    if (founding === undefined || head === undefined) throw new NotFounded();
    const log = await walkLog(before, along(head, bar.step('Checking what was restored')));
    const epoch = await named.raiseEpoch();
    const store = await named.openTarget(epoch);
    try {
      await beginEpoch(store, founding, {
        type: 'LedgerRestored',
        data: {
          epoch,
          ...decision,
          restoredUpTo: head,
          events: log.events,
          logSha256: log.sha256,
          takenAt,
          seenUpTo: seenUpTo ?? null,
        },
      });
    } finally {
      await store.close();
    }
    return `Epoch ${epoch} has begun after ${log.events} events: positions of before are refused. Start the ledgers, look at the alert of the restore, and have told what is missing.`;
  } finally {
    await before.close();
  }
}

function takenAtOf(text = ''): string {
  const instant = instantOf(text);
  if (Number.isNaN(instant))
    throw new SettingsFault(
      'A new epoch needs --taken-at TIME: when the backup was taken, like 2026-02-16T08:00:00Z.',
    );
  return timestampOf(instant);
}
