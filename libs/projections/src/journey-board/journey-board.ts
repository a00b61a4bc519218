import { endsParticipation } from '@selfsame/custody';
import { type Projection, coiOf } from '../projection.js';
import { sortable } from './sortable.js';

/**
 * Which therapies there are, up to which event they have come, and whether something has happened that may have ended them. How far they
 * are, who has them and what runs out next is not here: the therapy itself says that, as of that event.
 */
export const journeyBoard: Projection = {
  name: 'journey-board',
  version: 1,
  tables: ['journey_board'],
  ddl: `CREATE TABLE journey_board (
    coi TEXT PRIMARY KEY, participant TEXT NOT NULL, subject_number TEXT NOT NULL, dose_number INTEGER NOT NULL,
    started_at TEXT NOT NULL, revision INTEGER NOT NULL, changed_at TEXT NOT NULL, near_misses INTEGER NOT NULL, may_be_over INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    CREATE INDEX journey_board_order ON journey_board (may_be_over, started_at, coi)`,
  statements: {
    start: `INSERT OR REPLACE INTO journey_board VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0)`,
    go: `UPDATE journey_board SET revision = ?, changed_at = ? WHERE coi = ?`,
    miss: `UPDATE journey_board SET near_misses = near_misses + 1 WHERE coi = ?`,
    mayBeOver: `UPDATE journey_board SET may_be_over = 1 WHERE coi = ?`,
  },
  project: ({ event, position }, emit) => {
    const coi = coiOf(event);
    if (coi === undefined) return;
    const { revision } = event;
    const changedAt = sortable(position);
    if (event.type === 'JourneyStarted') {
      const { participant, subjectNumber, doseNumber } = event.data;
      const { recordedAt } = event.envelope;
      return emit(
        'start',
        coi,
        participant,
        subjectNumber,
        doseNumber,
        recordedAt,
        revision,
        changedAt,
      );
    }
    emit('go', revision, changedAt, coi);
    switch (event.type) {
      case 'StopRaised':
        return emit('miss', coi);
      case 'HoldPlaced': {
        const { cause } = event.data;
        if (cause.kind === 'stop' && endsParticipation(cause.cause)) emit('mayBeOver', coi);
        return;
      }
      case 'InfusionCompleted':
      case 'InfusionAborted':
        return emit('mayBeOver', coi);
      default:
        return;
    }
  },
};
