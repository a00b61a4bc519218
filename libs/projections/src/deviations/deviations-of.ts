import type { DeviationClass } from '@selfsame/custody';
import { type Page, type Paging, list } from '../listing.js';
import type { ReadModels } from '../read-models.js';

export interface DeviationRow {
  readonly coi: string;
  readonly deviation: string;
  /** Of the event that opened it. */
  readonly eventId: string;
  readonly site: string;
  readonly batch: string | null;
  readonly command: string;
  /** Null where a person saw it and no rule did. */
  readonly code: string | null;
  readonly classification: DeviationClass | null;
  readonly rootCause: string | null;
  readonly capa: string | null;
  readonly status: 'open' | 'closure-proposed' | 'closed' | 'accepted';
  readonly openedAt: string;
  readonly investigatedAt: string | null;
  readonly settledAt: string | null;
}

/** Which of them; all of them, where nobody says. */
export interface DeviationFilter {
  readonly open?: boolean;
  readonly classification?: DeviationClass;
  readonly site?: string;
}

/** Open ones first, and of those the oldest. */
export function deviationsOf(
  models: ReadModels,
  { open, classification, site }: DeviationFilter,
  paging: Paging,
): Page<DeviationRow> {
  const asked = Object.entries({ classification, site }).flatMap(([column, value]) =>
    value === undefined ? [] : [{ column, value }],
  );
  const conditions = asked.map(({ column }) => ` AND ${column} = ?`).join('');
  return list(models, {
    sql: `SELECT * FROM deviation WHERE settled <= ?${conditions}`,
    values: [open === true ? 0 : 1, ...asked.map(({ value }) => value)],
    key: ['settled', 'seq'],
    ...paging,
  });
}
