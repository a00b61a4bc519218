import type { DomainEvent } from '../kernel/event.js';
import type { Facts, HoldScope } from '../kernel/finding.js';
import type { Timestamp } from '../kernel/instant.js';
import type { RefusalCode } from '../refusals/refusal-code.js';

/** What happened broke a rule: it is recorded, and it waits for QA. */
export type DeviationOpened = DomainEvent<
  'DeviationOpened',
  {
    readonly deviation: string;
    /** Of what it was done to; absent where nothing was scanned. */
    readonly batch?: string;
    readonly command: string;
    readonly code: RefusalCode;
    readonly facts: Facts;
    /** Open holds for the same reason: no other is placed, and none of these is lifted by somebody who has not heard of it. */
    readonly alreadyHeldBy?: readonly string[];
  }
>;
/** Somebody saw what no rule could see, and says so: it waits for QA like any other. */
export type DeviationReported = DomainEvent<
  'DeviationReported',
  {
    readonly deviation: string;
    readonly scope: HoldScope;
    /** Of what the scope names; absent where it is about the whole therapy. */
    readonly batch?: string;
    readonly what: string;
    readonly happenedAt: Timestamp;
    readonly immediateAction: string;
  }
>;

/** How much harm it could do, the least first. */
export const DEVIATION_CLASSES = ['minor', 'major', 'critical'] as const;
export type DeviationClass = (typeof DEVIATION_CLASSES)[number];

export type DeviationClassified = DomainEvent<
  'DeviationClassified',
  {
    readonly deviation: string;
    readonly classification: DeviationClass;
    readonly reason: string;
  }
>;

export const ROOT_CAUSES = [
  'person',
  'procedure',
  'training',
  'equipment',
  'material',
  'environment',
  'transport',
  'computerised-system',
  'not-found',
] as const;
export type RootCause = (typeof ROOT_CAUSES)[number];

export const IMPACTS = ['none', 'possible', 'confirmed'] as const;
/** What it did, or could have done, and why one thinks so. */
export interface Assessment {
  readonly impact: (typeof IMPACTS)[number];
  readonly because: string;
}
/** A document that is kept elsewhere, pinned by the hash of its bytes. */
export interface DocumentEvidence {
  readonly document: string;
  readonly version: string;
  readonly sha256: string;
}
export type DeviationInvestigated = DomainEvent<
  'DeviationInvestigated',
  {
    readonly deviation: string;
    readonly rootCause: RootCause;
    readonly product: Assessment;
    readonly participant: Assessment;
    readonly evidence: DocumentEvidence;
  }
>;
/** What is done so that it does not happen again is kept in the operator's own quality system. */
export type DeviationReferredToCapa = DomainEvent<
  'DeviationReferredToCapa',
  { readonly deviation: string; readonly capa: string }
>;

interface Closing {
  readonly deviation: string;
  readonly outcome: 'no-impact' | 'accepted' | 'corrected';
  readonly reason: string;
}
/** One of QA and QP has signed for a critical one; it stays open until the other has. */
export type ClosureProposed = DomainEvent<'ClosureProposed', Closing>;
export type DeviationClosed = DomainEvent<'DeviationClosed', Closing>;
/** The QP answers for a certification although it was not put right. */
export type DeviationAccepted = DomainEvent<
  'DeviationAccepted',
  { readonly deviation: string; readonly reason: string }
>;

export type DeviationEvent =
  | DeviationOpened
  | DeviationReported
  | DeviationClassified
  | DeviationInvestigated
  | DeviationReferredToCapa
  | ClosureProposed
  | DeviationClosed
  | DeviationAccepted;
