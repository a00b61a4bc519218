// The port between the ledger and whatever keeps its events. It knows streams, revisions and bytes,
// and nothing of what the bytes mean. Only single-stream appends: the same code must be right on one
// embedded file and on a cluster that can promise no more.
import type { Observable } from 'rxjs';

/** An event on its way in. The bytes are stored untouched; `id` and `type` serve stores that want them. */
export interface NewEvent {
  /**
   * UUID, lower case, unique within the append. It names these bytes: other bytes get another id. So a store that
   * takes an append of known ids for a repeat, and answers `stored` without writing, has told the truth.
   */
  readonly id: string;
  readonly type: string;
  /** 1 to MAX_EVENT_BYTES bytes. The store keeps its own copy. */
  readonly bytes: Uint8Array;
}

export interface StoredEvent {
  readonly stream: string;
  /** 0, 1, 2 ... within the stream, without gaps. */
  readonly revision: number;
  readonly position: Position;
  readonly bytes: Uint8Array;
}

/**
 * Where an event stands in the log of all streams: an opaque, ordered string `<epoch>.<n>`.
 * Strictly increasing; dense only where an adapter says so. Compare with comparePositions only.
 */
export type Position = string & { readonly __position: unique symbol };

export type AppendOutcome =
  /** Durable: a crash after this answer cannot lose the events. */
  | { readonly outcome: 'stored'; readonly firstRevision: number; readonly lastPosition: Position }
  /** Nothing was written; the stream stood at `actualRevision` (NO_STREAM if it does not exist). */
  | { readonly outcome: 'conflict'; readonly actualRevision: number }
  /** All or none of the events may be there: read the stream from the expected revision to find out. */
  | { readonly outcome: 'unknown'; readonly cause: unknown };

/** The expected revision of a stream that must not exist yet. */
export const NO_STREAM = -1;

/** A leaf of the evidence log is limited to 65,535 bytes; this leaves room for its frame. */
export const MAX_EVENT_BYTES = 60 * 1024;

/** What EventStoreDB accepts in one append unless configured otherwise. */
export const MAX_APPEND_BYTES = 1024 * 1024;

/** Longest page of one read, in events: what is read at once is held in memory at once. */
export const MAX_READ_EVENTS = 10_000;

/** Following a log that others write as well. For operators: what it shows decides nothing. */
export interface StoreTail {
  /** Why nothing is followed now, in words; undefined while it follows. Followers then read for themselves. */
  readonly trouble: string | undefined;
  /** For how long the log has been longer than what was heard of; 0 when nothing is missing. */
  readonly behindMs: number;
  /** How often following was interrupted since the store was opened. */
  readonly interruptions: number;
  /** The newest event that was heard of, and when, by this machine's clock. */
  readonly lastEvent: { readonly position: Position; readonly at: number } | undefined;
}

export interface EventStore {
  /**
   * The epoch of every position that this store gives out, also of events that were recorded in an earlier one: after a
   * restore or a move, where an event stands is told anew.
   */
  readonly epoch: number;

  /**
   * Appends all events or none, if the stream stands exactly at `expectedRevision`.
   * @throws EventStoreError before anything is written: APPEND_INVALID, APPEND_TOO_LARGE,
   *   STORE_CLOSED, STORE_UNAVAILABLE, STORE_FULL, STORE_UNSOUND, STORE_WRONG_EPOCH (another one began meanwhile).
   *   Every other failure is the outcome `unknown`.
   */
  append(
    stream: string,
    expectedRevision: number,
    events: readonly NewEvent[],
  ): Promise<AppendOutcome>;

  /**
   * Up to `limit` events from `fromRevision`, in order; empty when there are none.
   * @throws EventStoreError STORE_CLOSED or STORE_UNAVAILABLE, as every read; EVENT_DAMAGED (EventDamaged), as every read
   *   of events from a store that keeps their checksums: then none of them is given out, not even those before it
   */
  readStream(stream: string, fromRevision: number, limit: number): Promise<StoredEvent[]>;

  /**
   * Up to `limit` events after `after` (undefined = from the beginning), in order.
   * @throws EventStoreError POSITION_FOREIGN or POSITION_AHEAD: this log never gave out that position.
   */
  readAll(after: Position | undefined, limit: number): Promise<StoredEvent[]>;

  /** The last `limit` events of the log, in order: positions cannot be counted back. */
  newest(limit: number): Promise<StoredEvent[]>;

  /** Position of the newest event, undefined when the log is empty. */
  head(): Promise<Position | undefined>;

  /**
   * All events after `after`, first the stored ones, then the live ones, each once and in order.
   * Completes on close, errors with the cause of a failed read, after everything that stands before a damaged event. Cold: each subscriber reads for
   * itself, in batches, and gives the event loop a turn between them.
   */
  subscribe(after: Position | undefined): Observable<StoredEvent>;

  /** How the store hears of what is written elsewhere; absent where every commit is made in this process. */
  readonly tail?: StoreTail;

  /** Waits for appends under way, completes the subscriptions, lets go of the storage. Idempotent. */
  close(): Promise<void>;
}
