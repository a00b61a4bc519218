import { type Projection, coiOf } from '../projection.js';

/** Which therapy is on which version of which protocol. What a migration would do to it, its own stream says. */
export const protocolPins: Projection = {
  name: 'protocol-pins',
  version: 1,
  tables: ['protocol_pin'],
  ddl: `CREATE TABLE protocol_pin (
    coi TEXT PRIMARY KEY, site TEXT NOT NULL, protocol TEXT NOT NULL, version INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    CREATE INDEX protocol_pin_of ON protocol_pin (protocol, coi)`,
  statements: {
    start: `INSERT OR REPLACE INTO protocol_pin VALUES (?, ?, ?, ?)`,
    move: `UPDATE protocol_pin SET version = ? WHERE coi = ?`,
  },
  project: ({ event }, emit) => {
    const coi = coiOf(event);
    if (coi === undefined) return;
    if (event.type === 'JourneyStarted') {
      const { site, protocol } = event.data;
      return emit('start', coi, site, protocol.protocol, protocol.version);
    }
    if (event.type === 'ProtocolMigrated') return emit('move', event.data.protocol.version, coi);
  },
};
