import { chmodSync, closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';

const PARTS = ['', '-wal', '-shm'];

/** Nobody waits for a list: a file that somebody else has locked is a fault that passes, and is tried again. */
const LOCKED_FOR_MS = 50;

/** Whether the file itself is broken, or no database at all: nothing but a new one mends that. */
export function isDamage(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^SQLITE_(CORRUPT|NOTADB)/.test(code);
}

/**
 * The lists hold pseudonyms and places: nobody else on the machine reads them. The engine gives the files beside it the
 * mode of the first, so that one is made before it; what an older build has left open is closed.
 */
function ownerOnly(file: string): void {
  if (file === ':memory:' || !existsSync(dirname(file))) return;
  closeSync(openSync(file, 'a', 0o600));
  for (const part of PARTS.filter(part => existsSync(file + part))) chmodSync(file + part, 0o600);
}

/** @throws SqliteError SQLITE_CORRUPT for a page that is damaged, whichever it is: the engine would serve the others. */
function checkEveryPage(database: Database.Database): void {
  const says = database.pragma('quick_check(1)', { simple: true }) as string;
  if (says !== 'ok') throw new Database.SqliteError(says, 'SQLITE_CORRUPT');
}

/**
 * Opens the read models' file, with every page of it looked at.
 * @throws SqliteError; `isDamage` tells whether a new file would mend it
 */
export function openDisposableFile(file: string): Database.Database {
  ownerOnly(file);
  const database = new Database(file, { timeout: LOCKED_FOR_MS });
  try {
    database.pragma('journal_mode = WAL');
    // Newest rows can be lost with the power and are built again; what is left is whole, and of one moment.
    database.pragma('synchronous = NORMAL');
    database.pragma('cache_size = -65536');
    checkEveryPage(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Everything in it stands in the log. */
export function removeDisposableFile(file: string): void {
  for (const part of PARTS) rmSync(file + part, { force: true });
}

/** Puts one file in the place of another; both are closed. What the old one had not written yet goes with it. */
export function replaceDisposableFile(file: string, by: string): void {
  for (const part of PARTS.slice(1)) rmSync(file + part, { force: true });
  renameSync(by, file);
}
