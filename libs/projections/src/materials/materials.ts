import type { Projection } from '../projection.js';

/** Material that nobody knows, for as long as it is in quarantine, and which site keeps it. */
export const materials: Projection = {
  name: 'materials',
  version: 1,
  tables: ['material'],
  ddl: `CREATE TABLE material (
    material TEXT PRIMARY KEY, site TEXT NOT NULL, shape TEXT NOT NULL, description TEXT NOT NULL,
    box TEXT, position TEXT, quarantine TEXT NOT NULL, found_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    CREATE INDEX material_site ON material (site, found_at, material)`,
  statements: {
    find: `INSERT OR REPLACE INTO material VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    carry: `UPDATE material SET site = ?, quarantine = ?, box = NULL, position = NULL WHERE material = ?`,
    leave: `DELETE FROM material WHERE material = ?`,
  },
  project: ({ event }, emit) => {
    const { stream } = event.envelope;
    if (!stream.startsWith(MATERIAL)) return;
    const material = decodeURIComponent(stream.slice(MATERIAL.length));
    const { site } = event.actor;
    switch (event.type) {
      case 'MaterialFound': {
        const { shape, description, position, quarantine } = event.data;
        const { box = null, position: place = null } = position ?? {};
        const found = [shape, description, box, place, quarantine] as const;
        return emit('find', material, site, ...found, event.recordedAt);
      }
      case 'MaterialMoved':
        return emit('carry', site, event.data.quarantine, material);
      case 'IdentityResolved':
      case 'MaterialDisposed':
        return emit('leave', material);
      default:
        return;
    }
  },
};

const MATERIAL = 'material-';
