import { type Instant, instantOf } from '@selfsame/custody';
import { type EventStore, type StoredEvent, upToDamage } from '@selfsame/event-store';

/** Times are in order within a stream; between streams they may differ by as much as two clocks do. */
const LOOK_BACK = 100;

/**
 * When the newest events were recorded: a simulated clock goes on from there after a restart. Only the time is looked at,
 * so an event that this build cannot read keeps no ledger from starting; whoever reads it stops there.
 */
export async function newestRecordedAt(store: EventStore): Promise<Instant | undefined> {
  const times = (await readableOf(store)).map(recordedAt).filter(time => !Number.isNaN(time));
  return times.length === 0 ? undefined : (Math.max(...times) as Instant);
}

/** The newest events before and after damaged ones. */
async function readableOf(store: EventStore): Promise<StoredEvent[]> {
  const readable: StoredEvent[] = [];
  for (let read = store.newest(LOOK_BACK); ;) {
    const { events, damage } = await upToDamage(read);
    readable.push(...events);
    if (damage === undefined) return readable;
    read = store.readAll(damage.event.position, LOOK_BACK);
  }
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
