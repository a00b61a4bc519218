import type { BlindingEvent } from '../blinding/events.js';
import type { MaterialChoice, StopCause } from '../hold/events.js';
import type { Identified } from '../identity/comparison.js';
import type { IdentityEvent } from '../identity/events.js';
import type { DomainEvent } from '../kernel/event.js';
import type { Facts } from '../kernel/finding.js';
import type { Timestamp } from '../kernel/instant.js';
import type { ClaimForfeited } from '../label/events.js';
import type { RefusalCode } from '../refusals/refusal-code.js';
import type { TransferEvent } from '../transfer/events.js';

/** Worn out, taken off for a procedure, not to be found, or put on the wrong arm in the first place. */
export type TakenOffFor = 'torn' | 'cut-off' | 'lost' | 'wrong-person';

/** Or another one took its place, or what it was bound for has ended. */
export type UnbindingReason = TakenOffFor | 'replaced' | 'discharged' | 'transferred';

export interface Binding extends Partial<Identified> {
  readonly hmac: string;
  readonly token: number;
  /** What its symbol says that it stands on (GS1 AI 7241). */
  readonly mediaType?: string;
  readonly encounter?: string;
  readonly expiresAt?: Timestamp;
}

/** One person, known here by a random pseudonym and a subject number only. */
export type ParticipantEvent =
  | BlindingEvent
  | IdentityEvent
  | TransferEvent
  | DomainEvent<
      'ParticipantEnrolled',
      {
        readonly participant: string;
        readonly subjectNumber: string;
        readonly site: string;
        /** Revision of the subject number's claim. */
        readonly token: number;
      }
    >
  | DomainEvent<
      'ConsentRecorded',
      {
        readonly formVersion: string;
        readonly onWithdrawal: MaterialChoice;
        /** When he signed; absent in events of before, which count from when they were recorded. */
        readonly signedAt?: Timestamp;
      }
    >
  /** He was asked for a version, and said no to it: what he signed before stands, and he still takes part. */
  | DomainEvent<'ConsentDeclined', { readonly formVersion: string }>
  /** One person asked who it is, and scanned the band. It opens no gate before a second one has. */
  | DomainEvent<'WristbandProposed', Binding>
  /** What was said was not what the vault has: a near miss. */
  | DomainEvent<
      'WristbandRefused',
      { readonly hmac: string; readonly code: RefusalCode; readonly facts: Facts }
    >
  | DomainEvent<
      'WristbandBound',
      Binding & {
        /** Who asked and scanned before, or who compared person and number. */
        readonly checkedWith?: string;
      }
    >
  | DomainEvent<'WristbandUnbound', { readonly hmac: string; readonly reason: UnbindingReason }>
  | DomainEvent<
      'JourneyRegistered',
      {
        readonly coi: string;
        readonly doseNumber: number;
        readonly protocol: string;
        readonly protocolVersion: number;
        readonly token: number;
      }
    >
  | ClaimForfeited
  | DomainEvent<
      'StopOpened',
      {
        readonly stop: string;
        readonly cause: StopCause;
        /** What he wants to become of what is left; absent where his last consent says it. */
        readonly material?: MaterialChoice;
      }
    >
  /** It was opened on the wrong participant: what it held is let go again, and both stay on record. */
  | DomainEvent<'StopLifted', { readonly stop: string; readonly evidence: string }>
  /** He takes part again, by a consent that is newer than his withdrawal. */
  | DomainEvent<
      'ParticipationResumed',
      {
        readonly stop: string;
        readonly formVersion: string;
        readonly onWithdrawal: MaterialChoice;
      }
    >
  | DomainEvent<'StopCompleted', { readonly stop: string }>;
