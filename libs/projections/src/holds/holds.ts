import { namedBy } from '@selfsame/custody';
import { type Projection, coiOf, siteOf } from '../projection.js';

/**
 * Every hold, with whoever was called of it last and whether somebody has it in hand. Rows are numbered as they come, which is by age. What
 * a person wrote stands in the event.
 */
export const holds: Projection = {
  name: 'holds',
  version: 1,
  tables: ['hold'],
  ddl: `CREATE TABLE hold (
    seq INTEGER PRIMARY KEY, settled INTEGER NOT NULL, coi TEXT NOT NULL, hold TEXT NOT NULL, event_id TEXT NOT NULL, site TEXT NOT NULL,
    scope TEXT NOT NULL, scope_of TEXT, cause TEXT NOT NULL, code TEXT, placed_by TEXT NOT NULL, placed_at INTEGER NOT NULL,
    circle TEXT, called TEXT, called_at INTEGER, acknowledged_by TEXT, acknowledged_at INTEGER,
    disposition TEXT, resolved_at INTEGER) STRICT;
    CREATE INDEX hold_in_order ON hold (settled, seq);
    CREATE INDEX hold_of ON hold (coi, hold)`,
  statements: {
    place: `INSERT INTO hold VALUES (NULL, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL, NULL, NULL, NULL, NULL, NULL)`,
    call: `UPDATE hold SET circle = ?, called = ?, called_at = ? WHERE coi = ? AND hold = ?`,
    acknowledge: `UPDATE hold SET acknowledged_by = coalesce(acknowledged_by, ?), acknowledged_at = coalesce(acknowledged_at, ?)
      WHERE coi = ? AND hold = ?`,
    resolve: `UPDATE hold SET settled = 1, disposition = ?, resolved_at = ? WHERE coi = ? AND hold = ?`,
  },
  project: ({ event }, emit) => {
    switch (event.type) {
      case 'OnCallPaged': {
        const { coi, hold, circle, person = null } = event.data;
        return emit('call', circle, person, event.recordedAt, coi, hold);
      }
      case 'PageAcknowledged': {
        const { coi, hold } = event.data;
        return emit('acknowledge', event.actor.person, event.recordedAt, coi, hold);
      }
      case 'HoldPlaced': {
        const { hold, scope, cause } = event.data;
        const code =
          cause.kind === 'finding' ? cause.code : cause.kind === 'stop' ? cause.cause : null;
        return emit(
          'place',
          coiOf(event) ?? null,
          hold,
          event.id,
          siteOf(event),
          scope.kind,
          namedBy(scope) ?? null,
          cause.kind,
          code,
          event.actor.person,
          event.recordedAt,
        );
      }
      case 'HoldResolved': {
        const { hold, disposition } = event.data;
        return emit('resolve', disposition, event.recordedAt, coiOf(event) ?? null, hold);
      }
      default:
        return;
    }
  },
};
