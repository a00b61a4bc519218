// Two writers on one file would both believe they know its head. The lock is the operating system's,
// taken through SQLite on an empty file beside the database: it dies with its process, so a kill -9
// leaves nothing to clean up, which a file with a process id in it would.
import { EventStoreError } from '@selfsame/event-store/error';
import Database from 'better-sqlite3';
import { lockFileOf, ownerOnly } from './prepare-file.js';

/**
 * Holds the lock until the returned function is called or the process ends.
 * @throws EventStoreError STORE_LOCKED
 */
export function lockWriter(file: string): () => void {
  ownerOnly(lockFileOf(file));
  const lock = new Database(lockFileOf(file), { timeout: 0 });
  try {
    // Nothing is ever written, so a journal would be one more file to wonder about.
    lock.pragma('journal_mode = MEMORY');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    throw new EventStoreError(
      'STORE_LOCKED',
      `Another process is writing to ${file}. Stop it, or open a different file.`,
      { cause },
    );
  }
  return () => lock.close();
}
