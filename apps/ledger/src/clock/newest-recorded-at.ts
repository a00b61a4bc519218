import { type Instant, instantOf } from '@selfsame/custody';
import type { EventStore, StoredEvent } from '@selfsame/event-store';

/** Times are in order within a stream; between streams they may differ by as much as two clocks do. */
const LOOK_BACK = 100;

/**
 * When the newest events were recorded: a simulated clock goes on from there after a restart. Only the time is looked at,
 * so an event that this build cannot read keeps no ledger from starting; whoever reads it stops there.
 */
export async function newestRecordedAt(store: EventStore): Promise<Instant | undefined> {
  const events = await store.newest(LOOK_BACK);
  const times = events.map(recordedAt).filter(time => !Number.isNaN(time));
  return times.length === 0 ? undefined : (Math.max(...times) as Instant);
}

/** NaN when the envelope does not say. */
function recordedAt({ bytes }: StoredEvent): number {
  try {
    const envelope = JSON.parse(Buffer.from(bytes).toString('utf8')) as { recordedAt?: unknown };
    return instantOf(String(envelope.recordedAt));
  } catch {
    return Number.NaN;
  }
}
