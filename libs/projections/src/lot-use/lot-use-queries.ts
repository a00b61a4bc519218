import { cursorAfter, keyOf } from '../cursor.js';
import { type Page, type Paging, list } from '../listing.js';
import type { ReadModels } from '../read-models.js';
import { type StoredRow, shown } from '../rows.js';

/** A lot in a container of a therapy, and the act by which it came there. */
export interface LotUseRow {
  readonly lot: string;
  readonly coi: string;
  readonly participant: string | null;
  readonly batch: string | null;
  readonly item: string;
  /** As what it was used. */
  readonly field: string;
  readonly type: string;
  readonly revision: number;
  readonly eventId: string;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly person: string;
  readonly role: string;
  readonly organisation: string;
  readonly site: string;
  readonly post: string;
  /** A correction says that it was another lot. */
  readonly corrected: boolean;
}

/** A container with some of a lot in it, or made from one, and where it is now. */
export interface LotUnitRow {
  readonly coi: string;
  readonly participant: string | null;
  readonly batch: string | null;
  readonly item: string;
  readonly status: string | null;
  readonly organisation: string | null;
  readonly site: string | null;
  readonly post: string | null;
  readonly sscc: string | null;
  readonly box: string | null;
  readonly position: string | null;
}

const USES = `SELECT * FROM (SELECT lot_use.*, lot_therapy.participant, lot_item.batch FROM lot_use
  LEFT JOIN lot_therapy USING (coi) LEFT JOIN lot_item USING (coi, item))`;

export const usesOfLot = (models: ReadModels, lot: string, paging: Paging): Page<LotUseRow> =>
  list(models, {
    sql: `${USES} WHERE lot = ?`,
    values: [lot],
    key: ['coi', 'revision', 'field', 'item'],
    ...paging,
  });

export const lotsOfJourney = (models: ReadModels, coi: string, paging: Paging): Page<LotUseRow> =>
  list(models, {
    sql: `${USES} WHERE coi = ?`,
    values: [coi],
    key: ['lot', 'revision', 'field', 'item'],
    ...paging,
  });

/** Cells never cross from one therapy to another, so each is followed by itself, and a page asks for no more than these. */
const THERAPIES_A_PAGE = 50;

const UNITS = `WITH RECURSIVE
  therapy (coi) AS (SELECT value FROM json_each(?)),
  reached (coi, item) AS (
    SELECT coi, item FROM therapy CROSS JOIN lot_use USING (coi) WHERE lot = ?
    UNION SELECT reached.coi, child FROM reached JOIN lineage ON lineage.coi = reached.coi AND parent = reached.item)
  SELECT reached.coi, participant, batch, reached.item, status, organisation, site, post, sscc, box, position
  FROM reached LEFT JOIN whereabouts USING (coi, item) LEFT JOIN lot_item USING (coi, item) LEFT JOIN lot_therapy USING (coi)
  WHERE (coi, item) > (?, ?) ORDER BY coi, item LIMIT ?`;

/** Every container that has some of it, whatever it was made from: the way of a recall. A page may be shorter than was asked. */
export function unitsOfLot(
  { database }: ReadModels,
  lot: string,
  { limit, cursor }: Paging,
): Page<LotUnitRow> {
  const question = ['units', lot];
  const [coi = '', item = ''] = cursor === undefined ? [] : keyOf(question, cursor, 2);
  const therapies = database
    .prepare('SELECT DISTINCT coi FROM lot_use WHERE lot = ? AND coi >= ? ORDER BY coi LIMIT ?')
    .pluck()
    .all(lot, coi, THERAPIES_A_PAGE + 1) as string[];
  const asked = therapies.slice(0, THERAPIES_A_PAGE);
  const stored = database
    .prepare(UNITS)
    .all(JSON.stringify(asked), lot, coi, item, limit + 1) as StoredRow[];
  const rows = stored.slice(0, limit).map(row => shown(row) as LotUnitRow);
  const last = rows.at(-1);
  const isWhole = stored.length <= limit && therapies.length === asked.length;
  if (isWhole || last === undefined) return { rows };
  return { rows, next: cursorAfter(question, [last.coi, last.item]) };
}
