import { readFormNumber } from '@selfsame/custody';
import { type Projection, coiOf } from '../projection.js';

/**
 * Every printed pack and each of its forms: what must come back to a site, until nothing of it is out. A form that was used in another
 * therapy than its own is counted there by nobody, and stays out until somebody says what became of it.
 */
export const downtimePacks: Projection = {
  name: 'downtime-packs',
  version: 1,
  tables: ['downtime_pack', 'downtime_form'],
  ddl: `CREATE TABLE downtime_pack (
    seq INTEGER PRIMARY KEY, coi TEXT NOT NULL, pack TEXT NOT NULL, item TEXT NOT NULL, site TEXT NOT NULL, post TEXT,
    issued_at INTEGER NOT NULL, valid_until TEXT NOT NULL, void_because TEXT, holder_told INTEGER NOT NULL) STRICT;
    CREATE UNIQUE INDEX downtime_pack_of ON downtime_pack (coi, pack);
    CREATE TABLE downtime_form (
    form TEXT PRIMARY KEY, coi TEXT NOT NULL, pack TEXT NOT NULL, site TEXT NOT NULL, state TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE INDEX downtime_form_of ON downtime_form (coi, pack)`,
  statements: {
    issue: `INSERT INTO downtime_pack VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, NULL, 0)`,
    form: `INSERT OR REPLACE INTO downtime_form VALUES (?, ?, ?, ?, 'out')`,
    void: `UPDATE downtime_pack SET void_because = ? WHERE coi = ? AND pack = ?`,
    told: `UPDATE downtime_pack SET holder_told = 1 WHERE coi = ? AND pack = ?`,
    state: `UPDATE downtime_form SET state = ? WHERE form = ? AND coi = ?`,
  },
  project: ({ event }, emit) => {
    const coi = coiOf(event);
    if (coi === undefined) return;
    switch (event.type) {
      case 'DowntimePackIssued': {
        const { pack, item, site, post = null, validUntil, forms } = event.data;
        emit('issue', coi, pack, item, site, post, event.recordedAt, validUntil);
        for (const form of forms) emit('form', form, coi, pack, site);
        return;
      }
      case 'DowntimePackVoided':
        return emit('void', event.data.cause, coi, event.data.pack);
      case 'PackHolderTold':
        return emit('told', coi, event.data.pack);
      case 'DowntimeFormEntered':
        return readFormNumber(event.data.form)?.coi === coi
          ? emit('state', 'entered', event.data.form, coi)
          : undefined;
      case 'DowntimeFormReturned':
        return emit('state', event.data.fate, event.data.form, coi);
      default:
        return;
    }
  },
};
