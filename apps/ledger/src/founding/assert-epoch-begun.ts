import type { Envelope } from '@selfsame/custody';
import type { EventStore } from '@selfsame/event-store';
import { SettingsFault } from '../settings.js';

/**
 * Every epoch begins with the event that says why. Where it is missing, the store was not finished: a move into it was
 * interrupted, and the newest of the history is not there.
 * @throws SettingsFault
 */
export async function assertEpochBegun(store: EventStore): Promise<void> {
  const [newest] = await store.newest(1);
  if (newest === undefined || epochOf(newest.bytes) >= store.epoch) return;
  throw new SettingsFault(
    `Epoch ${store.epoch} has not begun in this store: a move into it was not finished. Run npm run migrate again, as before; it goes on from where it stands.`,
  );
}

/** An event that cannot be read keeps no ledger from starting: whoever reads it stops there. */
function epochOf(bytes: Uint8Array): number {
  try {
    return (JSON.parse(Buffer.from(bytes).toString('utf8')) as Envelope).epoch;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
