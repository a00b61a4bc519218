import { cursorAfter, keyOf } from './cursor.js';
import type { ReadModels } from './read-models.js';
import { type StoredRow, shown } from './rows.js';

export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Opaque; absent on the last page. */
  readonly next?: string;
}

export interface Listing {
  readonly sql: string;
  readonly values: readonly (string | number)[];
  /** Columns of the key, in the order of the list. */
  readonly key: readonly string[];
  /** From the end of the key to its beginning. */
  readonly isBackwards?: boolean;
  readonly limit: number;
  readonly cursor: string | undefined;
  /** Where a row is shown in words that its columns do not say. */
  readonly show?: (row: StoredRow) => object;
}

/** Keyset paging: a row that appears or goes between two pages is never skipped or shown twice. */
export function list<Row>({ database }: ReadModels, listing: Listing): Page<Row> {
  const { sql, values, key, limit, cursor, isBackwards = false, show = shown } = listing;
  const question = [sql, values, ...(isBackwards ? ['backwards'] : [])];
  const after = cursor === undefined ? [] : keyOf(question, cursor, key.length);
  const beyond =
    cursor === undefined
      ? ''
      : ` AND (${key.join()}) ${isBackwards ? '<' : '>'} (${key.map(() => '?').join()})`;
  const order = key.map(name => (isBackwards ? `${name} DESC` : name)).join();
  const stored = database
    .prepare(`${sql}${beyond} ORDER BY ${order} LIMIT ?`)
    .all(...values, ...after, limit + 1) as StoredRow[];
  const page = stored.slice(0, limit);
  const last = page.at(-1);
  const rows = page.map(row => show(row) as Row);
  if (stored.length <= limit || last === undefined) return { rows };
  const ended = key.map(name => last[name] ?? '');
  return { rows, next: cursorAfter(question, ended) };
}

export interface Paging {
  readonly limit: number;
  readonly cursor: string | undefined;
}
