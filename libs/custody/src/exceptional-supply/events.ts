import type { DomainEvent } from '../kernel/event.js';
import type { Recipient } from '../notice/recipients.js';

export type ExceptionalSupplyRequested = DomainEvent<
  'ExceptionalSupplyRequested',
  {
    readonly request: string;
    readonly batch: string;
    readonly doseNumber: number;
    readonly tests: readonly string[];
    readonly reason: string;
  }
>;
export type RiskEvaluationRecorded = DomainEvent<
  'RiskEvaluationRecorded',
  {
    readonly request: string;
    readonly document: string;
    readonly version: string;
    readonly sha256: string;
  }
>;
export type ParticipantInformed = DomainEvent<
  'ParticipantInformed',
  { readonly request: string; readonly document: string; readonly version: string }
>;
/** Never a `BatchCertified`: whoever looks for certificates does not find it. */
export type BatchReleasedExceptionally = DomainEvent<
  'BatchReleasedExceptionally',
  {
    readonly request: string;
    readonly batch: string;
    readonly doseNumber: number;
    readonly tests: readonly string[];
    readonly units: readonly string[];
    /** Claims of the released labels, as in a certificate. */
    readonly labels: readonly string[];
    /** The words that stand wherever the product is shown. */
    readonly verdict: string;
  }
>;
export type ExceptionalSupplyRevoked = DomainEvent<
  'ExceptionalSupplyRevoked',
  { readonly request: string; readonly batch: string; readonly reason: string }
>;
export type ExceptionalSupplyNotified = DomainEvent<
  'ExceptionalSupplyNotified',
  {
    readonly request: string;
    readonly recipient: Recipient;
    readonly authority?: string;
    readonly reference: string;
  }
>;

export type ExceptionalSupplyEvent =
  | ExceptionalSupplyRequested
  | RiskEvaluationRecorded
  | ParticipantInformed
  | BatchReleasedExceptionally
  | ExceptionalSupplyRevoked
  | ExceptionalSupplyNotified;
