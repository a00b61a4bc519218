import type { DeadlineKind } from '../deadline/deadline-kinds.js';
import type { DomainEvent } from '../kernel/event.js';
import type { Facts, HoldScope } from '../kernel/finding.js';
import type { Timestamp } from '../kernel/instant.js';
import type { RefusalCode } from '../refusals/refusal-code.js';

/** A dangerous refusal: somebody was about to do harm, and was stopped. Voids the bedside checks of the attempt. */
export type StopRaised = DomainEvent<
  'StopRaised',
  {
    readonly command: string;
    readonly code: RefusalCode;
    readonly facts: Facts;
    /** Open holds for the same reason: no other is placed, and none of these is lifted by somebody who has not heard of it. */
    readonly alreadyHeldBy?: readonly string[];
  }
>;
/** Cells of another therapy were used in this one, and it has happened. */
export type MixUpRecorded = DomainEvent<
  'MixUpRecorded',
  {
    readonly command: string;
    readonly foreignCoi: string;
    readonly foreignItem: string;
    readonly reason: string;
  }
>;

export type HoldCause =
  | { readonly kind: 'finding'; readonly code: RefusalCode }
  | { readonly kind: 'person'; readonly reason: string }
  | {
      readonly kind: 'stop';
      readonly stop: string;
      readonly cause: StopCause;
      /** What the participant wants to become of what is left. */
      readonly material?: MaterialChoice;
    };
/** Back to the hospital, destroyed before a witness, or kept and never used without a new consent. */
export type MaterialChoice = 'return' | 'destroy' | 'keep';
/** Why everything registered with a participant is stopped at once. */
export type StopCause = 'consent-withdrawn' | 'participant-died' | 'recall' | 'mix-up';

export type HoldPlaced = DomainEvent<
  'HoldPlaced',
  {
    readonly hold: string;
    readonly scope: HoldScope;
    readonly cause: HoldCause;
    /** Where the unit came from, the event that put it in doubt there, and why. */
    readonly source?: { readonly coi: string; readonly event: string; readonly code: string };
  }
>;
export type HoldResolved = DomainEvent<
  'HoldResolved',
  {
    readonly hold: string;
    readonly disposition: 'lifted' | 'rejected';
    readonly evidence: string;
    /** The revision of the newest event of the therapy that whoever decided had seen; absent where it was not said. */
    readonly seenUpTo?: number;
  }
>;
/** A limit passed, or is about to pass at `dueAt`. Raised once per deadline, by the reactor, for people's sake. */
export type DeadlinePassed = DomainEvent<
  'DeadlinePassed',
  {
    readonly deadline: string;
    readonly kind: DeadlineKind;
    readonly subject: string;
    readonly dueAt: Timestamp;
  }
>;

export type HoldEvent = StopRaised | MixUpRecorded | HoldPlaced | HoldResolved | DeadlinePassed;
