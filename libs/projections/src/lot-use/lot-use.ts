import { type ReadEvent, lotsUsedIn } from '@selfsame/custody';
import { type Emit, type Projection, coiOf } from '../projection.js';

/** Which lot went into which container of which therapy, by whom and where: read from the lot, and from the therapy. */
export const lotUse: Projection = {
  name: 'lot-use',
  version: 3,
  tables: ['lot_use', 'lot_item', 'lot_therapy'],
  ddl: `CREATE TABLE lot_use (
    lot TEXT NOT NULL, coi TEXT NOT NULL, revision INTEGER NOT NULL, field TEXT NOT NULL, item TEXT NOT NULL,
    event_id TEXT NOT NULL, type TEXT NOT NULL, occurred_at INTEGER NOT NULL, recorded_at INTEGER NOT NULL, person TEXT NOT NULL,
    role TEXT NOT NULL, organisation TEXT NOT NULL, site TEXT NOT NULL, post TEXT NOT NULL, corrected INTEGER NOT NULL,
    PRIMARY KEY (lot, coi, revision, field, item)) STRICT, WITHOUT ROWID;
    CREATE INDEX lot_use_therapy ON lot_use (coi);
    CREATE INDEX lot_use_event ON lot_use (event_id);
    CREATE TABLE lot_item (coi TEXT NOT NULL, item TEXT NOT NULL, batch TEXT NOT NULL, PRIMARY KEY (coi, item)) STRICT, WITHOUT ROWID;
    CREATE TABLE lot_therapy (coi TEXT PRIMARY KEY, participant TEXT NOT NULL) STRICT, WITHOUT ROWID`,
  statements: {
    use: `INSERT OR REPLACE INTO lot_use VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)`,
    item: `INSERT OR REPLACE INTO lot_item VALUES (?, ?, ?)`,
    therapy: `INSERT OR REPLACE INTO lot_therapy VALUES (?, ?)`,
    // A line that was misread stays, and says so; the GTIN in front of a lot was not misread.
    corrected: `UPDATE lot_use SET corrected = 1 WHERE event_id = ? AND field = ?`,
    instead: `INSERT OR REPLACE INTO lot_use SELECT
      CASE WHEN ? THEN substr(lot, 1, instr(lot, '.')) || ? ELSE ? END, coi, revision, field, item, event_id, type,
      occurred_at, recorded_at, person, role, organisation, site, post, 0 FROM lot_use WHERE event_id = ? AND field = ?`,
  },
  project: ({ event }, emit) => {
    const coi = coiOf(event);
    if (coi === undefined) return;
    switch (event.type) {
      case 'JourneyStarted':
        return emit('therapy', coi, event.data.participant);
      case 'LabelPrinted':
      case 'UnitAssumed':
        emit('item', coi, event.data.item, event.data.batch);
        return use(coi, event, emit);
      case 'EventCorrected':
        return correct(event.data, emit);
      default:
        return use(coi, event, emit);
    }
  },
};

function use(coi: string, event: ReadEvent, emit: Emit): void {
  const { id, type, revision, occurredAt, recordedAt, actor } = event;
  const { person, role, organisation, site, post } = actor;
  const by = [id, type, occurredAt, recordedAt, person, role, organisation, site, post] as const;
  for (const { lot, field, items } of lotsUsedIn(event))
    for (const item of items) emit('use', lot, coi, revision, field, item, ...by);
}

const LOTS = /^(?:(?<field>\w+)\.lot|anticoagulantLot)$/;

function correct({ eventId, field, to }: Correction, emit: Emit): void {
  const named = LOTS.exec(field);
  if (named === null || typeof to !== 'string') return;
  const root = named.groups?.field;
  emit('corrected', eventId, root ?? field);
  emit('instead', root === undefined ? 0 : 1, to, to, eventId, root ?? field);
}

type Correction = Extract<ReadEvent, { readonly type: 'EventCorrected' }>['data'];
