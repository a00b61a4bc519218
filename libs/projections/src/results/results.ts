import { type Projection, coiOf } from '../projection.js';

/** Every result, numbered as it came. Whether it conforms was computed when it was recorded; a correction of it is said beside it. */
export const results: Projection = {
  name: 'results',
  version: 1,
  tables: ['result'],
  ddl: `CREATE TABLE result (
    seq INTEGER PRIMARY KEY, coi TEXT NOT NULL, batch TEXT NOT NULL, sample TEXT NOT NULL, test TEXT NOT NULL,
    method TEXT NOT NULL, measured TEXT NOT NULL, conforms INTEGER NOT NULL, instrument TEXT NOT NULL, event_id TEXT NOT NULL,
    revision INTEGER NOT NULL, recorded_at INTEGER NOT NULL, person TEXT NOT NULL, reviewed_by TEXT, corrected INTEGER NOT NULL) STRICT;
    CREATE INDEX result_conforms ON result (conforms, seq);
    CREATE INDEX result_of ON result (coi, sample, test);
    CREATE INDEX result_event ON result (event_id)`,
  statements: {
    record: `INSERT INTO result VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, 0)`,
    review: `UPDATE result SET reviewed_by = ? WHERE coi = ? AND sample = ? AND test = ?`,
    correct: `UPDATE result SET corrected = 1 WHERE event_id = ?`,
  },
  project: ({ event }, emit) => {
    const coi = coiOf(event);
    if (coi === undefined) return;
    switch (event.type) {
      case 'ResultRecorded': {
        const { batch, sample, test, method, measured, conforms, instrument } = event.data;
        const { operator, value, unit } = measured;
        const words = `${operator === '=' ? '' : operator}${value} ${unit}`;
        return emit(
          'record',
          coi,
          batch,
          sample,
          test,
          method,
          words,
          conforms ? 1 : 0,
          instrument,
          event.id,
          event.revision,
          event.recordedAt,
          event.actor.person,
        );
      }
      case 'ResultReviewed':
        return emit('review', event.actor.person, coi, event.data.sample, event.data.test);
      case 'EventCorrected':
        return emit('correct', event.data.eventId);
      default:
        return;
    }
  },
};
