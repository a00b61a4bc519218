import { type Page, type Paging, list } from '../listing.js';
import type { ReadModels } from '../read-models.js';

export interface QueryRow {
  /** `journey-…` or `participant-…`. */
  readonly record: string;
  readonly coi: string | null;
  readonly participant: string | null;
  readonly query: string;
  readonly eventId: string;
  readonly raisedBy: string;
  readonly raisedAt: string;
  /** The last time; null while nobody has. */
  readonly answeredAt: string | null;
  readonly closedAt: string | null;
}

/** Open ones first, and of those the oldest. */
export const queriesOf = (models: ReadModels, isOpen: boolean, paging: Paging): Page<QueryRow> =>
  list(models, {
    sql: 'SELECT * FROM query WHERE settled <= ?',
    values: [isOpen ? 0 : 1],
    key: ['settled', 'seq'],
    ...paging,
  });
