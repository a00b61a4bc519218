import type { Post } from '../kernel/actor.js';
import type { DomainEvent } from '../kernel/event.js';
import type { Timestamp } from '../kernel/instant.js';

export type CourierPassIssued = DomainEvent<
  'CourierPassIssued',
  {
    readonly pass: string;
    readonly sscc: string;
    /** Who held the package then: he may have it back, and the pass still counts. */
    readonly heldBy: Post;
    readonly to: Post;
    readonly validUntil: Timestamp;
    readonly secretSha256: string;
  }
>;
/** From here on the pass is one person's. His name and telephone number are in the identity vault, and not here. */
export type CourierPassRedeemed = DomainEvent<
  'CourierPassRedeemed',
  { readonly pass: string; readonly session: string }
>;
export type CourierPassRevoked = DomainEvent<
  'CourierPassRevoked',
  { readonly pass: string; readonly reason: string }
>;

export type CourierPassEvent = CourierPassIssued | CourierPassRedeemed | CourierPassRevoked;
