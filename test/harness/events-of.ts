import { type ReadEvent, readEvent } from '@selfsame/custody';
import type { EventStore } from '@selfsame/event-store';

const WHOLE = 1_000;

/** A stream as its readers see it. */
export async function eventsOf(store: EventStore, stream: string): Promise<ReadEvent[]> {
  const stored = await store.readStream(stream, 0, WHOLE);
  return stored.map(({ bytes, position }) => readEvent(bytes, position));
}
