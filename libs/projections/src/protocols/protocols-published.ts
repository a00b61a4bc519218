import { type Page, type Paging, list } from '../listing.js';
import type { ReadModels } from '../read-models.js';

export interface ProtocolVersionRow {
  readonly protocol: string;
  readonly version: number;
  /** Of its canonical bytes. */
  readonly sha256: string;
  readonly publishedBy: string;
  readonly publishedAt: string;
}

/** Every version of every protocol, by name and number. */
export const protocolsPublished = (models: ReadModels, paging: Paging): Page<ProtocolVersionRow> =>
  list(models, {
    sql: 'SELECT * FROM protocol_version WHERE true',
    values: [],
    key: ['protocol', 'version'],
    ...paging,
  });
