import { createHash } from 'node:crypto';
import type { ReadModels } from './read-models.js';

export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Opaque; absent on the last page. */
  readonly next?: string;
}

type Row = Readonly<Record<string, string | number | null>>;

type Key = readonly (string | number)[];

/** A cursor is bound to the list that gave it: the beginning of that list's SHA-256. */
const listOf = (sql: string, values: Key): string =>
  createHash('sha256')
    .update(JSON.stringify([sql, values]))
    .digest('base64url')
    .slice(0, 12);

const encode = (list: string, key: Key): string =>
  Buffer.from(JSON.stringify([list, ...key])).toString('base64url');

/** Thrown for a cursor that this list did not give. */
export class CursorInvalid extends Error {
  readonly code = 'CURSOR_INVALID';
}

function decode(cursor: string, list: string, length: number): Key {
  const parts = parsed(cursor);
  const key = parts.slice(1).filter(part => typeof part === 'string' || Number.isFinite(part));
  if (parts[0] !== list || parts.length !== length + 1 || key.length !== length)
    throw new CursorInvalid('This is not a cursor of this list.');
  return key as Key;
}

function parsed(cursor: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

interface Listing {
  readonly sql: string;
  readonly values: readonly (string | number)[];
  /** Columns of the key, in the order of the list. */
  readonly key: readonly string[];
  readonly limit: number;
  readonly cursor: string | undefined;
}

/** Keyset paging: a row that appears or goes between two pages is never skipped or shown twice. */
function list({ database }: ReadModels, { sql, values, key, limit, cursor }: Listing): Page<Row> {
  const name = listOf(sql, values);
  const after = cursor === undefined ? [] : decode(cursor, name, key.length);
  const beyond =
    cursor === undefined ? '' : ` AND (${key.join()}) > (${key.map(() => '?').join()})`;
  const rows = database
    .prepare(`${sql}${beyond} ORDER BY ${key.join()} LIMIT ?`)
    .all(...values, ...after, limit + 1) as Row[];
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  if (rows.length <= limit || last === undefined) return { rows: page };
  return {
    rows: page,
    next: encode(
      name,
      key.map(column => last[column] ?? ''),
    ),
  };
}

export interface Paging {
  readonly limit: number;
  readonly cursor: string | undefined;
}

export const timelineOf = (models: ReadModels, coi: string, paging: Paging): Page<Row> =>
  list(models, {
    sql: 'SELECT * FROM timeline WHERE coi = ?',
    values: [coi],
    key: ['revision'],
    ...paging,
  });

export const whereaboutsOf = (models: ReadModels, coi: string, paging: Paging): Page<Row> =>
  list(models, {
    sql: 'SELECT * FROM whereabouts WHERE coi = ?',
    values: [coi],
    key: ['item'],
    ...paging,
  });

export const heldAt = (models: ReadModels, site: string, post: string, paging: Paging): Page<Row> =>
  list(models, {
    sql: `SELECT * FROM whereabouts WHERE site = ? AND post = ? AND status IN ('present', 'opened', 'returned')`,
    values: [site, post],
    key: ['coi', 'item'],
    ...paging,
  });

export const lineageOf = (models: ReadModels, coi: string, paging: Paging): Page<Row> =>
  list(models, {
    sql: 'SELECT * FROM lineage WHERE coi = ?',
    values: [coi],
    key: ['parent', 'child'],
    ...paging,
  });

export const positionsOf = (models: ReadModels, box: string, paging: Paging): Page<Row> =>
  list(models, {
    sql: 'SELECT * FROM storage_position WHERE box = ?',
    values: [box],
    key: ['position'],
    ...paging,
  });

export const searchFor = (models: ReadModels, value: string, paging: Paging): Page<Row> =>
  list(models, {
    sql: `SELECT * FROM scan_index WHERE value >= ? AND value < ?`,
    values: [value, `${value}\u{10FFFF}`],
    key: ['value', 'kind', 'coi', 'item'],
    ...paging,
  });

export const bedsideAt = (
  models: ReadModels,
  site: string,
  post: string,
  paging: Paging,
): Page<Row> =>
  list(models, {
    sql: `SELECT * FROM bedside WHERE site = ? AND post = ?`,
    values: [site, post],
    key: ['planned_at', 'coi'],
    ...paging,
  });

export const alertsAfter = (models: ReadModels, open: boolean, paging: Paging): Page<Row> =>
  list(models, {
    sql: `SELECT * FROM alert WHERE resolved <= ?`,
    values: [open ? 0 : 1],
    key: ['seq', 'event_id'],
    ...paging,
  });
