// The port on one SQLite file: appends go to the writer thread, reads stay here.
import { checkAppend, checkRead, CommitSignal } from '@selfsame/event-store';
import { EventStoreError, NO_STREAM, followLog, positionOf } from '@selfsame/event-store';
import type { AppendOutcome, EventStore, NewEvent } from '@selfsame/event-store';
import type { Position, StoredEvent } from '@selfsame/event-store';
import { StreamEnds } from './stream-ends.js';
import type { ReadAhead } from './read-ahead.js';
import type { Reader } from './reader.js';
import { readInWords } from './read-in-words.js';
import { errorOf } from './writer-client.js';
import type { WriterClient } from './writer-client.js';
import type { JobResult } from './job-result.js';

/** Events per read of a subscription: short enough that requests are served in between. */
const FOLLOW_BATCH = 500;

export class SqliteStore implements EventStore {
  readonly epoch: number;
  readonly #signal = new CommitSignal();
  readonly #underWay = new Set<Promise<unknown>>();
  readonly #ends = new StreamEnds();
  #closing: Promise<void> | undefined;

  constructor(
    private readonly writer: WriterClient,
    private readonly reader: Reader,
    private readonly readAhead: ReadAhead,
  ) {
    this.epoch = reader.epoch;
  }

  async append(
    stream: string,
    expectedRevision: number,
    events: readonly NewEvent[],
  ): Promise<AppendOutcome> {
    this.#assertOpen();
    checkAppend(stream, expectedRevision, events);
    const bytes = events.map(event => event.bytes);
    const answered = this.#ends.growing(stream);
    const answer = this.writer.append({ stream, expectedRevision, bytes });
    this.#underWay.add(answer);
    const result = await answer;
    this.#underWay.delete(answer);
    answered();
    if (result.outcome === 'unknown') this.#ends.forget(stream);
    if (result.outcome === 'stored') {
      this.#ends.note(stream, result.firstRevision + events.length - 1);
      this.#signal.raise();
    }
    return this.#outcomeOf(result);
  }

  async readStream(stream: string, fromRevision: number, limit: number): Promise<StoredEvent[]> {
    this.#assertOpen();
    checkRead(limit, fromRevision);
    if (this.#ends.liesBeyond(stream, fromRevision)) return [];
    const events = readInWords(() => this.reader.readStream(stream, fromRevision, limit));
    const end = events.at(-1)?.revision ?? (fromRevision === 0 ? NO_STREAM : undefined);
    if (end !== undefined && events.length < limit) this.#ends.note(stream, end);
    return events;
  }

  async readAll(after: Position | undefined, limit: number): Promise<StoredEvent[]> {
    this.#assertOpen();
    checkRead(limit);
    const ahead = this.readAhead.page(after, limit);
    const page = ahead && (await ahead);
    // Closing may have begun meanwhile.
    this.#assertOpen();
    const events = readInWords(() =>
      page === undefined ? this.reader.readAll(after, limit) : this.reader.eventsOf(page),
    );
    this.readAhead.given(after, limit, events);
    return events;
  }

  async newest(limit: number): Promise<StoredEvent[]> {
    this.#assertOpen();
    checkRead(limit);
    return readInWords(() => this.reader.newest(limit));
  }

  async head(): Promise<Position | undefined> {
    this.#assertOpen();
    return readInWords(() => this.reader.head());
  }

  subscribe(after: Position | undefined): ReturnType<EventStore['subscribe']> {
    return followLog(
      {
        readAll: (last, limit) => this.readAll(last, limit),
        signal: this.#signal,
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

  // The readers go first: the last connection to close folds the write-ahead log into the database,
  // and a read-only one cannot.
  async #close(): Promise<void> {
    this.#signal.raise();
    await Promise.all(this.#underWay);
    await this.readAhead.close();
    this.reader.close();
    await this.writer.close();
  }

  #outcomeOf(result: JobResult): AppendOutcome {
    if (result.outcome === 'refused') throw errorOf(result.fault);
    if (result.outcome === 'unknown') return { outcome: 'unknown', cause: errorOf(result.fault) };
    if (result.outcome === 'conflict') {
      return { outcome: 'conflict', actualRevision: result.actualRevision };
    }
    const lastPosition = positionOf(this.epoch, result.lastN);
    return { outcome: 'stored', firstRevision: result.firstRevision, lastPosition };
  }

  #assertOpen(): void {
    if (this.#closing !== undefined) {
      throw new EventStoreError('STORE_CLOSED', 'The event store is closed.');
    }
  }
}
