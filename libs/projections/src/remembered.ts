import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { Origin } from './models-file.js';

/** How far read models had come, of which log: a position that its ledger certainly gave out. */
export interface RememberedPositions extends Origin {
  readonly positions: readonly string[];
}

/** What a read models' file still remembers; undefined when there is none, or nothing can be read in it. */
export function rememberedIn(file: string): RememberedPositions | undefined {
  if (!existsSync(file)) return undefined;
  let database: Database.Database | undefined;
  try {
    database = new Database(file, { readonly: true });
    const origin = database.prepare<[], Origin>('SELECT ledgerId, epoch FROM origin').get();
    const positions = database
      .prepare<[], string>('SELECT position FROM checkpoint WHERE position IS NOT NULL')
      .pluck()
      .all();
    return origin === undefined ? undefined : { ...origin, positions };
  } catch {
    // Disposable, and perhaps what the restore is for.
    return undefined;
  } finally {
    database?.close();
  }
}
