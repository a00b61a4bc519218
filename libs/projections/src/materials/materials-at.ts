import { type Instant, timestampOf } from '@selfsame/custody';
import { type Page, type Paging, list } from '../listing.js';
import type { ReadModels } from '../read-models.js';

export interface MaterialRow {
  readonly material: string;
  readonly shape: string;
  readonly description: string;
  /** Null where it lies in none. */
  readonly box: string | null;
  readonly position: string | null;
  readonly quarantine: string;
  readonly foundAt: string;
}

/** What a site keeps in quarantine, the oldest before the others. */
export const materialsAt = (models: ReadModels, site: string, paging: Paging): Page<MaterialRow> =>
  list(models, {
    sql: 'SELECT * FROM material WHERE site = ?',
    values: [site],
    key: ['found_at', 'material'],
    ...paging,
    show: ({ material, shape, description, box, position, quarantine, found_at }) => ({
      material,
      shape,
      description,
      box,
      position,
      quarantine,
      foundAt: timestampOf(Number(found_at) as Instant),
    }),
  });
