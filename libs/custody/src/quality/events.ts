import type { DomainEvent } from '../kernel/event.js';
import type { ReleaseStage } from '../protocol/definition.js';

export type SampleTaken = DomainEvent<
  'SampleTaken',
  {
    readonly sample: string;
    readonly from: string;
    readonly batch: string;
    readonly tests: readonly string[];
    readonly volumeMicrolitres: number;
  }
>;
/** `value` is text: a decimal number in the protocol's unit, or a word such as `no-growth`. */
export interface Measured {
  readonly operator: '=' | '<' | '>';
  readonly value: string;
  readonly unit: string;
}
export type ResultRecorded = DomainEvent<
  'ResultRecorded',
  {
    readonly sample: string;
    readonly batch: string;
    readonly test: string;
    readonly method: string;
    readonly measured: Measured;
    readonly instrument: string;
    readonly rawDataSha256: string;
    /** Computed from the protocol's limits. */
    readonly conforms: boolean;
  }
>;
export type ResultReviewed = DomainEvent<
  'ResultReviewed',
  { readonly sample: string; readonly batch: string; readonly test: string }
>;
/** A second person keyed the same critical number again, without seeing the first. */
export type EntryVerified = DomainEvent<
  'EntryVerified',
  { readonly eventId: string; readonly field: string }
>;
/** How far the record went that somebody reviewed, and the hash of the canonical review. */
export interface ReviewSeen {
  readonly revision: number;
  readonly sha256: string;
}
export type BatchCertified = DomainEvent<
  'BatchCertified',
  {
    readonly batch: string;
    readonly stage: ReleaseStage;
    readonly units: readonly string[];
    /** Claims of the released labels, so that the certificate names the very instances. */
    readonly labels: readonly string[];
    /** The review by exception that it rests on; absent where none was named. */
    readonly reviewed?: ReviewSeen;
  }
>;
export type BatchRejected = DomainEvent<
  'BatchRejected',
  { readonly batch: string; readonly reason: string }
>;

export type QualityEvent =
  SampleTaken | ResultRecorded | ResultReviewed | EntryVerified | BatchCertified | BatchRejected;
