import {
  type DeviceKind,
  type Instant,
  type RetirementReason,
  timestampOf,
} from '@selfsame/custody';
import { type Page, type Paging, list } from '../listing.js';
import type { ReadModels } from '../read-models.js';
import type { StoredRow } from '../rows.js';

export interface DeviceRow {
  readonly device: string;
  readonly kind: DeviceKind;
  readonly organisation: string;
  readonly site: string;
  readonly post: string;
  /** Whether people sign in on it. */
  readonly hasKey: boolean;
  /** Of the qualification that was told last; null where there is none. */
  readonly validUntil: string | null;
  /** Why it is out of use; null where it is not. */
  readonly retired: RetirementReason | null;
}

export interface DeviceFilter {
  /** Absent: of every site. */
  readonly site?: string | undefined;
}

/** By number, those out of use as well: a number is never given to a second one. */
export const devicesOf = (
  models: ReadModels,
  { site }: DeviceFilter,
  paging: Paging,
): Page<DeviceRow> =>
  list(models, {
    sql: `SELECT * FROM device WHERE ${site === undefined ? 'true' : 'site = ?'}`,
    values: site === undefined ? [] : [site],
    key: ['device'],
    show,
    ...paging,
  });

const show = (row: StoredRow): DeviceRow => ({
  device: String(row.device),
  kind: row.kind as DeviceKind,
  organisation: String(row.organisation),
  site: String(row.site),
  post: String(row.post),
  hasKey: row.has_key === 1,
  validUntil: row.valid_until_at === null ? null : timestampOf(row.valid_until_at as Instant),
  retired: row.retired as RetirementReason | null,
});
