import type { DomainEvent } from '../kernel/event.js';
import type { Recipient } from '../notice/recipients.js';
import type { Failed } from '../notice/subject-of-notice.js';

export type FollowUpRecorded = DomainEvent<
  'FollowUpRecorded',
  { readonly visit: string; readonly adverseEventReference?: string }
>;
export type LateResultNotified = DomainEvent<
  'LateResultNotified',
  Failed & {
    readonly recipient: Recipient;
    readonly authority?: string;
    readonly reference: string;
  }
>;
/** A late failing result reached somebody, and he says so himself: that closes the loop. */
export type LateResultAcknowledged = DomainEvent<
  'LateResultAcknowledged',
  Failed & {
    /** Absent in the first records: only the treating physician acknowledged then. */
    readonly recipient?: Exclude<Recipient, 'authority'>;
  }
>;

export type FollowUpEvent = FollowUpRecorded | LateResultNotified | LateResultAcknowledged;
