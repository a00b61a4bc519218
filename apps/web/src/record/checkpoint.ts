import type { CheckedEvent } from './check-record.js';

/**
 * How far a record was read when it held, and the hash of the last event of that. Each event names the hash of the one before it, so this one
 * hash stands for all of them.
 */
export interface Checkpoint {
  readonly revision: number;
  readonly sha256: string;
  /** By the clock of the device that noted it, in milliseconds since 1970. */
  readonly notedAt: number;
}

/**
 * What a record is, against what was noted of it before. Somebody who writes a whole record anew can link and hash all of it:
 * only whoever has noted a hash of it finds out.
 */
export type AgainstCheckpoint =
  | { readonly found: 'nothing-noted' }
  | { readonly found: 'same' | 'other' | 'shorter' | 'not-given'; readonly noted: Checkpoint };

export function againstCheckpoint(
  events: readonly Pick<CheckedEvent, 'revision' | 'found'>[],
  noted: Checkpoint | undefined,
): AgainstCheckpoint {
  if (noted === undefined) return { found: 'nothing-noted' };
  const then = events.find(({ revision }) => revision === noted.revision);
  if (then === undefined) return { found: 'shorter', noted };
  if (then.found === undefined) return { found: 'not-given', noted };
  return { found: then.found === noted.sha256 ? 'same' : 'other', noted };
}

/** What is to be noted of a record: nothing, where it does not hold. */
export function checkpointOf(
  events: readonly CheckedEvent[],
  notedAt: number,
): Checkpoint | undefined {
  const newest = events.at(-1);
  if (newest?.found === undefined || events.some(({ faults }) => faults.length > 0))
    return undefined;
  return { revision: newest.revision, sha256: newest.found, notedAt };
}
