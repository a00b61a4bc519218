import { type Page, type Paging, list } from '../listing.js';
import type { ReadModels } from '../read-models.js';

export interface ProtocolPinRow {
  readonly coi: string;
  readonly site: string;
  readonly protocol: string;
  readonly version: number;
}

/** Which therapies: those on an older version than this one, or one of them. */
export interface PinFilter {
  readonly protocol: string;
  readonly before: number;
  readonly coi?: string | undefined;
}

export const pinsOfProtocol = (
  models: ReadModels,
  { protocol, before, coi }: PinFilter,
  paging: Paging,
): Page<ProtocolPinRow> =>
  list(models, {
    sql: `SELECT * FROM protocol_pin WHERE protocol = ? AND version < ?${coi === undefined ? '' : ' AND coi = ?'}`,
    values: [protocol, before, ...(coi === undefined ? [] : [coi])],
    key: ['coi'],
    ...paging,
  });
