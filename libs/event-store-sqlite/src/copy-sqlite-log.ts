import { closeSync, fsyncSync, openSync } from 'node:fs';
import { assertFormat } from './file-format.js';
import { readInWords } from './read-in-words.js';

/** How far a copy has come, in pages of the database. */
export type CopyProgress = (done: number, of: number) => void;

export interface SqliteCopy {
  readonly from: string;
  /** Must not exist yet. */
  readonly to: string;
  readonly progress: CopyProgress;
}

/** Between two looks at the event loop: about four megabytes. */
const PAGES_AT_ONCE = 1_000;

/**
 * Copies the log as it stands at one moment, also while another process appends to it. The copy is one file (0600),
 * without a write-ahead log beside it, and on the disk when this resolves.
 * @throws EventStoreError STORE_WRONG_FORMAT
 */
export async function copySqliteLog({ from, to, progress }: SqliteCopy): Promise<void> {
  const { default: Database } = await import('better-sqlite3');
  const source = new Database(from, { readonly: true, fileMustExist: true });
  try {
    // One read transaction for the whole copy: else every append of the running ledger would begin it anew.
    source.exec('BEGIN');
    readInWords(() => assertFormat(source));
    closeSync(openSync(to, 'wx', 0o600));
    const { totalPages } = await source.backup(to, {
      progress: ({ totalPages: all, remainingPages }) => {
        progress(all - remainingPages, all);
        return PAGES_AT_ONCE;
      },
    });
    progress(totalPages, totalPages);
  } finally {
    source.close();
  }
  // A copy that says "write-ahead log" cannot be read from a medium that may not be written.
  const copy = new Database(to);
  copy.pragma('journal_mode = DELETE');
  copy.close();
  const file = openSync(to, 'r+');
  fsyncSync(file);
  closeSync(file);
}
