import { type EventStore, upToDamage } from '@selfsame/event-store';
import { SettingsFault } from '../settings.js';

/**
 * Every epoch begins with the event that says why. Where it is missing, the store was not finished: a move into it was
 * interrupted, and the newest of the history is not there.
 * @throws SettingsFault
 */
export async function assertEpochBegun(store: EventStore): Promise<void> {
  const [newest] = (await upToDamage(store.newest(1))).events;
  const epoch = newest && epochOf(newest.bytes);
  if (epoch === undefined || epoch >= store.epoch) return;
  throw new SettingsFault(
    `Epoch ${store.epoch} has not begun in this store: a move into it was not finished. Run npm run migrate again, as before; it goes on from where it stands.`,
  );
}

/** Undefined when it does not say: an event that cannot be read keeps no ledger from starting, whoever reads it stops there. */
function epochOf(bytes: Uint8Array): number | undefined {
  try {
    const { epoch } = JSON.parse(Buffer.from(bytes).toString('utf8')) as { epoch?: unknown };
    return typeof epoch === 'number' ? epoch : undefined;
  } catch {
    return undefined;
  }
}
