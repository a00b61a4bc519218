import { type ReadEvent, instantOf } from '@selfsame/custody';
import type { Projection } from '../projection.js';

/**
 * What is good until a day: roles, trainings, calibrations, lots. A row is one such thing with the end that counts for it, so what
 * was renewed in time stands there once, with its new end. Where a site is empty, it is of the whole study.
 */
export const endings: Projection = {
  name: 'endings',
  version: 1,
  tables: ['ending'],
  ddl: `CREATE TABLE ending (
    seq INTEGER PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL, what TEXT NOT NULL, organisation TEXT NOT NULL,
    site TEXT NOT NULL, post TEXT NOT NULL, ends_at INTEGER NOT NULL, grant_id TEXT NOT NULL, away INTEGER NOT NULL,
    UNIQUE (kind, subject, what, organisation, site, post, grant_id)) STRICT;
    CREATE INDEX ending_in_order ON ending (away, ends_at, seq);
    CREATE INDEX ending_of ON ending (subject, kind)`,
  statements: {
    role: `INSERT INTO ending VALUES (NULL, 'role', ?, ?, ?, ?, ?, ?, ?, 0)`,
    training: `INSERT INTO ending VALUES (NULL, 'training', ?, ?, '', '', '', ?, '', 0)
      ON CONFLICT DO UPDATE SET ends_at = excluded.ends_at`,
    calibration: `UPDATE ending SET ends_at = ?, away = 0 WHERE kind = 'calibration' AND subject = ?`,
    device: `INSERT INTO ending VALUES (NULL, 'calibration', ?, ?, ?, ?, ?, 0, '', 1)`,
    move: `UPDATE ending SET organisation = ?, site = ?, post = ? WHERE kind = 'calibration' AND subject = ?`,
    lot: `INSERT INTO ending VALUES (NULL, 'lot', ?, ?, '', '', '', ?, '', 0)`,
    withdraw: `DELETE FROM ending WHERE subject = ? AND kind = 'role' AND grant_id = ?`,
    gone: `DELETE FROM ending WHERE subject = ? AND kind = ?`,
    away: `UPDATE ending SET away = ? WHERE subject = ? AND kind IN ('role', 'training')`,
  },
  project: ({ event }, emit) => {
    const subject = subjectOf(event);
    switch (event.type) {
      case 'FirstAdministratorEnrolled':
      case 'FirstQaEnrolled':
      case 'RoleGranted': {
        const granted = event.type === 'RoleGranted' ? event.data : event.data.granted;
        const { role, organisation, site, post, until, grant } = granted;
        return emit('role', subject, role, organisation, site, post, instantOf(until), grant);
      }
      case 'RoleWithdrawn':
        return emit('withdraw', subject, event.data.grant);
      case 'TrainingRecorded':
        return emit('training', subject, event.data.training, instantOf(event.data.validUntil));
      case 'PersonSuspended':
        return emit('away', 1, subject);
      case 'PersonReinstated':
        return emit('away', 0, subject);
      case 'DeviceEnrolled': {
        const { device, kind, organisation, site, post } = event.data;
        return emit('device', device, kind, organisation, site, post);
      }
      case 'DeviceMoved': {
        const { organisation, site, post } = event.data;
        return emit('move', organisation, site, post, subject);
      }
      case 'DeviceQualified':
        return emit('calibration', instantOf(event.data.validUntil), subject);
      case 'DeviceRetired':
        return emit('gone', subject, 'calibration');
      case 'LotReceived':
        return emit('lot', event.data.lot, event.data.kind, instantOf(event.data.expiresAt));
      case 'LotRejected':
      case 'LotDiscarded':
      case 'LotRecalled':
        return emit('gone', subject, 'lot');
      default:
        return;
    }
  },
};

/** The streams of people, devices and lots are named after them, escaped. */
const subjectOf = ({ envelope: { stream } }: ReadEvent): string =>
  decodeURIComponent(stream.slice(stream.indexOf('-') + 1));
