import type { StopCause } from '../hold/events.js';
import type { IdentityEvent } from '../identity/events.js';
import type { DomainEvent } from '../kernel/event.js';
import type { ClaimForfeited } from '../label/events.js';

/** Worn out, taken off for a procedure, not to be found, or put on the wrong arm in the first place. */
export type UnbindingReason = 'torn' | 'cut-off' | 'lost' | 'wrong-person';

/** One person, known here by a random pseudonym and a subject number only. */
export type ParticipantEvent =
  | IdentityEvent
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
      { readonly formVersion: string; readonly onWithdrawal: 'return' | 'destroy' | 'keep' }
    >
  | DomainEvent<
      'WristbandBound',
      {
        readonly hmac: string;
        readonly token: number;
        /** Who compared person and number, where it takes the place of another one. */
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
  | DomainEvent<'StopOpened', { readonly stop: string; readonly cause: StopCause }>
  /** It was opened on the wrong participant: what it held is let go again, and both stay on record. */
  | DomainEvent<'StopLifted', { readonly stop: string; readonly evidence: string }>
  | DomainEvent<'StopCompleted', { readonly stop: string }>;
