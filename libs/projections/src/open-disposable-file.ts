import { rmSync } from 'node:fs';
import Database from 'better-sqlite3';

/** Result codes of a file that holds no readable database. */
const UNREADABLE: ReadonlySet<unknown> = new Set(['SQLITE_NOTADB', 'SQLITE_CORRUPT']);

function open(file: string): Database.Database {
  const database = new Database(file);
  try {
    database.pragma('journal_mode = WAL');
    // Newest rows can be lost with the power and are built again; what is left is whole, and of one moment.
    database.pragma('synchronous = NORMAL');
    database.pragma('cache_size = -65536');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * Opens the read models' file, or begins a new one where it cannot be read: everything in it stands in the log.
 * @throws SqliteError for whatever a new file would not mend, such as a directory that may not be written
 */
export function openDisposableFile(file: string): Database.Database {
  try {
    return open(file);
  } catch (error) {
    if (!UNREADABLE.has((error as { code?: unknown } | null)?.code)) throw error;
    for (const part of ['', '-wal', '-shm']) rmSync(file + part, { force: true });
    return open(file);
  }
}
