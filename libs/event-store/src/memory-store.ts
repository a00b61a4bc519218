// The in-memory store: for tests, and the model that durable stores are compared with.
import type { Observable } from 'rxjs';
import { checkAppend, checkRead } from './check-request.js';
import { CommitSignal } from './commit-signal.js';
import { EventStoreError } from './event-store-error.js';
import { NO_STREAM } from './event-store.js';
import type { AppendOutcome, EventStore, NewEvent, Position, StoredEvent } from './event-store.js';
import { followLog } from './follow-log.js';
import { FIRST_EPOCH, partsOf, positionOf } from './position.js';

export interface MemoryStoreOptions {
  /** Becomes part of every position. */
  readonly epoch?: number;
}

/** Opens an empty store that forgets everything. Positions are dense, from `<epoch>.0`. */
export function openMemoryStore({ epoch = FIRST_EPOCH }: MemoryStoreOptions = {}): EventStore {
  return new MemoryStore(epoch);
}

class MemoryStore implements EventStore {
  readonly #log: StoredEvent[] = [];
  readonly #streams = new Map<string, StoredEvent[]>();
  readonly #signal = new CommitSignal();
  #closed = false;

  constructor(readonly epoch: number) {
    positionOf(epoch, 0);
  }

  async append(
    stream: string,
    expectedRevision: number,
    events: readonly NewEvent[],
  ): Promise<AppendOutcome> {
    this.#assertOpen();
    checkAppend(stream, expectedRevision, events);
    const stored = this.#streams.get(stream) ?? [];
    const actualRevision = stored.length + NO_STREAM;
    if (actualRevision !== expectedRevision) return { outcome: 'conflict', actualRevision };
    let lastPosition = positionOf(this.epoch, this.#log.length);
    for (const { bytes } of events) {
      lastPosition = positionOf(this.epoch, this.#log.length);
      const revision = stored.length;
      const event = { stream, revision, position: lastPosition, bytes: Uint8Array.from(bytes) };
      stored.push(event);
      this.#log.push(event);
    }
    this.#streams.set(stream, stored);
    this.#signal.raise();
    return { outcome: 'stored', firstRevision: expectedRevision + 1, lastPosition };
  }

  async readStream(stream: string, fromRevision: number, limit: number): Promise<StoredEvent[]> {
    this.#assertOpen();
    checkRead(limit, fromRevision);
    const events = this.#streams.get(stream) ?? [];
    return events.slice(fromRevision, fromRevision + limit).map(copyOut);
  }

  async readAll(after: Position | undefined, limit: number): Promise<StoredEvent[]> {
    this.#assertOpen();
    checkRead(limit);
    const from = after === undefined ? 0 : this.#indexAfter(after);
    return this.#log.slice(from, from + limit).map(copyOut);
  }

  async newest(limit: number): Promise<StoredEvent[]> {
    this.#assertOpen();
    checkRead(limit);
    return this.#log.slice(-limit).map(copyOut);
  }

  async head(): Promise<Position | undefined> {
    this.#assertOpen();
    return this.#log.at(-1)?.position;
  }

  subscribe(after: Position | undefined): Observable<StoredEvent> {
    return followLog(
      {
        readAll: (last, limit) => this.readAll(last, limit),
        signal: this.#signal,
        isClosed: () => this.#closed,
        batch: 500,
      },
      after,
    );
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#signal.raise();
  }

  #assertOpen(): void {
    if (this.#closed) throw new EventStoreError('STORE_CLOSED', 'The event store is closed.');
  }

  #indexAfter(after: Position): number {
    const { epoch, n } = partsOf(after);
    if (epoch !== this.epoch) {
      throw new EventStoreError('POSITION_FOREIGN', `${after} is not of epoch ${this.epoch}.`);
    }
    if (n >= this.#log.length) {
      throw new EventStoreError('POSITION_AHEAD', `${after} lies after the newest event.`);
    }
    return Number(n) + 1;
  }
}

// Whoever reads must not be able to change what is stored.
function copyOut(event: StoredEvent): StoredEvent {
  return { ...event, bytes: event.bytes.slice() };
}
