import { type Instant, timestampOf } from '@selfsame/custody';
import { type Page, type Paging, list } from '../listing.js';
import type { ReadModels } from '../read-models.js';

export interface RetentionRow {
  readonly coi: string;
  readonly item: string;
  /** Null while it is in somebody's hands. */
  readonly box: string | null;
  readonly position: string | null;
  /** Null where nobody has said until when. */
  readonly keepUntil: string | null;
  readonly due: boolean;
  /** QA, who signed that it may be destroyed. */
  readonly authorisedBy: string | null;
}

const LAST_YEAR = '9999';

/** Whatever is kept, the first to be due before the others; only what is due, where that is asked. */
export function samplesKept(
  models: ReadModels,
  { due, now }: { readonly due: boolean; readonly now: Instant },
  paging: Paging,
): Page<RetentionRow> {
  return list(models, {
    sql: 'SELECT * FROM retention_sample WHERE keep_until <= ?',
    values: [due ? now : Number.MAX_SAFE_INTEGER],
    key: ['keep_until', 'coi', 'item'],
    ...paging,
    show: ({ coi, item, box, position, keep_until, authorised_by }) => {
      const until = timestampOf(Number(keep_until) as Instant);
      return {
        coi,
        item,
        box,
        position,
        keepUntil: until.startsWith(LAST_YEAR) ? null : until,
        due: Number(keep_until) <= now,
        authorisedBy: authorised_by,
      };
    },
  });
}
