import { positionOf } from '@selfsame/event-store';
import type { EventStore } from '@selfsame/event-store';
import { prepareFile } from './prepare-file.js';
import { ReadAhead, readerOf } from './read-ahead.js';
import { Reader } from './reader.js';
import { SqliteStore } from './sqlite-store.js';
import { startWriter } from './writer-client.js';

export interface SqliteStoreOptions {
  /** Path of the database. Created, with its directory, when missing. On a local disk, not a network share. */
  readonly file: string;
  /** Written into a new file (the first, unless said), demanded of an existing one (its own, unless said). */
  readonly epoch?: number;
}

/**
 * Opens the embedded event store and takes the file's writer lock. Positions are dense, from `<epoch>.0`.
 * @throws EventStoreError STORE_LOCKED, STORE_WRONG_EPOCH, STORE_WRONG_FORMAT, STORE_UNSOUND
 */
export async function openSqliteStore({ file, epoch }: SqliteStoreOptions): Promise<EventStore> {
  if (epoch !== undefined) positionOf(epoch, 0);
  prepareFile(file);
  const writer = await startWriter({ file, epoch });
  try {
    // Loaded only here: the native module ends an old Node before anybody could explain why.
    const { default: Database } = await import('better-sqlite3');
    return new SqliteStore(writer, new Reader(Database, file), new ReadAhead(readerOf(file)));
  } catch (error) {
    await writer.close();
    throw error;
  }
}
