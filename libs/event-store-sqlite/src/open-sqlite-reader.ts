import { existsSync } from 'node:fs';
import { EventStoreError, type EventStore } from '@selfsame/event-store';
import { Reader } from './reader.js';
import { readInWords } from './read-in-words.js';

/** Reads of a log whose writer may be another process: takes no lock and can write nothing. */
export interface SqliteReader extends Pick<
  EventStore,
  'epoch' | 'readStream' | 'readAll' | 'newest' | 'head'
> {
  /** What is broken in the file as a database; undefined when every page and index is sound. */
  brokenPages(): string | undefined;
  close(): void;
}

/**
 * @throws EventStoreError STORE_UNAVAILABLE when there is no such file or it cannot be read, STORE_WRONG_FORMAT when it
 *   is not an event store
 */
export async function openSqliteReader(file: string): Promise<SqliteReader> {
  if (!existsSync(file)) {
    throw new EventStoreError('STORE_UNAVAILABLE', `There is no event log at ${file}.`);
  }
  const { default: Database } = await import('better-sqlite3');
  const reader = readInWords(() => new Reader(Database, file));
  return {
    epoch: reader.epoch,
    readStream: async (...asked) => readInWords(() => reader.readStream(...asked)),
    readAll: async (...asked) => readInWords(() => reader.readAll(...asked)),
    newest: async limit => readInWords(() => reader.newest(limit)),
    head: async () => readInWords(() => reader.head()),
    brokenPages: () => readInWords(() => reader.brokenPages()),
    close: () => reader.close(),
  };
}
