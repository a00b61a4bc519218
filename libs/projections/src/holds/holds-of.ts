import type { Circle } from '@selfsame/custody';
import { type Page, type Paging, list } from '../listing.js';
import type { ReadModels } from '../read-models.js';

export interface HoldRow {
  readonly coi: string;
  readonly hold: string;
  /** Of the event that placed it. */
  readonly eventId: string;
  readonly site: string;
  readonly scope: 'journey' | 'batch' | 'package' | 'unit';
  /** The batch, package or unit; null for the whole therapy. */
  readonly scopeOf: string | null;
  readonly cause: 'finding' | 'person' | 'stop';
  /** The rule that was broken, or why participation was stopped. Null where a person says why. */
  readonly code: string | null;
  readonly placedBy: string;
  readonly placedAt: string;
  /** Who was called last; null while nobody was, and where nobody is on call. */
  readonly circle: Circle | null;
  readonly called: string | null;
  readonly calledAt: string | null;
  readonly acknowledgedBy: string | null;
  readonly acknowledgedAt: string | null;
  readonly disposition: 'lifted' | 'rejected' | null;
  readonly resolvedAt: string | null;
}

/** Open ones first, and of those the oldest. */
export const holdsOf = (models: ReadModels, isOpen: boolean, paging: Paging): Page<HoldRow> =>
  list(models, {
    sql: `SELECT * FROM hold WHERE settled <= ?`,
    values: [isOpen ? 0 : 1],
    key: ['settled', 'seq'],
    ...paging,
  });
