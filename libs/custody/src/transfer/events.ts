import type { DomainEvent } from '../kernel/event.js';

/** A list and no text: why somebody moves is his own affair. */
export const TRANSFER_REASONS = ['moved-home', 'care-elsewhere', 'site-closed'] as const;

export type TransferReason = (typeof TRANSFER_REASONS)[number];

interface Way {
  readonly transfer: string;
  readonly from: string;
  readonly to: string;
}

/** One site says so, the other takes him in; until then the first one answers for him. */
export type TransferProposed = DomainEvent<
  'TransferProposed',
  Way & { readonly reason: TransferReason }
>;
export type ParticipantTransferred = DomainEvent<
  'ParticipantTransferred',
  Way & { readonly post: string }
>;
export type TransferEnded = DomainEvent<
  'TransferEnded',
  { readonly transfer: string; readonly because: 'not-going' | 'not-taken' | 'wrong-participant' }
>;

export type TransferEvent = TransferProposed | ParticipantTransferred | TransferEnded;
