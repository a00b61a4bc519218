import type { CheckedEvent } from './check-record.js';
import {
  type AgainstCheckpoint,
  type Checkpoint,
  againstCheckpoint,
  checkpointOf,
} from './checkpoint.js';

/** Of one ledger: a ledger to practise on is founded anew, and its records are called as before. */
const keyOf = (stream: string, events: readonly CheckedEvent[]): string | undefined => {
  const ledger = events.find(({ event }) => event !== undefined)?.event?.envelope.ledgerId;
  return ledger === undefined ? undefined : `checkpoint ${ledger} ${stream}`;
};

/**
 * Compares a record with what this device noted of it, and notes how far it has been read now. What was noted stays
 * as long as the record is not the one that it was.
 */
export function compareWithNoted(
  stream: string,
  events: readonly CheckedEvent[],
): AgainstCheckpoint {
  const key = keyOf(stream, events);
  if (key === undefined) return { found: 'nothing-noted' };
  const kept = localStorage.getItem(key);
  const against = againstCheckpoint(
    events,
    kept === null ? undefined : (JSON.parse(kept) as Checkpoint),
  );
  const now = checkpointOf(events, Date.now());
  if (now !== undefined && (against.found === 'same' || against.found === 'nothing-noted'))
    localStorage.setItem(key, JSON.stringify(now));
  return against;
}
