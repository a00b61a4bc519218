import { type ReadEvent, instantOf } from '@selfsame/custody';
import type { Projection } from '../projection.js';

/** What people sign in on, measure and print with: where each belongs, until when it counts, and whether it is still there. */
export const devices: Projection = {
  name: 'devices',
  version: 1,
  tables: ['device'],
  ddl: `CREATE TABLE device (
    device TEXT PRIMARY KEY, kind TEXT NOT NULL, organisation TEXT NOT NULL, site TEXT NOT NULL, post TEXT NOT NULL,
    has_key INTEGER NOT NULL, valid_until_at INTEGER, retired TEXT) STRICT, WITHOUT ROWID`,
  statements: {
    enrol: `INSERT OR REPLACE INTO device VALUES (?, ?, ?, ?, ?, ?, NULL, NULL)`,
    qualify: `UPDATE device SET valid_until_at = ? WHERE device = ?`,
    move: `UPDATE device SET organisation = ?, site = ?, post = ? WHERE device = ?`,
    retire: `UPDATE device SET retired = ? WHERE device = ?`,
  },
  project: ({ event }, emit) => {
    switch (event.type) {
      case 'DeviceEnrolled': {
        const { device, kind, organisation, site, post, publicKey } = event.data;
        return emit('enrol', device, kind, organisation, site, post, publicKey ? 1 : 0);
      }
      case 'DeviceQualified':
        return emit('qualify', instantOf(event.data.validUntil), numberOf(event));
      case 'DeviceMoved': {
        const { organisation, site, post } = event.data;
        return emit('move', organisation, site, post, numberOf(event));
      }
      case 'DeviceRetired':
        return emit('retire', event.data.reason, numberOf(event));
      default:
        return;
    }
  },
};

/** The stream of a device is named after its number, escaped. */
const numberOf = ({ envelope: { stream } }: ReadEvent): string =>
  decodeURIComponent(stream.slice(stream.indexOf('-') + 1));
