import { type Page, type Paging, list } from '../listing.js';
import type { Period } from '../batches/batches-of.js';
import type { ReadModels } from '../read-models.js';

export interface ResultRow {
  readonly coi: string;
  readonly batch: string;
  readonly sample: string;
  readonly test: string;
  readonly method: string;
  readonly measured: string;
  readonly conforms: boolean;
  readonly instrument: string;
  readonly eventId: string;
  readonly revision: number;
  readonly recordedAt: string;
  readonly person: string;
  readonly reviewedBy: string | null;
  readonly corrected: boolean;
}

/** Results that were recorded in a period; only those out of specification, where that is asked. */
export const resultsOf = (
  models: ReadModels,
  { from, to }: Period,
  outOfSpecification: boolean,
  paging: Paging,
): Page<ResultRow> =>
  list(models, {
    sql: 'SELECT * FROM result WHERE conforms <= ? AND recorded_at >= ? AND recorded_at < ?',
    values: [outOfSpecification ? 0 : 1, from, to],
    key: ['seq'],
    ...paging,
  });
