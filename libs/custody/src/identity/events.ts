import type { DomainEvent } from '../kernel/event.js';
import type { Facts } from '../kernel/finding.js';
import type { RefusalCode } from '../refusals/refusal-code.js';

/** What the vault can hold of a participant. The log knows which of them are there, and never what they say. */
export const IDENTITY_FIELDS = [
  'givenName',
  'familyName',
  'dateOfBirth',
  'sex',
  'hospitalNumber',
] as const;

export type IdentityField = (typeof IDENTITY_FIELDS)[number];

/** Grounds of Article 17(1) of the General Data Protection Regulation, in its order: (a) to (e). */
export const LEGAL_BASES = [
  'no-longer-needed',
  'consent-withdrawn',
  'objection',
  'unlawful-processing',
  'legal-obligation',
] as const;

export type LegalBasis = (typeof LEGAL_BASES)[number];

/** One version of what the vault holds. */
export interface IdentityRecord {
  readonly record: string;
  readonly version: number;
  /** HMAC under the participant's own key: what was sealed with it opens with no other. */
  readonly keyCommitment: string;
  /** Over the sealed bytes: nobody puts others in their place unnoticed. */
  readonly sealedSha256: string;
  readonly fields: readonly IdentityField[];
}

/** Who somebody is stands in the vault; that it does, and that it no longer does, stands in the participant's stream. */
export type IdentityEvent =
  | DomainEvent<'IdentityRecorded', IdentityRecord>
  | DomainEvent<
      'ErasureProposed',
      { readonly erasure: string; readonly basis: LegalBasis; readonly evidence: string }
    >
  | DomainEvent<'ErasureApproved', { readonly erasure: string }>
  /** Somebody asked for it and was told no: what stood in the way, and until when. */
  | DomainEvent<
      'ErasureRefused',
      { readonly erasure: string; readonly code: RefusalCode; readonly facts: Facts }
    >
  /** From here on the key is destroyed: by whoever approved last, or by the ledger when it starts again. */
  | DomainEvent<
      'IdentityErased',
      {
        readonly erasure: string;
        readonly basis: LegalBasis;
        readonly proposedBy: string;
        readonly approvedBy: readonly string[];
      }
    >;
