import type { DomainEvent } from '../kernel/event.js';

export type FollowUpRecorded = DomainEvent<
  'FollowUpRecorded',
  { readonly visit: string; readonly adverseEventReference?: string }
>;
/** A late failing result reached the treating physician: the acknowledgement closes the loop. */
export type LateResultAcknowledged = DomainEvent<
  'LateResultAcknowledged',
  { readonly batch: string; readonly test: string }
>;

export type FollowUpEvent = FollowUpRecorded | LateResultAcknowledged;
