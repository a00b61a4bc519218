import { type Instant, timestampOf } from '@selfsame/custody';
import { type Page, type Paging, list } from '../listing.js';
import type { ReadModels } from '../read-models.js';

export const PLATE_WAITS = ['count', 'second-count'] as const;
export type PlateWait = (typeof PLATE_WAITS)[number];

export interface PlateRow {
  readonly workstation: string;
  readonly plate: string;
  readonly session: string;
  readonly coi: string;
  readonly kind: string;
  readonly grade: string;
  readonly place: string;
  readonly laidAt: string;
  readonly waitsFor: PlateWait;
  /** Whose count a second person has still to key; null while nobody has counted. */
  readonly enteredBy: string | null;
}

/** Those of a site that wait, the oldest before the others. */
export const platesWaitingAt = (models: ReadModels, site: string, paging: Paging): Page<PlateRow> =>
  list(models, {
    sql: 'SELECT * FROM environment_plate WHERE site = ? AND waits_for IS NOT NULL',
    values: [site],
    key: ['laid_at', 'workstation', 'plate'],
    ...paging,
    show: ({ workstation, plate, session, coi, kind, grade, place, ...row }) => ({
      workstation,
      plate,
      session,
      coi,
      kind,
      grade,
      place,
      laidAt: timestampOf(Number(row.laid_at) as Instant),
      waitsFor: row.waits_for,
      enteredBy: row.waits_for === 'count' ? null : row.entered_by,
    }),
  });
