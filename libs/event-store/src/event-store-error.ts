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
