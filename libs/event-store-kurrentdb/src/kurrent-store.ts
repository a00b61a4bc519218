// The port on EventStoreDB or KurrentDB. It promises no more than single-stream appends with an expected revision.
import {
  type AppendOutcome,
  type CommitSignal,
  type EventStore,
  EventStoreError,
  type NewEvent,
  type Position,
  type StoreTail,
  type StoredEvent,
  checkAppend,
  checkRead,
  followLog,
} from '@selfsame/event-store';
import type { Appender } from './appender.js';
import type { Reader } from './reader.js';
import type { RecentEvents } from './recent-events.js';
import type { Tail } from './tail.js';

/** Events per read of a follower. */
const FOLLOW_BATCH = 500;

interface KurrentStoreParts {
  readonly epoch: number;
  readonly appender: Appender;
  readonly reader: Reader;
  readonly tail: Tail;
  readonly recent: RecentEvents;
  readonly signal: CommitSignal;
  /** Lets go of the connection that reads. */
  readonly disconnect: () => void;
}

export class KurrentStore implements EventStore {
  readonly #underWay = new Set<Promise<unknown>>();
  #closing: Promise<void> | undefined;

  constructor(private readonly parts: KurrentStoreParts) {}

  get epoch(): number {
    return this.parts.epoch;
  }

  get tail(): StoreTail {
    return this.parts.tail;
  }

  async append(
    stream: string,
    expectedRevision: number,
    events: readonly NewEvent[],
  ): Promise<AppendOutcome> {
    this.#assertOpen();
    this.#assertNewestEpoch();
    checkAppend(stream, expectedRevision, events);
    // A copy: the caller may reuse its buffer before the message leaves, or before it is sent again.
    const copies = events.map(event => ({ ...event, bytes: Uint8Array.from(event.bytes) }));
    const answer = this.parts.appender.append({ stream, expectedRevision, events: copies });
    this.#underWay.add(answer);
    try {
      return await answer;
    } finally {
      this.#underWay.delete(answer);
    }
  }

  async readStream(stream: string, fromRevision: number, limit: number): Promise<StoredEvent[]> {
    this.#assertOpen();
    checkRead(limit, fromRevision);
    return this.parts.reader.readStream(stream, fromRevision, limit);
  }

  async readAll(after: Position | undefined, limit: number): Promise<StoredEvent[]> {
    this.#assertOpen();
    checkRead(limit);
    return this.parts.reader.readAll(after, limit);
  }

  async newest(limit: number): Promise<StoredEvent[]> {
    this.#assertOpen();
    checkRead(limit);
    return this.parts.reader.newest(limit);
  }

  async head(): Promise<Position | undefined> {
    this.#assertOpen();
    return this.parts.reader.head();
  }

  subscribe(after: Position | undefined): ReturnType<EventStore['subscribe']> {
    const { recent, signal, tail } = this.parts;
    tail.begin();
    // The first page is always the server's: only it can say that a position was never given out.
    let isFirst = true;
    return followLog(
      {
        readAll: async (last, limit) => {
          const remembered = isFirst ? undefined : recent.after(last, limit);
          isFirst = false;
          return remembered ?? this.readAll(last, limit);
        },
        signal,
        isClosed: () => this.#closing !== undefined,
        batch: FOLLOW_BATCH,
      },
      after,
    );
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    this.parts.signal.raise();
    await Promise.allSettled(this.#underWay);
    this.parts.appender.close();
    this.parts.disconnect();
    await this.parts.tail.close();
  }

  // What an instance of the old epoch wrote after the new one began would look like damage for ever.
  #assertNewestEpoch(): void {
    const { newEpoch } = this.parts.tail;
    if (newEpoch === undefined) return;
    throw new EventStoreError(
      'STORE_WRONG_EPOCH',
      `Epoch ${newEpoch} of the ledger has begun while this instance was running. Start it again.`,
    );
  }

  #assertOpen(): void {
    if (this.#closing !== undefined) {
      throw new EventStoreError('STORE_CLOSED', 'The event store is closed.');
    }
  }
}
