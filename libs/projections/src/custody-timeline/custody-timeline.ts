import { type ReadEvent, isLate } from '@selfsame/custody';
import { type Projection, coiOf } from '../projection.js';

const RED = new Set([
  'CustodyTakenOver',
  'StopRaised',
  'MixUpRecorded',
  'DeviationOpened',
  'BatchReleasedExceptionally',
  'DeviationReported',
]);

/** Every event of a journey as a line that an auditor reads: when, where, who, what, about which thing. */
export const custodyTimeline: Projection = {
  name: 'custody-timeline',
  version: 4,
  tables: ['timeline'],
  ddl: `CREATE TABLE timeline (
    coi TEXT NOT NULL, revision INTEGER NOT NULL, type TEXT NOT NULL, subject TEXT,
    occurred_at INTEGER NOT NULL, recorded_at INTEGER NOT NULL, person TEXT NOT NULL, role TEXT NOT NULL,
    organisation TEXT NOT NULL, site TEXT NOT NULL, post TEXT NOT NULL, late INTEGER NOT NULL, red INTEGER NOT NULL,
    meaning TEXT, exceptional TEXT,
    PRIMARY KEY (coi, revision)) STRICT, WITHOUT ROWID`,
  statements: {
    line: `INSERT OR REPLACE INTO timeline VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  },
  project: ({ event }, emit) => {
    const coi = coiOf(event);
    if (coi === undefined) return;
    const { person, role, organisation, site, post } = event.actor;
    emit(
      'line',
      coi,
      event.revision,
      event.type,
      subjectOf(event),
      event.occurredAt,
      event.recordedAt,
      person,
      role,
      organisation,
      site,
      post,
      isLate(event) ? 1 : 0,
      RED.has(event.type) ? 1 : 0,
      event.envelope.signature?.statement.meaning ?? null,
      event.type === 'BatchReleasedExceptionally' ? event.data.verdict : null,
    );
  },
};

const SUBJECTS = [
  'item',
  'sscc',
  'sample',
  'syringe',
  'batch',
  'request',
  'hold',
  'deviation',
  'into',
  'tubes',
  'items',
  'vessels',
  'subject',
  'command',
] as const;

/** The thing that an event is about, for the line and for filtering. */
function subjectOf({ data }: Pick<ReadEvent, 'data'>): string | null {
  const fields = data as Readonly<Record<string, unknown>>;
  for (const name of SUBJECTS) {
    const value = fields[name];
    if (typeof value === 'string') return value;
    if (Array.isArray(value)) return value.join(' ');
  }
  return null;
}
