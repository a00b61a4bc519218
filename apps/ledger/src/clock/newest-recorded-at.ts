import { type Instant, instantOf } from '@selfsame/custody';
import {
  type EventStore,
  type Position,
  type StoredEvent,
  partsOf,
  positionOf,
} from '@selfsame/event-store';

const LOOK_BACK = 100n;

/**
 * When the newest event was recorded: where a simulated clock goes on after a restart. Only the time is looked at, so an
 * event that this build cannot read keeps no ledger from starting; whoever reads it stops there, as on a real one.
 */
export async function newestRecordedAt(store: EventStore): Promise<Instant | undefined> {
  const head = await store.head();
  if (head === undefined) return undefined;
  const events = await store.readAll(before(head), Number(LOOK_BACK) + 1);
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

function before(position: Position): Position | undefined {
  const { epoch, n } = partsOf(position);
  return n > LOOK_BACK ? positionOf(epoch, n - LOOK_BACK) : undefined;
}
