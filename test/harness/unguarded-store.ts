import { setTimeout as pause } from 'node:timers/promises';
import type { AppendOutcome, EventStore, NewEvent } from '@selfsame/event-store';
import { canonicalBytes, sha256Hex } from '@selfsame/evidence';
import { passThrough } from '@selfsame/event-store/history';

/** The two acts of the error: what the one has read is no longer true when the other has written. */
const HOLD = 'HoldPlaced';
const DEPARTURE = 'PackageDeparted';
/** So long each waits for the other to have read too; most holds and departures wait in vain. */
const PATIENCE_MS = 200;
const HOLD_FIRST_MS = 50;

/**
 * A store without the revision guard on therapies: what meets another writer is numbered anew and appended all the
 * same. Its events still link, so that nothing but the guard is missing.
 */
export function unguarded(store: EventStore): EventStore {
  const meeting = new Meeting();
  return passThrough(store, {
    append: async (stream, expectedRevision, events) => {
      if (!stream.startsWith('journey-')) return store.append(stream, expectedRevision, events);
      await meeting.at(stream, events[0]?.type);
      let outcome = await store.append(stream, expectedRevision, events);
      while (outcome.outcome === 'conflict')
        outcome = await appendedAfter(store, stream, outcome, events);
      return outcome;
    },
  });
}

/** Lets two people who act in the same moment both read the history before either of them writes. */
class Meeting {
  private readonly waiting = new Map<string, () => void>();

  async at(stream: string, type: string | undefined): Promise<void> {
    if (type !== HOLD && type !== DEPARTURE) return;
    const met = this.waiting.get(stream);
    if (met === undefined) await this.other(stream);
    else met();
    if (type === DEPARTURE) await pause(HOLD_FIRST_MS);
  }

  private async other(stream: string): Promise<void> {
    const comes = new Promise<void>(resolve => this.waiting.set(stream, resolve));
    await Promise.race([comes, pause(PATIENCE_MS)]);
    this.waiting.delete(stream);
  }
}

async function appendedAfter(
  store: EventStore,
  stream: string,
  { actualRevision }: Extract<AppendOutcome, { outcome: 'conflict' }>,
  events: readonly NewEvent[],
): Promise<AppendOutcome> {
  const [head] = await store.readStream(stream, actualRevision, 1);
  let prev = head === undefined ? null : sha256Hex(head.bytes);
  const renumbered = events.map((event, index) => {
    const envelope = JSON.parse(new TextDecoder().decode(event.bytes)) as { [key: string]: never };
    const bytes = canonicalBytes({ ...envelope, revision: actualRevision + 1 + index, prev });
    prev = sha256Hex(bytes);
    return { ...event, bytes };
  });
  return store.append(stream, actualRevision, renumbered);
}
