import { cursorAfter, keyOf } from './cursor.js';
import type { ReadModels } from './read-models.js';
import {
  type AlertRow,
  type BedsideRow,
  type FigureRow,
  type FoundRow,
  type LineageRow,
  type PositionRow,
  type StoredRow,
  type TimelineRow,
  type WhereaboutsRow,
  shown,
} from './rows.js';

export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Opaque; absent on the last page. */
  readonly next?: string;
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
function list<Row>({ database }: ReadModels, listing: Listing): Page<Row> {
  const { sql, values, key, limit, cursor } = listing;
  const question = [sql, values];
  const after = cursor === undefined ? [] : keyOf(question, cursor, key.length);
  const beyond =
    cursor === undefined ? '' : ` AND (${key.join()}) > (${key.map(() => '?').join()})`;
  const stored = database
    .prepare(`${sql}${beyond} ORDER BY ${key.join()} LIMIT ?`)
    .all(...values, ...after, limit + 1) as StoredRow[];
  const page = stored.slice(0, limit);
  const last = page.at(-1);
  const rows = page.map(row => shown(row) as Row);
  if (stored.length <= limit || last === undefined) return { rows };
  const ended = key.map(name => last[name] ?? '');
  return { rows, next: cursorAfter(question, ended) };
}

export interface Paging {
  readonly limit: number;
  readonly cursor: string | undefined;
}

export const timelineOf = (models: ReadModels, coi: string, paging: Paging): Page<TimelineRow> =>
  list(models, {
    sql: 'SELECT * FROM timeline WHERE coi = ?',
    values: [coi],
    key: ['revision'],
    ...paging,
  });

export const whereaboutsOf = (
  models: ReadModels,
  coi: string,
  paging: Paging,
): Page<WhereaboutsRow> =>
  list(models, {
    sql: 'SELECT * FROM whereabouts WHERE coi = ?',
    values: [coi],
    key: ['item'],
    ...paging,
  });

export const heldAt = (
  models: ReadModels,
  site: string,
  post: string,
  paging: Paging,
): Page<WhereaboutsRow> =>
  list(models, {
    sql: `SELECT * FROM whereabouts WHERE site = ? AND post = ? AND status IN ('present', 'opened', 'returned')`,
    values: [site, post],
    key: ['coi', 'item'],
    ...paging,
  });

export const lineageOf = (models: ReadModels, coi: string, paging: Paging): Page<LineageRow> =>
  list(models, {
    sql: 'SELECT * FROM lineage WHERE coi = ?',
    values: [coi],
    key: ['parent', 'child'],
    ...paging,
  });

export const positionsOf = (models: ReadModels, box: string, paging: Paging): Page<PositionRow> =>
  list(models, {
    sql: 'SELECT * FROM storage_position WHERE box = ?',
    values: [box],
    key: ['position'],
    ...paging,
  });

export const searchFor = (models: ReadModels, value: string, paging: Paging): Page<FoundRow> =>
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
): Page<BedsideRow> =>
  list(models, {
    sql: `SELECT * FROM bedside WHERE site = ? AND post = ?`,
    values: [site, post],
    key: ['planned_at', 'coi'],
    ...paging,
  });

export const alertsAfter = (models: ReadModels, open: boolean, paging: Paging): Page<AlertRow> =>
  list(models, {
    sql: `SELECT * FROM alert WHERE resolved <= ?`,
    values: [open ? 0 : 1],
    key: ['seq'],
    ...paging,
  });

export const figuresOf = (models: ReadModels, paging: Paging): Page<FigureRow> =>
  list(models, {
    sql: `SELECT * FROM (SELECT month, site, figure, detail, count(*) AS count FROM figure
      GROUP BY month, site, figure, detail) WHERE 1`,
    values: [],
    key: ['month', 'site', 'figure', 'detail'],
    ...paging,
  });
