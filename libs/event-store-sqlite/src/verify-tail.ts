// Looked at before a writer goes on where another stopped, be it a crashed process or a failed write.
import { EventStoreError } from '@selfsame/event-store/error';
import type { WriterConnection } from './writer-connection.js';

/** Events looked at from the end. More than one transaction can hold, so a torn one would be inside. */
const TAIL_EVENTS = 10_000;

/**
 * Checks that the newest events follow each other without a gap, in the log and in their streams, and
 * that `lastAcknowledged` (a number that was confirmed to somebody; -1 for none) is among them.
 * @throws EventStoreError STORE_UNSOUND
 */
export function verifyTail(connection: WriterConnection, lastAcknowledged: number): void {
  const head = connection.head();
  if (head < lastAcknowledged) {
    throw unsound(`event ${lastAcknowledged} was acknowledged, the newest is ${head}`);
  }
  const from = Math.max(0, head - TAIL_EVENTS + 1);
  const count = connection.db
    .prepare('SELECT count(*) FROM event WHERE position >= ?')
    .pluck()
    .get(from);
  if (count !== head - from + 1) throw unsound(`events are missing after ${from}`);
  const orphan = connection.db
    .prepare<[number], number>(
      `SELECT e.position FROM event e
       LEFT JOIN event p ON p.stream = e.stream AND p.revision = e.revision - 1
       WHERE e.position >= ? AND e.revision > 0 AND (p.position IS NULL OR p.position >= e.position)
       LIMIT 1`,
    )
    .pluck()
    .get(from);
  if (orphan !== undefined) throw unsound(`event ${orphan} does not follow in its stream`);
}

function unsound(what: string): EventStoreError {
  return new EventStoreError('STORE_UNSOUND', `The end of the log is damaged: ${what}.`);
}
