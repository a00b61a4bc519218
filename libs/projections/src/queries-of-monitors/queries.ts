import type { Projection } from '../projection.js';

/** Every query of a monitor, and how far it has come. What was asked and answered stands in the events. */
export const queries: Projection = {
  name: 'queries',
  version: 1,
  tables: ['query'],
  ddl: `CREATE TABLE query (
    seq INTEGER PRIMARY KEY, settled INTEGER NOT NULL, record TEXT NOT NULL, coi TEXT, participant TEXT, query TEXT NOT NULL,
    event_id TEXT NOT NULL, raised_by TEXT NOT NULL, raised_at INTEGER NOT NULL, answered_at INTEGER, closed_at INTEGER) STRICT;
    CREATE INDEX query_in_order ON query (settled, seq);
    CREATE INDEX query_of ON query (record, query)`,
  statements: {
    raise: `INSERT INTO query VALUES (NULL, 0, ?, ?, ?, ?, ?, ?, ?, NULL, NULL)`,
    answer: `UPDATE query SET answered_at = ? WHERE record = ? AND query = ?`,
    close: `UPDATE query SET settled = 1, closed_at = ? WHERE record = ? AND query = ?`,
  },
  project: ({ event }, emit) => {
    const record = event.envelope.stream.slice('source-data-'.length);
    switch (event.type) {
      case 'QueryRaised': {
        const { query, eventId } = event.data;
        const coi = 'coi' in event.data ? event.data.coi : null;
        const participant = 'participant' in event.data ? event.data.participant : null;
        const { person } = event.actor;
        return emit('raise', record, coi, participant, query, eventId, person, event.recordedAt);
      }
      case 'QueryAnswered':
        return emit('answer', event.recordedAt, record, event.data.query);
      case 'QueryClosed':
        return emit('close', event.recordedAt, record, event.data.query);
      default:
        return;
    }
  },
};
