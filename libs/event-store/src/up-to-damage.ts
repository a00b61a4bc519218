import { EventDamaged } from './event-store-error.js';
import type { StoredEvent } from './event-store.js';

/** What a read found, as far as it came. */
export interface UpToDamage {
  readonly events: readonly StoredEvent[];
  /** Stands behind them, and ended the read: fewer events than were asked for are then no end of the log. */
  readonly damage?: EventDamaged;
}

/** For whoever uses what stands before a damaged event: a page that holds one is refused as a whole. */
export async function upToDamage(read: Promise<readonly StoredEvent[]>): Promise<UpToDamage> {
  try {
    return { events: await read };
  } catch (error) {
    if (error instanceof EventDamaged) return { events: error.before, damage: error };
    throw error;
  }
}
