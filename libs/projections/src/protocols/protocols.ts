import type { Projection } from '../projection.js';

/** Which versions of which protocols there are. What stands in them is read from their own streams. */
export const protocols: Projection = {
  name: 'protocols',
  version: 1,
  tables: ['protocol_version'],
  ddl: `CREATE TABLE protocol_version (
    protocol TEXT NOT NULL, version INTEGER NOT NULL, sha256 TEXT NOT NULL, published_by TEXT NOT NULL, published_at INTEGER NOT NULL,
    PRIMARY KEY (protocol, version)) STRICT, WITHOUT ROWID`,
  statements: { publish: `INSERT OR REPLACE INTO protocol_version VALUES (?, ?, ?, ?, ?)` },
  project: ({ event }, emit) => {
    if (event.type !== 'ProtocolPublished') return;
    const { definition, sha256 } = event.data;
    const { protocol, version } = definition;
    return emit('publish', protocol, version, sha256, event.actor.person, event.recordedAt);
  },
};
