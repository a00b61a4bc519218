// The log holds pseudonyms and clinical facts: nobody else on the machine may read it. SQLite gives the
// -wal and -shm files the mode of the database file, so creating that one as 0600 is enough.
import { closeSync, existsSync, fchmodSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Creates what is missing: the directory (0700), the database and its lock file (0600). */
export function prepareFile(file: string): void {
  const directory = dirname(resolve(file));
  if (!existsSync(directory)) {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    syncDirectory(dirname(directory));
  }
  for (const path of [file, lockFileOf(file)]) ownerOnly(path);
  syncDirectory(directory);
}

/** Creates the file if it is missing, and closes it to everybody else. */
export function ownerOnly(path: string): void {
  const descriptor = openSync(path, 'a', 0o600);
  fchmodSync(descriptor, 0o600);
  closeSync(descriptor);
}

/** The file whose lock says that somebody writes to the database. */
export function lockFileOf(file: string): string {
  return `${file}.lock`;
}

// A file that was fsynced can still vanish in a power cut if its directory entry was not.
function syncDirectory(directory: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(directory, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}
