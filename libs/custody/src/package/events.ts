import type { Post } from '../kernel/actor.js';
import type { DomainEvent } from '../kernel/event.js';
import type { Timestamp } from '../kernel/instant.js';
import type { UnstaffedKind } from '../site/unstaffed-post.js';

export type Leg = 'startingMaterial' | 'product' | 'return';

export type PackagePacked = DomainEvent<
  'PackagePacked',
  {
    readonly sscc: string;
    readonly items: readonly string[];
    readonly leg: Leg;
    readonly destination: Post;
    readonly shipper: string;
    readonly logger: string;
    readonly tokens: { readonly sscc: number; readonly shipper: number; readonly logger: number };
  }
>;
export type PackageSealed = DomainEvent<
  'PackageSealed',
  { readonly sscc: string; readonly seal: string; readonly token: number }
>;
export type HandoffOffered = DomainEvent<
  'HandoffOffered',
  {
    readonly offer: string;
    readonly sscc: string;
    readonly from: Post;
    readonly to: Post;
    readonly expiresAt: Timestamp;
    /** Told by a post that does not have it any more: nobody is offered anything. */
    readonly overtaken?: true;
  }
>;
export type HandoffAccepted = DomainEvent<
  'HandoffAccepted',
  {
    readonly offer: string;
    readonly sscc: string;
    readonly from: Post;
    readonly to: Post;
    /** Told after somebody else had it: custody is his. */
    readonly overtaken?: true;
  }
>;
export type RefusalReason =
  | 'seal-broken'
  | 'seal-differs'
  | 'wrong-package'
  | 'temperature'
  | 'damaged'
  | 'paperwork'
  | 'cannot-take';
export type HandoffRefused = DomainEvent<
  'HandoffRefused',
  {
    readonly offer: string;
    readonly sscc: string;
    readonly reason: RefusalReason;
    readonly photoSha256?: string;
  }
>;
export type OfferExpired = DomainEvent<
  'OfferExpired',
  { readonly offer: string; readonly sscc: string; readonly expiresAt: Timestamp }
>;
export type OfferCancelled = DomainEvent<
  'OfferCancelled',
  { readonly offer: string; readonly sscc: string; readonly reason: string }
>;
/** From now on it goes elsewhere than its label says. */
export type DestinationRerouted = DomainEvent<
  'DestinationRerouted',
  { readonly sscc: string; readonly from: Post; readonly to: Post; readonly reason: string }
>;
/** The other side was missing. Always possible, red for ever. */
export type CustodyTakenOver = DomainEvent<
  'CustodyTakenOver',
  {
    readonly sscc: string;
    readonly from: Post;
    readonly to: Post;
    /** One of a list; older events say it in words of their own. */
    readonly reason: string;
    readonly witness?: string;
    /** Told after somebody else had it: custody is his. */
    readonly overtaken?: true;
  }
>;
/** The code of a door or the number of a waybill: never in the log, only its hash. */
export interface Proof {
  readonly kind: 'locker-code' | 'waybill' | 'receipt';
  readonly sha256: string;
}
export type PackageDeposited = DomainEvent<
  'PackageDeposited',
  {
    readonly sscc: string;
    readonly at: Post;
    readonly kind: UnstaffedKind | 'unknown';
    readonly from: Post;
    /** Who answers for it until it is fetched: whoever left it in a locker; the airline or customs once they have it. */
    readonly custodian: Post;
    readonly for: Post;
    readonly proof: Proof;
    readonly photoSha256?: string;
    /** From then on people are told that it still lies there. */
    readonly collectBy: Timestamp;
    /** Told after somebody else had it: custody is his. */
    readonly overtaken?: true;
  }
>;
export type PackageCollected = DomainEvent<
  'PackageCollected',
  {
    readonly sscc: string;
    readonly at: Post;
    readonly from: Post;
    readonly to: Post;
    /** Told after somebody else had it: custody is his. */
    readonly overtaken?: true;
  }
>;
export type PackageNotFound = DomainEvent<
  'PackageNotFound',
  { readonly sscc: string; readonly at: Pick<Post, 'site' | 'post'> }
>;
export type PackageDeparted = DomainEvent<
  'PackageDeparted',
  {
    readonly sscc: string;
    readonly destination: Post;
    /** Told after somebody else had it: where it is now is his to say. */
    readonly overtaken?: true;
  }
>;
/** Another driver of the same firm took the wheel: custody stays with the post, the person changes. */
export type DriverChanged = DomainEvent<
  'DriverChanged',
  { readonly sscc: string; readonly from: string; readonly to: string }
>;
/** Customs or re-icing: the seal that was broken and the one that replaced it. */
export type PackageOpenedEnRoute = DomainEvent<
  'PackageOpenedEnRoute',
  {
    readonly sscc: string;
    readonly cause: 'customs' | 'refill-coolant' | 'inspection';
    readonly witness: string;
    readonly oldSeal: string;
    readonly newSeal: string;
    readonly token: number;
  }
>;
export type PackageReceived = DomainEvent<
  'PackageReceived',
  {
    readonly sscc: string;
    readonly sealSeen: string;
    readonly temperatureMilliCelsius: number;
    readonly intact: boolean;
    /** Told after somebody else had it: what became of it since is his to say. */
    readonly overtaken?: true;
  }
>;
export type PackageOpened = DomainEvent<
  'PackageOpened',
  { readonly sscc: string; readonly sealSeen: string }
>;
export type PackageUnpacked = DomainEvent<
  'PackageUnpacked',
  { readonly sscc: string; readonly items: readonly string[]; readonly missing: readonly string[] }
>;
/** Loose units wait for another post of the same site; custody stays until that post accepts. */
export type UnitsOffered = DomainEvent<
  'UnitsOffered',
  {
    readonly offer: string;
    readonly items: readonly string[];
    readonly from: Post;
    readonly to: Post;
    readonly expiresAt: Timestamp;
  }
>;
/** Loose units changed hands inside one site, both sides scanning each. */
export type UnitsHandedOver = DomainEvent<
  'UnitsHandedOver',
  { readonly items: readonly string[]; readonly from: Post; readonly to: Post }
>;

export type PackageEvent =
  | PackagePacked
  | PackageSealed
  | HandoffOffered
  | HandoffAccepted
  | HandoffRefused
  | OfferExpired
  | OfferCancelled
  | DestinationRerouted
  | CustodyTakenOver
  | PackageDeposited
  | PackageCollected
  | PackageNotFound
  | PackageDeparted
  | DriverChanged
  | PackageOpenedEnRoute
  | PackageReceived
  | PackageOpened
  | PackageUnpacked
  | UnitsOffered
  | UnitsHandedOver;
