import { chmodSync, closeSync, existsSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';

/** Result codes of a file that holds no readable database. */
const UNREADABLE: ReadonlySet<unknown> = new Set(['SQLITE_NOTADB', 'SQLITE_CORRUPT']);

const PARTS = ['', '-wal', '-shm'];

/**
 * The lists hold pseudonyms and places: nobody else on the machine reads them. The engine gives the files beside it the
 * mode of the first, so that one is made before it; what an older build has left open is closed.
 */
function ownerOnly(file: string): void {
  if (file === ':memory:' || !existsSync(dirname(file))) return;
  closeSync(openSync(file, 'a', 0o600));
  for (const part of PARTS.filter(part => existsSync(file + part))) chmodSync(file + part, 0o600);
}

function open(file: string): Database.Database {
  ownerOnly(file);
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
    for (const part of PARTS) rmSync(file + part, { force: true });
    return open(file);
  }
}
