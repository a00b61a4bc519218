import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';

/** SHA-256 of every row of every table, in the order of their keys: two builds of one log are equal or not. */
export function dumpOf(database: Database.Database, tables: readonly string[]): string {
  const hash = createHash('sha256');
  for (const table of tables) {
    const columns = database.pragma(`table_info(${table})`) as { name: string; pk: number }[];
    const order = columns
      .filter(({ pk }) => pk > 0)
      .sort((a, b) => a.pk - b.pk)
      .map(({ name }) => name);
    hash.update(`\n${table}\n`);
    const rows = database.prepare(`SELECT * FROM ${table} ORDER BY ${order.join()}`).raw();
    for (const row of rows.iterate()) hash.update(JSON.stringify(row));
  }
  return hash.digest('hex');
}
