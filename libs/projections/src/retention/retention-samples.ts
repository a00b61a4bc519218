import { DAY_MS, instantOf, startOf } from '@selfsame/custody';
import { type Projection, coiOf } from '../projection.js';

/** Kept for ever, where nobody has said until when: it comes last, and is never due. */
const NEVER = 253_402_300_799_000;

/** Every retention sample with its place and its time. What is destroyed goes: the journey keeps that it was there. */
export const retentionSamples: Projection = {
  name: 'retention-samples',
  version: 2,
  tables: ['retention_sample'],
  ddl: `CREATE TABLE retention_sample (
    coi TEXT NOT NULL, item TEXT NOT NULL, box TEXT, position TEXT, kept_at INTEGER NOT NULL,
    keep_until INTEGER NOT NULL, authorised_by TEXT,
    PRIMARY KEY (coi, item)) STRICT, WITHOUT ROWID;
    CREATE INDEX retention_sample_due ON retention_sample (keep_until, coi, item)`,
  statements: {
    keep: `INSERT OR REPLACE INTO retention_sample VALUES (?, ?, ?, ?, ?, ?, NULL)`,
    move: `UPDATE retention_sample SET box = ?, position = ? WHERE coi = ? AND item = ?`,
    authorise: `UPDATE retention_sample SET authorised_by = ? WHERE coi = ? AND item = ?`,
    // As the journey itself: a longer period counts for what is kept already, and nobody has signed for the end of it.
    keepLonger: `UPDATE retention_sample SET keep_until = kept_at + ?, authorised_by = NULL
      WHERE coi = ? AND (keep_until = ${NEVER} OR keep_until < kept_at + ?)`,
    destroy: `DELETE FROM retention_sample WHERE coi = ? AND item = ?`,
  },
  project: ({ event }, emit) => {
    const coi = coiOf(event);
    if (coi === undefined) return;
    switch (event.type) {
      case 'RetentionSampleKept': {
        const { item, place, keepUntil } = event.data;
        const until = keepUntil === undefined ? NEVER : instantOf(keepUntil);
        return emit('keep', coi, item, place.box, place.position, startOf(event), until);
      }
      case 'ProtocolMigrated': {
        const { retention } = event.data.protocol;
        if (retention === undefined) return;
        const lengthMs = retention.keepDays * DAY_MS;
        return emit('keepLonger', lengthMs, coi, lengthMs);
      }
      case 'UnitMoved':
        return emit('move', event.data.to.box, event.data.to.position, coi, event.data.item);
      case 'UnitRetrieved':
        return emit('move', null, null, coi, event.data.item);
      case 'RetentionDestructionAuthorised':
        return emit('authorise', event.actor.person, coi, event.data.item);
      case 'UnitDisposed':
        return emit('destroy', coi, event.data.item);
      default:
        return;
    }
  },
};
