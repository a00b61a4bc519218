import { type Page, type Paging, list } from '../listing.js';
import type { ReadModels } from '../read-models.js';

export interface DowntimePackRow {
  readonly coi: string;
  readonly pack: string;
  readonly item: string;
  readonly site: string;
  /** Null where nobody had planned the dose yet. */
  readonly post: string | null;
  readonly issuedAt: string;
  readonly validUntil: string;
  /** Null while nothing was stopped or replaced since it was printed. */
  readonly voidBecause: string | null;
  /** Whoever holds it knows that it is void. */
  readonly holderTold: boolean;
  readonly forms: number;
  /** Neither entered nor returned. */
  readonly out: number;
}

/** What became of the forms of a site. The pile is in order when `out` is zero. */
export interface DowntimeBalance {
  readonly printed: number;
  readonly entered: number;
  readonly blank: number;
  readonly spoiled: number;
  readonly lost: number;
  readonly enteredElsewhere: number;
  readonly out: number;
}

/** Of one site, or of all; those with forms out, or all. */
export interface PaperFilter {
  readonly site?: string | undefined;
  readonly open: boolean;
}

const FORMS = `SELECT count(*) FROM downtime_form AS f WHERE f.coi = p.coi AND f.pack = p.pack`;
const PACKS = `SELECT * FROM (SELECT seq, coi, pack, item, site, post, issued_at, valid_until, void_because, holder_told,
  (${FORMS}) AS forms, (${FORMS} AND f.state = 'out') AS "out" FROM downtime_pack AS p)`;

/** In the order in which they were printed. */
export const downtimePacksOf = (
  models: ReadModels,
  { site, open }: PaperFilter,
  paging: Paging,
): Page<DowntimePackRow> =>
  list(models, {
    sql: `${PACKS} WHERE "out" >= ?${site === undefined ? '' : ' AND site = ?'}`,
    values: [open ? 1 : 0, ...(site === undefined ? [] : [site])],
    key: ['seq'],
    ...paging,
  });

export function downtimeBalanceOf(
  { database }: ReadModels,
  { site }: Pick<PaperFilter, 'site'>,
): DowntimeBalance {
  const where = site === undefined ? '' : ' WHERE site = ?';
  const counted = database
    .prepare(`SELECT state, count(*) AS forms FROM downtime_form${where} GROUP BY state`)
    .all(...(site === undefined ? [] : [site])) as { state: string; forms: number }[];
  const of = (state: string): number => counted.find(row => row.state === state)?.forms ?? 0;
  return {
    printed: counted.reduce((sum, { forms }) => sum + forms, 0),
    entered: of('entered'),
    blank: of('blank'),
    spoiled: of('spoiled'),
    lost: of('lost'),
    enteredElsewhere: of('entered-elsewhere'),
    out: of('out'),
  };
}
