import { isCritical, startOf } from '@selfsame/custody';
import type { Projection } from '../projection.js';

/**
 * The plates of the clean rooms, and for what each still waits. What was counted stands nowhere in it: whoever keys a count a second time
 * reads this list (H10).
 */
export const environmentPlates: Projection = {
  name: 'environment-plates',
  version: 1,
  tables: ['environment_plate'],
  ddl: `CREATE TABLE environment_plate (
    workstation TEXT NOT NULL, plate TEXT NOT NULL, session TEXT NOT NULL, coi TEXT NOT NULL, site TEXT NOT NULL,
    kind TEXT NOT NULL, grade TEXT NOT NULL, place TEXT NOT NULL, laid_at INTEGER NOT NULL,
    waits_for TEXT, entered_by TEXT, corrected INTEGER NOT NULL,
    PRIMARY KEY (workstation, plate)) STRICT, WITHOUT ROWID;
    CREATE INDEX environment_plate_waiting ON environment_plate (site, laid_at, workstation, plate)
    WHERE waits_for IS NOT NULL`,
  statements: {
    lay: `INSERT OR REPLACE INTO environment_plate VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'count', NULL, 0)`,
    count: `UPDATE environment_plate SET waits_for = iif(? OR corrected, 'second-count', NULL), entered_by = ?
      WHERE workstation = ? AND plate = ?`,
    correct: `UPDATE environment_plate SET waits_for = ?, entered_by = ?, corrected = 1 WHERE workstation = ? AND plate = ?`,
    review: `UPDATE environment_plate SET waits_for = NULL WHERE workstation = ? AND plate = ?`,
  },
  project: ({ event }, emit) => {
    const { stream } = event.envelope;
    if (!stream.startsWith(BENCH)) return;
    const bench = decodeURIComponent(stream.slice(BENCH.length));
    const { person, site } = event.actor;
    switch (event.type) {
      case 'EnvironmentSamplesTaken': {
        const { session, coi, plates } = event.data;
        for (const { plate, kind, grade, place } of plates)
          emit('lay', bench, plate, session, coi, site, kind, grade, place, startOf(event));
        return;
      }
      case 'EnvironmentResultRecorded': {
        const waits = isCritical(event.data, event.data.verdict, false);
        return emit('count', Number(waits), person, bench, event.data.plate);
      }
      case 'EnvironmentResultCorrected': {
        // Without a count what was entered was of another plate, and this one waits for its own again.
        const { plate, count } = event.data;
        const waitsFor = count === undefined ? 'count' : 'second-count';
        return emit('correct', waitsFor, person, bench, plate);
      }
      case 'EnvironmentResultReviewed':
        return emit('review', bench, event.data.plate);
      default:
        return;
    }
  },
};

const BENCH = 'workstation-';
