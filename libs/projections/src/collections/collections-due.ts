import { type Instant, timestampOf } from '@selfsame/custody';
import { type Page, type Paging, list } from '../listing.js';
import type { ReadModels } from '../read-models.js';

export interface CollectionRow {
  readonly coi: string;
  /** The therapy began, or its batch was given up. */
  readonly since: string;
}

/** Those of a site, whoever waits longest before the others. */
export const collectionsDueAt = (
  models: ReadModels,
  site: string,
  paging: Paging,
): Page<CollectionRow> =>
  list(models, {
    sql: 'SELECT * FROM collection_due WHERE site = ? AND due',
    values: [site],
    key: ['since', 'coi'],
    ...paging,
    show: ({ coi, since }) => ({ coi, since: timestampOf(Number(since) as Instant) }),
  });
