import { type Projection, coiOf } from '../projection.js';

/**
 * Today's doses at a site, with their clocks. It holds nothing of a verification but whether both are done:
 * the second person must stay blind (H30), and a list is a read route like any other. A dose that is out of specification says so
 * here in the words that the QP signed.
 */
export const bedsideList: Projection = {
  name: 'bedside-list',
  version: 5,
  tables: ['bedside'],
  ddl: `CREATE TABLE bedside (
    coi TEXT PRIMARY KEY, subject_number TEXT NOT NULL, dose_number INTEGER NOT NULL, site TEXT, post TEXT,
    planned_at TEXT, expires_at TEXT, use_by TEXT, status TEXT NOT NULL,
    exceptional_supply TEXT, exceptional TEXT) STRICT, WITHOUT ROWID;
    CREATE INDEX bedside_site ON bedside (site, planned_at)`,
  statements: {
    journey: `INSERT OR REPLACE INTO bedside VALUES (?, ?, ?, NULL, NULL, NULL, NULL, NULL, 'growing', NULL, NULL)`,
    plan: `UPDATE bedside SET site = ?, post = ?, planned_at = ?, status = 'planned' WHERE coi = ?`,
    cancel: `UPDATE bedside SET site = NULL, post = NULL, planned_at = NULL, status = 'cancelled' WHERE coi = ? AND status IN ('planned', 'thawed', 'open')`,
    move: `UPDATE bedside SET site = ?, post = ? WHERE coi = ? AND site = ? AND status IN ('planned', 'thawed', 'growing')`,
    expiry: `UPDATE bedside SET expires_at = ? WHERE coi = ?`,
    useBy: `UPDATE bedside SET use_by = ? WHERE coi = ?`,
    opened: `UPDATE bedside SET use_by = CASE status WHEN 'thawed' THEN min(use_by, ?) ELSE ? END WHERE coi = ?`,
    sooner: `UPDATE bedside SET use_by = min(coalesce(use_by, ?), ?) WHERE coi = ?`,
    status: `UPDATE bedside SET status = ? WHERE coi = ?`,
    except: `UPDATE bedside SET exceptional_supply = ?, exceptional = ? WHERE coi = ?`,
    revoke: `UPDATE bedside SET exceptional_supply = NULL, exceptional = NULL WHERE coi = ? AND exceptional_supply = ?`,
  },
  project: ({ event }, emit) => {
    const coi = coiOf(event);
    if (coi === undefined) return;
    switch (event.type) {
      case 'JourneyStarted':
        return emit('journey', coi, event.data.subjectNumber, event.data.doseNumber);
      case 'InfusionPlanned':
        return emit('plan', event.data.site, event.data.post, event.data.plannedAt, coi);
      case 'InfusionCancelled':
        return emit('cancel', coi);
      // As the journey itself: a dose that is in somebody's hands at the bed stays there.
      case 'ParticipantMoved':
        return emit('move', event.data.to, event.data.post, coi, event.data.from);
      case 'TubesFilled':
      case 'UnitAssumed':
        return emit('expiry', event.data.expiresAt, coi);
      // Nobody is to read at the bed what the label said once.
      case 'ProtocolMigrated':
        for (const { to } of event.data.expiries.slice(0, 1)) emit('expiry', to, coi);
        return;
      case 'BatchReleasedExceptionally':
        return emit('except', event.data.request, event.data.verdict, coi);
      case 'ExceptionalSupplyRevoked':
        return emit('revoke', coi, event.data.request);
      // Another batch is given in its place.
      case 'BatchCertified':
        return emit('except', null, null, coi);
      case 'UnitThawed':
        emit('useBy', event.data.useBy, coi);
        return emit('status', 'thawed', coi);
      case 'UnitReconstituted': {
        const { useBy } = event.data;
        return useBy === undefined ? undefined : emit('sooner', useBy, useBy, coi);
      }
      // What is thawed and opened has two clocks, and the shorter one is told.
      case 'TubeOpened':
        emit('opened', event.data.useBy, event.data.useBy, coi);
        return emit('status', 'open', coi);
      case 'InfusionStarted':
        return emit('status', 'infusing', coi);
      case 'InfusionCompleted':
        return emit('status', event.data.partial ? 'partially-infused' : 'infused', coi);
      case 'InfusionAborted':
        return emit('status', 'aborted', coi);
      default:
        return;
    }
  },
};
