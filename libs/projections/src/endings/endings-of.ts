import type { Instant } from '@selfsame/custody';
import { type Page, type Paging, list } from '../listing.js';
import type { ReadModels } from '../read-models.js';

export const ENDING_KINDS = ['role', 'training', 'calibration', 'lot'] as const;
export type EndingKind = (typeof ENDING_KINDS)[number];

export interface EndingRow {
  readonly kind: EndingKind;
  /** Whose it is, or which device or lot. */
  readonly subject: string;
  /** Which role, which training; of a device or a lot its kind. */
  readonly what: string;
  /** Empty where it is of the whole study. */
  readonly site: string;
  readonly post: string;
  readonly endsAt: string;
}

export interface EndingFilter {
  readonly before: Instant;
  /** All of them, where nobody says. */
  readonly kind?: EndingKind;
}

/** What has ended already, and then the next end first. A role of which another grant lasts longer does not end. */
export function endingsOf(
  models: ReadModels,
  { before, kind }: EndingFilter,
  paging: Paging,
): Page<EndingRow> {
  return list(models, {
    sql: `SELECT seq, ends_at, kind, subject, what, site, post FROM ending AS e
      WHERE away = 0 AND ends_at < ?${kind === undefined ? '' : ' AND kind = ?'} AND NOT EXISTS (
        SELECT 1 FROM ending AS later WHERE later.kind = e.kind AND later.subject = e.subject AND later.what = e.what
        AND later.organisation = e.organisation AND later.site = e.site AND later.post = e.post AND later.away = 0
        AND (later.ends_at > e.ends_at OR (later.ends_at = e.ends_at AND later.seq > e.seq)))`,
    values: kind === undefined ? [before] : [before, kind],
    key: ['ends_at', 'seq'],
    ...paging,
  });
}
