import { type Projection, coiOf, siteOf } from '../projection.js';

/**
 * Every deviation with how far QA has come with it. Rows are numbered as they come, which is by age; whether one is settled comes
 * before that in the list. What people wrote stands in the events, where a correction of it is seen.
 */
export const deviations: Projection = {
  name: 'deviations',
  version: 1,
  tables: ['deviation'],
  ddl: `CREATE TABLE deviation (
    seq INTEGER PRIMARY KEY, settled INTEGER NOT NULL, coi TEXT NOT NULL, deviation TEXT NOT NULL, event_id TEXT NOT NULL,
    site TEXT NOT NULL, batch TEXT, command TEXT NOT NULL, code TEXT, classification TEXT, root_cause TEXT, capa TEXT,
    status TEXT NOT NULL, opened_at INTEGER NOT NULL, investigated_at INTEGER, settled_at INTEGER) STRICT;
    CREATE INDEX deviation_in_order ON deviation (settled, seq);
    CREATE INDEX deviation_of ON deviation (coi, deviation)`,
  statements: {
    open: `INSERT INTO deviation VALUES (NULL, 0, ?, ?, ?, ?, ?, ?, ?, NULL, NULL, NULL, 'open', ?, NULL, NULL)`,
    classify: `UPDATE deviation SET classification = ?, status = 'open' WHERE coi = ? AND deviation = ?`,
    investigate: `UPDATE deviation SET root_cause = ?, investigated_at = ?, status = 'open' WHERE coi = ? AND deviation = ?`,
    refer: `UPDATE deviation SET capa = ? WHERE coi = ? AND deviation = ?`,
    propose: `UPDATE deviation SET status = 'closure-proposed' WHERE coi = ? AND deviation = ?`,
    settle: `UPDATE deviation SET settled = 1, status = ?, settled_at = ? WHERE coi = ? AND deviation = ?`,
  },
  project: ({ event }, emit) => {
    const coi = coiOf(event);
    if (coi === undefined) return;
    switch (event.type) {
      case 'DeviationOpened':
      case 'DeviationReported': {
        const { deviation, batch = null } = event.data;
        const why =
          event.type === 'DeviationOpened'
            ? ([event.data.command, event.data.code] as const)
            : (['OpenDeviation', null] as const);
        return emit(
          'open',
          coi,
          deviation,
          event.id,
          siteOf(event),
          batch,
          ...why,
          event.recordedAt,
        );
      }
      case 'DeviationClassified':
        return emit('classify', event.data.classification, coi, event.data.deviation);
      case 'DeviationInvestigated': {
        const { rootCause, deviation } = event.data;
        return emit('investigate', rootCause, event.recordedAt, coi, deviation);
      }
      case 'DeviationReferredToCapa':
        return emit('refer', event.data.capa, coi, event.data.deviation);
      case 'ClosureProposed':
        return emit('propose', coi, event.data.deviation);
      case 'DeviationClosed':
        return emit('settle', 'closed', event.recordedAt, coi, event.data.deviation);
      case 'DeviationAccepted':
        return emit('settle', 'accepted', event.recordedAt, coi, event.data.deviation);
      default:
        return;
    }
  },
};
