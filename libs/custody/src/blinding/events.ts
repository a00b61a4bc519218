import type { DomainEvent } from '../kernel/event.js';

/** What somebody of the unblinded pharmacy needs the arm for. */
export const ARM_PURPOSES = ['preparation', 'safety-report', 'analysis'] as const;

export type ArmPurpose = (typeof ARM_PURPOSES)[number];

/** Why whoever treats the participant has to know (ICH E6(R3): only where the treatment depends on it). */
export const UNBLINDING_REASONS = [
  'serious-adverse-event',
  'treatment-depends-on-it',
  'exposure-of-somebody-else',
] as const;

export type UnblindingReason = (typeof UNBLINDING_REASONS)[number];

/** By telephone: the pharmacist said it while the ledger was silent, and it is told afterwards. */
export type UnblindedBy = 'ledger' | 'telephone';

/** Who must hear that it happened: each side says so for itself. */
export const TOLD_OF_UNBLINDING = ['qa', 'sponsor'] as const;

export type ToldOfUnblinding = (typeof TOLD_OF_UNBLINDING)[number];

/** What the vault holds under one name. Neither a byte of it nor its length tells one arm from another. */
export interface SealedAllocation {
  readonly record: string;
  /** HMAC under the participant's own key: what was sealed with it opens with no other. */
  readonly keyCommitment: string;
  /** Over the sealed bytes: nobody puts another arm in its place unnoticed. */
  readonly sealedSha256: string;
}

/** In which arm somebody is stands in the vault; that it does, and who learnt it, stands in the participant's stream. */
export type BlindingEvent =
  | DomainEvent<'AllocationSealed', SealedAllocation>
  /** Written before anything was shown. */
  | DomainEvent<'AllocationRead', { readonly purpose: ArmPurpose; readonly record: string }>
  /** From here on whoever did it knows the arm. Which it is stands in no event. */
  | DomainEvent<
      'ParticipantUnblinded',
      {
        readonly unblinding: string;
        readonly reason: UnblindingReason;
        readonly by: UnblindedBy;
        /** Which sealing was shown; absent where he was told by telephone. */
        readonly record?: string;
      }
    >
  | DomainEvent<
      'UnblindingAcknowledged',
      { readonly unblinding: string; readonly stillToHear: readonly ToldOfUnblinding[] }
    >;
