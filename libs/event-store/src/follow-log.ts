// How every store turns paged reads into a subscription. The stored and the live part are the same
// loop: read after the last position given out, and when nothing is there, wait for the next commit.
// So there is no seam between them at which an event could be lost or doubled.
import { Observable } from 'rxjs';
import type { CommitSignal } from './commit-signal.js';
import type { Position, StoredEvent } from './event-store.js';
import { upToDamage } from './up-to-damage.js';

/** What a store must offer to be followed. */
export interface FollowedLog {
  readonly readAll: (after: Position | undefined, limit: number) => Promise<StoredEvent[]>;
  /** Raised after every commit and at close. */
  readonly signal: CommitSignal;
  readonly isClosed: () => boolean;
  /** Events per read. */
  readonly batch: number;
}

/** Whoever appended is answered before the followers read, and one read brings what several commits left. */
const GATHER_MS = 2;

/** An Observable of everything after `after`, stored then live; see EventStore.subscribe. */
export function followLog(log: FollowedLog, after: Position | undefined): Observable<StoredEvent> {
  return new Observable<StoredEvent>(subscriber => {
    let wake: () => void = () => {};
    const stopListening = log.signal.listen(() => wake());
    const pump = async (): Promise<void> => {
      let last = after;
      while (!subscriber.closed) {
        const seen = log.signal.count;
        if (log.isClosed()) return subscriber.complete();
        const { events, damage } = await upToDamage(log.readAll(last, log.batch));
        for (const event of events) {
          if (subscriber.closed) return;
          subscriber.next(event);
          last = event.position;
        }
        if (damage !== undefined) throw damage;
        const atEnd = events.length < log.batch && log.signal.count === seen;
        if (atEnd && !log.isClosed()) {
          await new Promise<void>(resolve => {
            wake = resolve;
          });
          await new Promise(resolve => setTimeout(resolve, GATHER_MS));
        }
        await turn();
      }
    };
    pump().catch((error: unknown) =>
      log.isClosed() ? subscriber.complete() : subscriber.error(error),
    );
    return () => {
      stopListening();
      wake();
    };
  });
}

// A long catch-up must not starve requests: promises alone never let the event loop turn.
function turn(): Promise<void> {
  return new Promise(resolve => {
    setImmediate(resolve);
  });
}
