import { type Page, type Paging, list } from '../listing.js';
import type { ReadModels } from '../read-models.js';
import type { StoredRow } from '../rows.js';
import { sortable } from './sortable.js';

export interface JourneyOnBoard {
  readonly coi: string;
  readonly participant: string;
  readonly subjectNumber: string;
  readonly doseNumber: number;
  readonly startedAt: string;
  /** Of its newest event that the list has heard of. */
  readonly revision: number;
  readonly nearMisses: number;
}

const shown = (row: StoredRow): object => ({
  coi: row.coi,
  participant: row.participant,
  subjectNumber: row.subject_number,
  doseNumber: row.dose_number,
  startedAt: row.started_at,
  revision: row.revision,
  nearMisses: row.near_misses,
});

export interface BoardFilter {
  /** Whether one is over, its own stream says: none that is over is left out where only those are asked for that may be. */
  readonly onlyThoseThatMayBeOver: boolean;
  /** Only those with which something happened after this position of the log. */
  readonly changedAfter?: string | undefined;
}

/** Therapies, the oldest first, and those that may be over after all others. */
export const journeysOnBoard = (
  models: ReadModels,
  { onlyThoseThatMayBeOver, changedAfter }: BoardFilter,
  paging: Paging,
): Page<JourneyOnBoard> =>
  list(models, {
    sql: 'SELECT * FROM journey_board WHERE may_be_over >= ? AND changed_at > ?',
    values: [
      onlyThoseThatMayBeOver ? 1 : 0,
      changedAfter === undefined ? '' : sortable(changedAfter),
    ],
    key: ['may_be_over', 'started_at', 'coi'],
    show: shown,
    ...paging,
  });
