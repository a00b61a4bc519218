import type { StoredEvent } from './event-store.js';

/** Why a store said no. Stable words: callers and problem pages depend on them, messages are for people. */
export type EventStoreErrorCode =
  /** The append breaks a rule of the port (name, size, count, revision); nothing was written. */
  | 'APPEND_INVALID'
  /** One event is larger than MAX_EVENT_BYTES, or one append than MAX_APPEND_BYTES; nothing was written. */
  | 'APPEND_TOO_LARGE'
  /** The limit or revision of a read is not a number the port allows. */
  | 'READ_INVALID'
  /** The text is not a position. */
  | 'POSITION_INVALID'
  /** The position belongs to another epoch: a log before a restore, or another ledger. */
  | 'POSITION_FOREIGN'
  /** The position lies after the newest event: this log was shortened, or the reader is in the wrong place. */
  | 'POSITION_AHEAD'
  /** close() was called. */
  | 'STORE_CLOSED'
  /** Another process writes to this file. */
  | 'STORE_LOCKED'
  /** The stored log belongs to another epoch than the one asked for. */
  | 'STORE_WRONG_EPOCH'
  /** The file is not a store, or one written by a version this one does not know. */
  | 'STORE_WRONG_FORMAT'
  /** The address or the settings of the store are not ones that it can be opened with. */
  | 'STORE_MISCONFIGURED'
  /** The database engine, its settings or the log's tail are not what durability needs. */
  | 'STORE_UNSOUND'
  /** The store cannot write or read now; nothing of this append was written. */
  | 'STORE_UNAVAILABLE'
  /** No room is left. Nothing of this append was written; reads go on, and so do appends once there is room again. */
  | 'STORE_FULL'
  /** The bytes of an event are not those that were written: see EventDamaged. */
  | 'EVENT_DAMAGED'
  /** The cause carried by an append whose outcome is unknown. */
  | 'WRITE_FAILED';

/** An operational failure of an event store. `code` is for programs, `message` for the person who operates it. */
export class EventStoreError extends Error {
  constructor(
    readonly code: EventStoreErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'EventStoreError';
  }
}

/** An event whose bytes are not those that were written: a read that meets it gives out none of them, and names the place. */
export class EventDamaged extends EventStoreError {
  readonly event: Omit<StoredEvent, 'bytes'>;

  /** @param before what the same read found before it */
  constructor(
    { position, stream, revision }: Omit<StoredEvent, 'bytes'>,
    readonly before: readonly StoredEvent[],
  ) {
    super(
      'EVENT_DAMAGED',
      `The event at ${position} (${stream}@${revision}) is damaged: its bytes are not those that were written.`,
    );
    this.event = { position, stream, revision };
  }
}
