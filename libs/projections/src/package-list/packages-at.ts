import type { Post } from '@selfsame/custody';
import { type Page, type Paging, list } from '../listing.js';
import type { ReadModels } from '../read-models.js';
import type { StoredRow } from '../rows.js';

/** What a package is to whoever asks: in his hands, offered to his post, or on its way to his site. */
export const PACKAGE_STATES = ['held', 'offered', 'expected'] as const;
export type PackageState = (typeof PACKAGE_STATES)[number];

export interface PackageRow {
  readonly coi: string;
  readonly sscc: string;
  readonly state: PackageState;
  readonly status: string;
  /** Who has custody. */
  readonly from: Post;
  /** Whom it is offered to. */
  readonly to: Post | null;
  /** Where it goes in the end. */
  readonly destination: Post;
  readonly offeredAt: string | null;
  readonly offerExpiresAt: string | null;
}

const HELD = `(held_organisation = ? AND held_site = ? AND held_post = ?)`;
const OFFERED = `(offered_organisation = ? AND offered_site = ? AND offered_post = ?)`;
const WITH_STATE = `SELECT *, CASE WHEN ${HELD} THEN 'held' WHEN ${OFFERED} THEN 'offered' ELSE 'expected' END AS state FROM package`;
/** Of the site and not of the post: a ward may change while a parcel is on its way. */
const EXPECTED = `(to_site = ? AND held_site <> to_site)`;

const postIn = (row: StoredRow, prefix: string): Post => ({
  organisation: String(row[`${prefix}_organisation`]),
  site: String(row[`${prefix}_site`]),
  post: String(row[`${prefix}_post`]),
});

const shown = (row: StoredRow): object => ({
  coi: row.coi,
  sscc: row.sscc,
  state: row.state,
  status: row.status,
  from: postIn(row, 'held'),
  to: row.offered_at === null ? null : postIn(row, 'offered'),
  destination: postIn(row, 'to'),
  offeredAt: row.offered_at,
  offerExpiresAt: row.offer_expires_at,
});

/** Who asks: a post, or somebody who has a pass for one package. */
interface AtPost extends Post {
  readonly pass?: { readonly coi: string; readonly sscc: string };
}

/**
 * Packages of a post, each once: what it holds is not also expected there. What was unpacked is no package any more.
 * With a pass it is that one package, also before it is offered.
 */
export function packagesAt(
  models: ReadModels,
  { organisation, site, post, pass }: AtPost,
  state: PackageState | undefined,
  paging: Paging,
): Page<PackageRow> {
  const own = [organisation, site, post];
  const [among, values] =
    pass === undefined
      ? [`(${HELD} OR ${OFFERED} OR ${EXPECTED})`, [...own, ...own, site]]
      : ['coi = ? AND sscc = ?', [pass.coi, pass.sscc]];
  const asked = state === undefined ? PACKAGE_STATES : [state];
  return list(models, {
    sql: `SELECT * FROM (${WITH_STATE} WHERE status <> 'unpacked' AND ${among})
      WHERE state IN (${asked.map(() => '?').join()})`,
    values: [...own, ...own, ...values, ...asked],
    key: ['coi', 'sscc'],
    show: shown,
    ...paging,
  });
}
