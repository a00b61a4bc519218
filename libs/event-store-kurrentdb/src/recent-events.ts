// The end of the log, kept in memory: however many followers stand there, each event crosses the network once.
import { type Position, type StoredEvent, comparePositions } from '@selfsame/event-store';

/** So much is kept, whichever limit is reached first: memory stays bounded however fast others write. */
const MOST_EVENTS = 4_096;
const MOST_BYTES = 8 * 1024 * 1024;

export class RecentEvents {
  #events: StoredEvent[] = [];
  #bytes = 0;
  /** Everything after this position, up to the end, is held. Undefined: the log was empty when it began. */
  #after: Position | undefined;
  #isComplete = false;

  /** Begins anew: what is added from now on follows `after` without a gap. */
  begin(after: Position | undefined): void {
    this.#events = [];
    this.#bytes = 0;
    this.#after = after;
    this.#isComplete = true;
  }

  /** Nobody may rely on it for now: it may lag behind the log. What it holds stays without a gap. */
  interrupt(): void {
    this.#isComplete = false;
  }

  /** It has caught up. */
  resume(): void {
    this.#isComplete = true;
  }

  /** Adds the next event; one that is known already is a repetition of the server's. */
  add(event: StoredEvent): boolean {
    const last = this.#events.at(-1)?.position ?? this.#after;
    if (last !== undefined && comparePositions(event.position, last) <= 0) return false;
    this.#events.push(event);
    this.#bytes += event.bytes.byteLength;
    this.#evict();
    return true;
  }

  /** Up to `limit` events after `position`; undefined when only the server can tell. */
  after(position: Position | undefined, limit: number): StoredEvent[] | undefined {
    if (!this.#isComplete || !this.#covers(position)) return undefined;
    const from = position === undefined ? 0 : this.#firstAfter(position);
    return this.#events.slice(from, from + limit);
  }

  #covers(position: Position | undefined): boolean {
    if (this.#after === undefined) return true;
    return position !== undefined && comparePositions(position, this.#after) >= 0;
  }

  #firstAfter(position: Position): number {
    let low = 0;
    let high = this.#events.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const event = this.#events[middle];
      if (event !== undefined && comparePositions(event.position, position) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  // A quarter at a time: shifting one by one would move the whole list for every event.
  #evict(): void {
    if (this.#events.length <= MOST_EVENTS && this.#bytes <= MOST_BYTES) return;
    const gone = this.#events.splice(0, Math.max(1, this.#events.length >>> 2));
    this.#after = gone.at(-1)?.position ?? this.#after;
    for (const { bytes } of gone) this.#bytes -= bytes.byteLength;
  }
}
