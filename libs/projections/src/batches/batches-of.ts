import type { Instant } from '@selfsame/custody';
import { type Page, type Paging, list } from '../listing.js';
import type { ReadModels } from '../read-models.js';

export const LABEL_STATES = [
  'printed',
  'applied',
  'superseded',
  'voided',
  'destroyed',
  'written-off',
] as const;
export const TUBE_STATES = ['filled', 'opened', 'returned', 'destroyed', 'assigned'] as const;

/** How many of each: what there is none of is not said. */
export type Counts = Readonly<Record<string, number>>;

export interface BatchRow {
  readonly coi: string;
  readonly batch: string;
  readonly participant: string;
  readonly subjectNumber: string;
  readonly doseNumber: number;
  readonly site: string;
  readonly protocol: string;
  readonly version: number;
  readonly begunAt: string;
  readonly status: string;
  /** Null while nothing is decided. */
  readonly decidedAt: string | null;
  readonly decidedBy: string | null;
  readonly labels: Counts;
  readonly tubes: Counts;
}

export interface Period {
  readonly from: Instant;
  /** Before this moment. */
  readonly to: Instant;
}

const counted = (table: string): string =>
  `(SELECT json_group_object(state, count) FROM (SELECT state, count(*) AS count FROM ${table}
    WHERE ${table}.coi = batch.coi AND ${table}.batch = batch.batch GROUP BY state ORDER BY state))`;

const countsIn = (text: unknown): Counts => JSON.parse(String(text)) as Counts;

/** Batches that were begun in a period, by the clock of who took the marrow. */
export const batchesOf = (
  models: ReadModels,
  { from, to }: Period,
  paging: Paging,
): Page<BatchRow> =>
  list(models, {
    sql: `SELECT batch.*, participant, subject_number, dose_number, site, protocol, version,
        ${counted('batch_label')} AS labels, ${counted('batch_tube')} AS tubes
      FROM batch JOIN batch_therapy USING (coi) WHERE begun_at >= ? AND begun_at < ?`,
    values: [from, to],
    key: ['begun_at', 'coi', 'batch'],
    ...paging,
    show: row => ({
      coi: row.coi,
      batch: row.batch,
      participant: row.participant,
      subjectNumber: row.subject_number,
      doseNumber: row.dose_number,
      site: row.site,
      protocol: row.protocol,
      version: row.version,
      begunAt: new Date(Number(row.begun_at)).toISOString(),
      status: row.status,
      decidedAt: row.decided_at === null ? null : new Date(Number(row.decided_at)).toISOString(),
      decidedBy: row.decided_by,
      labels: countsIn(row.labels),
      tubes: countsIn(row.tubes),
    }),
  });
