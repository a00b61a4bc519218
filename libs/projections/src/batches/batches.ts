import { type Emit, type Projection, coiOf } from '../projection.js';

/**
 * Every batch with what was decided of it, its labels and its tubes: for whoever counts them. A label and a tube are where their newest event
 * put them; what that means is said by the events.
 */
export const batches: Projection = {
  name: 'batches',
  version: 1,
  tables: ['batch', 'batch_therapy', 'batch_label', 'batch_tube'],
  ddl: `CREATE TABLE batch_therapy (
      coi TEXT PRIMARY KEY, participant TEXT NOT NULL, subject_number TEXT NOT NULL, dose_number INTEGER NOT NULL,
      site TEXT NOT NULL, protocol TEXT NOT NULL, version INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE batch (
      coi TEXT NOT NULL, batch TEXT NOT NULL, begun_at INTEGER NOT NULL, status TEXT NOT NULL, decided_at INTEGER, decided_by TEXT,
      PRIMARY KEY (coi, batch)) STRICT, WITHOUT ROWID;
    CREATE INDEX batch_begun ON batch (begun_at, coi, batch);
    CREATE TABLE batch_label (
      coi TEXT NOT NULL, label TEXT NOT NULL, batch TEXT NOT NULL, item TEXT NOT NULL, state TEXT NOT NULL,
      PRIMARY KEY (coi, label)) STRICT, WITHOUT ROWID;
    CREATE INDEX batch_label_of ON batch_label (coi, batch, state);
    CREATE TABLE batch_tube (
      coi TEXT NOT NULL, item TEXT NOT NULL, batch TEXT NOT NULL, state TEXT NOT NULL,
      PRIMARY KEY (coi, item)) STRICT, WITHOUT ROWID;
    CREATE INDEX batch_tube_of ON batch_tube (coi, batch, state)`,
  statements: {
    therapy: `INSERT OR REPLACE INTO batch_therapy VALUES (?, ?, ?, ?, ?, ?, ?)`,
    migrate: `UPDATE batch_therapy SET version = ? WHERE coi = ?`,
    move: `UPDATE batch_therapy SET site = ? WHERE coi = ?`,
    begin: `INSERT INTO batch VALUES (?, ?, ?, 'growing', NULL, NULL) ON CONFLICT DO NOTHING`,
    decide: `UPDATE batch SET status = ?, decided_at = ?, decided_by = ? WHERE coi = ? AND batch = ?`,
    print: `INSERT OR REPLACE INTO batch_label VALUES (?, ?, ?, ?, 'printed')`,
    label: `UPDATE batch_label SET state = ? WHERE coi = ? AND label = ?`,
    // A tube is of the batch for which its label was printed.
    fill: `INSERT OR REPLACE INTO batch_tube
      SELECT coi, item, batch, 'filled' FROM batch_label WHERE coi = ? AND item = ? LIMIT 1`,
    tube: `UPDATE batch_tube SET state = ? WHERE coi = ? AND item = ?`,
  },
  project: ({ event }, emit) => {
    const coi = coiOf(event);
    if (coi === undefined) return;
    const decide = (status: string, batch: string): void =>
      emit('decide', status, event.recordedAt, event.actor.person, coi, batch);
    switch (event.type) {
      case 'JourneyStarted': {
        const { participant, subjectNumber, doseNumber, site, protocol } = event.data;
        const { protocol: name, version } = protocol;
        return emit('therapy', coi, participant, subjectNumber, doseNumber, site, name, version);
      }
      case 'ProtocolMigrated':
        return emit('migrate', event.data.protocol.version, coi);
      case 'ParticipantMoved':
        return emit('move', event.data.to, coi);
      case 'AspirationRecorded':
        return emit('begin', coi, event.data.batch, event.occurredAt);
      case 'ExpansionFailed':
        return decide('failed', event.data.batch);
      case 'BatchCertified':
        return decide(event.data.stage, event.data.batch);
      case 'BatchReleasedExceptionally':
        return decide('exceptional', event.data.batch);
      case 'BatchRejected':
        return decide('rejected', event.data.batch);
      case 'TubesFilled':
        return event.data.tubes.forEach(tube => emit('fill', coi, tube));
      default:
        ofPiece(event, coi, emit);
    }
  },
};

type Event = Parameters<Projection['project']>[0]['event'];

/** What became of one label, or of one tube. */
function ofPiece(event: Event, coi: string, emit: Emit): void {
  switch (event.type) {
    case 'LabelPrinted': {
      const { label, batch, item } = event.data;
      return emit('print', coi, label, batch, item);
    }
    case 'LabelApplied':
    case 'ItemRelabelled':
      return emit('label', 'applied', coi, event.data.label);
    case 'LabelSuperseded':
      return emit('label', 'superseded', coi, event.data.label);
    case 'LabelVoided':
      return emit('label', 'voided', coi, event.data.label);
    case 'LabelDestroyed':
      return emit('label', 'destroyed', coi, event.data.label);
    case 'LabelWrittenOff':
      return emit('label', 'written-off', coi, event.data.label);
    case 'TubeOpened':
      return emit('tube', 'opened', coi, event.data.item);
    case 'UnitReturned':
      return emit('tube', 'returned', coi, event.data.item);
    case 'UnitDisposed':
      return emit('tube', 'destroyed', coi, event.data.item);
    case 'UnitAssigned':
      return emit('tube', 'assigned', coi, event.data.item);
    default:
      return;
  }
}
