import { instantOf, startOf } from '@selfsame/custody';
import { type Projection, coiOf } from '../projection.js';

/** Therapies whose cells are still to be collected, at the site that treats the participant: the first time, and again where a batch failed. */
export const collections: Projection = {
  name: 'collections',
  version: 1,
  tables: ['collection_due'],
  ddl: `CREATE TABLE collection_due (
    coi TEXT PRIMARY KEY, site TEXT NOT NULL, since INTEGER NOT NULL, due INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    CREATE INDEX collection_due_site ON collection_due (site, since, coi) WHERE due`,
  statements: {
    start: `INSERT OR REPLACE INTO collection_due VALUES (?, ?, ?, 1)`,
    again: `UPDATE collection_due SET since = ?, due = 1 WHERE coi = ?`,
    collected: `UPDATE collection_due SET due = 0 WHERE coi = ?`,
    move: `UPDATE collection_due SET site = ? WHERE coi = ?`,
  },
  project: ({ event }, emit) => {
    const coi = coiOf(event);
    if (coi === undefined) return;
    switch (event.type) {
      case 'JourneyStarted':
        return emit('start', coi, event.data.site, startOf(event));
      case 'AspirationRecorded':
      // A tube that was banked is given: nothing is collected for this dose.
      case 'UnitAssumed':
        return emit('collected', coi);
      case 'ExpansionFailed':
      case 'BatchRejected':
        return emit('again', instantOf(event.envelope.recordedAt), coi);
      case 'ParticipantMoved':
        return emit('move', event.data.to, coi);
      default:
        return;
    }
  },
};
