import type { Command } from '../kernel/command.js';
import type { DomainEvent } from '../kernel/event.js';

/** A record that somebody else keeps: which one it is, pinned by the hash of its bytes, and who has it. */
export interface RecordElsewhere {
  /** What it is: `batch-record`, `training-file`. */
  readonly kind: string;
  readonly batch: string;
  readonly record: string;
  readonly version: string;
  readonly sha256: string;
  readonly holder: string;
}

export type RecordReferenced = DomainEvent<'RecordReferenced', RecordElsewhere>;
export type ReferToRecord = Command<'ReferToRecord', RecordElsewhere>;

/** As the journey remembers it. */
export interface ReferencedRecord extends RecordElsewhere {
  readonly eventId: string;
  /** The event that refers to a later version of it; the earlier one stays. */
  readonly supersededBy: string | undefined;
}
