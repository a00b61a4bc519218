import { type Instant, readEvent } from '@selfsame/custody';
import { type EventStore, type Position, partsOf, positionOf } from '@selfsame/event-store';

const LOOK_BACK = 100n;

/** When the newest event was recorded: where a simulated clock goes on after a restart. */
export async function newestRecordedAt(store: EventStore): Promise<Instant | undefined> {
  const head = await store.head();
  if (head === undefined) return undefined;
  const events = await store.readAll(before(head), Number(LOOK_BACK) + 1);
  const times = events.map(({ bytes, position }) => readEvent(bytes, position).recordedAt);
  return times.length === 0 ? undefined : (Math.max(...times) as Instant);
}

function before(position: Position): Position | undefined {
  const { epoch, n } = partsOf(position);
  return n > LOOK_BACK ? positionOf(epoch, n - LOOK_BACK) : undefined;
}
