import { type Page, type Paging, list } from '../listing.js';
import type { ReadModels } from '../read-models.js';

/** Therapies with an open hold, or an open deviation, for one of these rules: what has waited longest first. */
export function therapiesOpenFor(
  models: ReadModels,
  codes: readonly string[],
  paging: Paging,
): Page<{ readonly coi: string }> {
  const among = `settled = 0 AND code IN (${codes.map(() => '?').join()})`;
  return list(models, {
    sql: `SELECT * FROM (SELECT coi, min(since) AS since FROM (
        SELECT coi, placed_at AS since FROM hold WHERE ${among}
        UNION ALL SELECT coi, opened_at FROM deviation WHERE ${among}) GROUP BY coi) WHERE true`,
    values: [...codes, ...codes],
    key: ['since', 'coi'],
    ...paging,
  });
}
