import { type EventStore, comparePositions } from '@selfsame/event-store';
import { SettingsFault } from '../settings.js';
import { newestOf } from './loss.js';
import { whatWasShown } from './what-was-shown.js';

/**
 * H45: an older log that somebody put in the place of the newer one looks sound. What stands beside it remembers.
 * @throws SettingsFault when lists or the webhook have had what this log does not hold
 */
export async function assertNotBehind(
  store: EventStore,
  ledgerId: string,
  dataDir: string,
): Promise<void> {
  const shown = whatWasShown(dataDir);
  // Lists of another log say nothing of this one: they are dropped and built again.
  if (shown.ledgerId !== undefined && shown.ledgerId !== ledgerId) return;
  const newest = newestOf(shown.remembered);
  const head = await store.head();
  if (newest === undefined || head === undefined) return;
  if (comparePositions(newest.position, head) <= 0) return;
  throw new SettingsFault(
    `The log ends at ${head}, and ${newest.position} was shown by ${newest.by}: an older log was put in its place, or its end is lost. Nobody works on it before somebody decides. Restore the newest backup; if there is none that is newer, back up this log and restore that with --new-epoch, or, on a cluster, say so with npm run new-epoch. See docs/how-to/back-up-and-restore.md.`,
  );
}
