import type { DomainEvent } from '../kernel/event.js';
import type { Timestamp } from '../kernel/instant.js';
import type { ProtocolChange } from '../protocol/changes-of-protocol.js';
import type { ProtocolDefinition } from '../protocol/definition.js';

/** A unit that lasts less long than was said when it was filled. */
export interface EarlierExpiry {
  readonly item: string;
  readonly from: Timestamp;
  readonly to: Timestamp;
}

/** Why a unit that was released is given to nobody until QA has looked. */
export type StopReason =
  | 'expired'
  /** Of a unit that a later therapy has by now: its clock runs there, and is QA's to look at. */
  | 'expires-earlier'
  | 'too-long-in-the-warm'
  | 'result-fails'
  | 'stage-missing';

export interface StoppedUnit {
  readonly item: string;
  readonly because: StopReason;
}

/**
 * A therapy moved to a newer version. The version stands here whole, as the first one does in `JourneyStarted`, with everything that
 * its signer was shown.
 */
export type ProtocolMigrated = DomainEvent<
  'ProtocolMigrated',
  {
    readonly fromVersion: number;
    readonly protocol: ProtocolDefinition;
    /** SHA-256 of the protocol's canonical bytes. */
    readonly protocolSha256: string;
    readonly changes: readonly ProtocolChange[];
    readonly expiries: readonly EarlierExpiry[];
    readonly stops: readonly StoppedUnit[];
  }
>;

export type ProtocolMigrationEvent = ProtocolMigrated;
