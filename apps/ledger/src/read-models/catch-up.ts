import { readEvent } from '@selfsame/custody';
import {
  type EventStore,
  type Position,
  type StoredEvent,
  upToDamage,
} from '@selfsame/event-store';
import type { Positioned, ReadModels } from '@selfsame/projections';

const BATCH = 2_000;

/** Everything before an event that cannot be read is applied. @throws UnreadableEvent */
export function take(models: ReadModels, stored: readonly StoredEvent[]): void {
  const readable: Positioned[] = [];
  try {
    for (const { bytes, position } of stored)
      readable.push({ position, event: readEvent(bytes, position) });
  } finally {
    models.apply(readable);
  }
}

/**
 * Feeds models page by page up to the end of the log, to an event that cannot be read, or until none of them goes on. A long log keeps no request, timer
 * or signal waiting: promises alone would never let them through.
 */
export async function catchUp(
  store: EventStore,
  models: ReadModels,
  wanted: () => boolean,
): Promise<void> {
  while (models.going) {
    const after = models.checkpoint() as Position | undefined;
    const { events, damage } = await upToDamage(store.readAll(after, BATCH));
    if (!wanted()) return;
    // A reader found the file damaged meanwhile, and it was begun anew: this page is not what it needs.
    if (models.checkpoint() !== after) continue;
    take(models, events);
    if (damage !== undefined) throw damage;
    if (events.length < BATCH) return;
    await new Promise(resolve => setImmediate(resolve));
    if (!wanted()) return;
  }
}
