import { type AuditLine, auditLineOf, isException } from '@selfsame/custody';
import type { Emit, Positioned, Projection } from '../projection.js';
import { REVIEWED, REVIEWED_OF_SUBJECT } from './review-scope.js';

/**
 * Every event as whoever reviews the trail reads it, and whether somebody has. Rows are numbered as they come, which is the
 * order of the log, whatever its positions look like. What was found by names is no part of it: it has none.
 */
export const auditTrail: Projection = {
  name: 'audit-trail',
  version: 2,
  tables: ['audit_entry', 'audit_subject'],
  ddl: `CREATE TABLE audit_entry (
    seq INTEGER PRIMARY KEY, position TEXT NOT NULL, stream TEXT NOT NULL, revision INTEGER NOT NULL, type TEXT NOT NULL,
    command TEXT, code TEXT, occurred_at TEXT NOT NULL, recorded_at INTEGER NOT NULL, person TEXT NOT NULL, role TEXT NOT NULL,
    organisation TEXT NOT NULL, site TEXT NOT NULL, post TEXT NOT NULL, device TEXT NOT NULL, subjects TEXT NOT NULL, why TEXT,
    signed TEXT, flags TEXT NOT NULL, usual INTEGER NOT NULL, reviewed INTEGER NOT NULL) STRICT;
    CREATE UNIQUE INDEX audit_event ON audit_entry (stream, revision);
    CREATE UNIQUE INDEX audit_position ON audit_entry (position);
    CREATE INDEX audit_when ON audit_entry (recorded_at);
    CREATE INDEX audit_who ON audit_entry (person);
    CREATE INDEX audit_type ON audit_entry (type);
    CREATE INDEX audit_command ON audit_entry (command) WHERE command IS NOT NULL;
    CREATE INDEX audit_code ON audit_entry (code) WHERE code IS NOT NULL;
    CREATE INDEX audit_why ON audit_entry (seq) WHERE why IS NOT NULL;
    CREATE INDEX audit_exceptions_first ON audit_entry (usual, seq);
    CREATE INDEX audit_unreviewed ON audit_entry (seq) WHERE reviewed = 0;
    CREATE TABLE audit_subject (subject TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (subject, seq)) STRICT, WITHOUT ROWID`,
  statements: {
    entry: `INSERT INTO audit_entry VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)`,
    subject: `INSERT INTO audit_subject VALUES (?, (SELECT max(seq) FROM audit_entry))`,
    reviewed: REVIEWED,
    reviewedOf: REVIEWED_OF_SUBJECT,
  },
  project: (positioned, emit) => {
    const { event } = positioned;
    const line = auditLineOf(event);
    enter(positioned, line, emit);
    for (const subject of line.subjects) emit('subject', subject);
    if (event.type !== 'AuditTrailReviewed') return;
    const { first, last, scope } = event.data;
    const { who, notBy, what, site, flag, on } = scope;
    const asked = [who, notBy, what, site, flag].map(each => each ?? null);
    const ends = [first.stream, first.revision, last.stream, last.revision];
    if (on === undefined) emit('reviewed', ...asked, ...ends);
    else emit('reviewedOf', ...asked, on, ...ends);
  },
};

function enter({ event, position }: Positioned, line: AuditLine, emit: Emit): void {
  const { organisation, post, device } = event.actor;
  emit(
    'entry',
    position,
    event.envelope.stream,
    event.revision,
    line.type,
    line.command ?? null,
    line.code ?? null,
    // As the device wrote it, with its offset: when it was there.
    event.envelope.occurredAt,
    event.recordedAt,
    line.person,
    line.role,
    organisation,
    line.site,
    post,
    device,
    line.subjects.join(' '),
    line.why ?? null,
    line.signed ?? null,
    line.flags.join(' '),
    isException(line) ? 0 : 1,
  );
}
