import { existsSync } from 'node:fs';
import { EventStoreError, type StoredEvent } from '@selfsame/event-store';
import { Reader } from './reader.js';

/** Reads of a log whose writer may be another process: takes no lock and can write nothing. */
export interface SqliteReader {
  readStream(stream: string, fromRevision: number, limit: number): StoredEvent[];
  close(): void;
}

/** @throws EventStoreError STORE_UNAVAILABLE when there is no such file */
export async function openSqliteReader(file: string): Promise<SqliteReader> {
  if (!existsSync(file)) {
    throw new EventStoreError('STORE_UNAVAILABLE', `There is no event log at ${file}.`);
  }
  const { default: Database } = await import('better-sqlite3');
  return new Reader(Database, file);
}
