import { createHash } from 'node:crypto';
import type { ReadModels } from './read-models.js';

export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Opaque; absent on the last page. */
  readonly next?: string;
}

type Row = Readonly<Record<string, string | number | null>>;

/** Thrown for a cursor that this list did not give. */
export class CursorInvalid extends Error {
  readonly code = 'CURSOR_INVALID';
}

interface Listing {
  readonly sql: string;
  readonly values: readonly (string | number)[];
  /** Columns of the key, in the order of the list. */
  readonly key: readonly string[];
  readonly limit: number;
  readonly cursor: string | undefined;
}

type Key = readonly (string | number)[];

/** Its first part belongs to list, filter and place: what was changed on the way, or is of another list, is seen. */
function encode({ sql, values }: Listing, key: Key): string {
  const check = createHash('sha256').update(JSON.stringify([sql, values, key]));
  return Buffer.from(JSON.stringify([check.digest('base64url').slice(0, 8), ...key])).toString(
    'base64url',
  );
}

const isKey = (key: readonly unknown[]): key is Key =>
  key.every(part => typeof part === 'string' || typeof part === 'number');

function decode(listing: Listing, cursor: string): Key {
  try {
    const parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown;
    const key: readonly unknown[] = Array.isArray(parsed) ? parsed.slice(1) : [];
    if (key.length === listing.key.length && isKey(key) && encode(listing, key) === cursor)
      return key;
  } catch {
    // Falls through: whatever it was, it is not a cursor of ours.
  }
  throw new CursorInvalid('This is not a cursor of this list.');
}

/** Keyset paging: a row that appears or goes between two pages is never skipped or shown twice. */
function list({ database }: ReadModels, listing: Listing): Page<Row> {
  const { sql, values, key, limit, cursor } = listing;
  const after = cursor === undefined ? [] : decode(listing, cursor);
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
      listing,
      key.map(name => last[name] ?? ''),
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
