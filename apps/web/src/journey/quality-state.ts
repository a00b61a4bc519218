/** What QA and the QP read of a therapy: how far each thing has come that somebody has to judge. */
export interface DeviationState {
  readonly deviation: string;
  /** Absent where it is about the whole therapy. */
  readonly batch?: string;
  /** The rule that was broken; absent where a person saw it and no rule did. */
  readonly code?: string;
  readonly command: string;
  /** Of the event that opened it. */
  readonly revision: number;
  readonly causedBy: string;
  readonly openedAt: number;
  readonly classification?: DeviationClass;
  readonly investigation?: {
    readonly rootCause: RootCause;
    readonly product: Assessment;
    readonly participant: Assessment;
    readonly evidence: { readonly document: string; readonly version: string };
  };
  readonly capa?: string;
  /** The first of the two who sign for a critical one. */
  readonly closureProposedBy?: { readonly person: string; readonly role: string };
  readonly open: boolean;
}

export type DeviationClass = 'minor' | 'major' | 'critical';
export type RootCause =
  | 'person'
  | 'procedure'
  | 'training'
  | 'equipment'
  | 'material'
  | 'environment'
  | 'transport'
  | 'computerised-system'
  | 'not-found';
export type Impact = 'none' | 'possible' | 'confirmed';

interface Assessment {
  readonly impact: Impact;
  readonly because: string;
}

export interface ResultState {
  readonly eventId: string;
  readonly sample: string;
  readonly batch: string;
  readonly test: string;
  /** H10: not there for whoever may key it a second time, until somebody has. */
  readonly measured?: {
    readonly operator: string;
    readonly value: string;
    readonly unit: string;
  };
  readonly conforms?: boolean;
  readonly recordedAt: number;
  readonly analyst: string;
  readonly reviewedBy?: string;
}

export interface ExceptionalSupplyState {
  readonly request: string;
  readonly batch: string;
  readonly tests: readonly string[];
  readonly requestedBy: string;
  readonly evaluated: boolean;
  readonly informed: boolean;
  readonly release?: { readonly at: number; readonly verdict: string };
  readonly revoked: boolean;
}
