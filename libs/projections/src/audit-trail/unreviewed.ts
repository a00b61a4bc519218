import { cursorAfter, keyOf } from '../cursor.js';
import type { Page, Paging } from '../listing.js';
import type { ReadModels } from '../read-models.js';

/** A stretch of the log that nobody has reviewed, ready to be reviewed. */
export interface UnreviewedRow {
  /** Position of the event before it; null at the beginning of the log. */
  readonly after: string | null;
  readonly to: string;
  readonly from: string;
  readonly until: string;
  readonly events: number;
  readonly exceptions: number;
}

interface StoredStretch {
  readonly first: number;
  readonly last: number;
  readonly from_at: number;
  readonly until_at: number;
  readonly events: number;
  readonly exceptions: number;
}

const STRETCHES = `SELECT min(seq) AS first, max(seq) AS last, min(recorded_at) AS from_at,
    max(recorded_at) AS until_at, count(*) AS events, sum(1 - usual) AS exceptions
  FROM (SELECT seq, usual, recorded_at, seq - row_number() OVER (ORDER BY seq) AS run
    FROM (SELECT seq, usual, recorded_at FROM audit_entry WHERE reviewed = 0 AND seq > ? ORDER BY seq LIMIT ?))
  GROUP BY run ORDER BY first LIMIT ?`;

const QUESTION = 'unreviewed';

/**
 * What nobody has reviewed, oldest first: neighbours as one stretch, and none longer than one review may be. A page looks at
 * `most` events, however long the log is.
 */
export function unreviewedOf(
  models: ReadModels,
  most: number,
  { limit, cursor }: Paging,
): Page<UnreviewedRow> {
  const { database } = models;
  const [after] = cursor === undefined ? [0] : keyOf(QUESTION, cursor, 1);
  const found = database.prepare<unknown[], StoredStretch>(STRETCHES).all(after, most, limit + 1);
  const page = found.slice(0, limit);
  const position = database
    .prepare<[number], string>('SELECT position FROM audit_entry WHERE seq = ?')
    .pluck();
  const rows = page.map(({ first, last, from_at, until_at, events, exceptions }) => ({
    after: position.get(first - 1) ?? null,
    to: position.get(last) ?? '',
    from: new Date(from_at).toISOString(),
    until: new Date(until_at).toISOString(),
    events,
    exceptions,
  }));
  const ended = page.at(-1);
  const looked = found.reduce((sum, { events }) => sum + events, 0);
  const isAll = found.length <= limit && looked < most;
  return isAll || ended === undefined
    ? { rows }
    : { rows, next: cursorAfter(QUESTION, [ended.last]) };
}
