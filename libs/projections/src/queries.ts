import type { AlertKind } from './alerts/alerts.js';
import { type Page, type Paging, list } from './listing.js';
import type { ReadModels } from './read-models.js';
import {
  type AlertRow,
  type BedsideRow,
  type FigureRow,
  type FoundRow,
  type LineageRow,
  type PositionRow,
  type TankOccupancy,
  type TimelineRow,
  type WhereaboutsRow,
} from './rows.js';

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

/** Each therapy of which a post holds something, once. */
export const therapiesHeldAt = (
  models: ReadModels,
  site: string,
  post: string,
  paging: Paging,
): Page<{ readonly coi: string }> =>
  list(models, {
    sql: `SELECT * FROM (SELECT DISTINCT coi FROM whereabouts WHERE site = ? AND post = ?
      AND status IN ('present', 'opened', 'returned')) WHERE 1`,
    values: [site, post],
    key: ['coi'],
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

export const tankOccupancy = ({ database }: ReadModels, tank: string): readonly TankOccupancy[] =>
  database
    .prepare(
      `SELECT storage_box.box, box_rows * box_columns AS positions, count(position) AS taken
       FROM storage_box LEFT JOIN storage_position USING (box) WHERE tank = ? GROUP BY storage_box.box ORDER BY 1`,
    )
    .all(tank) as TankOccupancy[];

export const tanksAt = ({ database }: ReadModels, site: string): readonly string[] =>
  database
    .prepare('SELECT tank FROM storage_tank WHERE site = ? ORDER BY tank')
    .pluck()
    .all(site) as string[];

export const searchFor = (models: ReadModels, value: string, paging: Paging): Page<FoundRow> =>
  list(models, {
    sql: `SELECT * FROM scan_index WHERE value >= ? AND value < ?`,
    values: [value, `${value}\u{10FFFF}`],
    key: ['value', 'kind', 'coi', 'item'],
    ...paging,
  });

export const bedsideAt = (models: ReadModels, site: string, paging: Paging): Page<BedsideRow> =>
  list(models, {
    sql: `SELECT * FROM bedside WHERE site = ?`,
    values: [site],
    key: ['planned_at', 'coi'],
    ...paging,
  });

/** Which of them; all of them, the oldest first, where nobody says. */
export interface AlertFilter {
  readonly isOpen?: boolean;
  readonly kinds?: readonly AlertKind[];
  readonly isNewestFirst?: boolean;
}

export function alertsAfter(
  models: ReadModels,
  { isOpen = false, kinds, isNewestFirst = false }: AlertFilter,
  paging: Paging,
): Page<AlertRow> {
  const ofKinds = kinds === undefined ? '' : ` AND kind IN (${kinds.map(() => '?').join(', ')})`;
  return list(models, {
    sql: `SELECT * FROM alert WHERE resolved <= ?${ofKinds}`,
    values: [isOpen ? 0 : 1, ...(kinds ?? [])],
    key: ['seq'],
    isBackwards: isNewestFirst,
    ...paging,
  });
}

export const figuresOf = (models: ReadModels, paging: Paging): Page<FigureRow> =>
  list(models, {
    sql: `SELECT * FROM (SELECT month, site, figure, detail, count(*) AS count FROM figure
      GROUP BY month, site, figure, detail) WHERE 1`,
    values: [],
    key: ['month', 'site', 'figure', 'detail'],
    ...paging,
  });
