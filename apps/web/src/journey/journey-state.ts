import type { DowntimeState } from './downtime-state.js';
import type { DeviationState, ExceptionalSupplyState, ResultState } from './quality-state.js';

/**
 * What the screens read of a therapy: the part of the journey, as the rules fold it, that somebody has to see. Moments are milliseconds
 * since 1970. Everything else of it stays unread here.
 */
export interface JourneyState {
  readonly coi: string;
  readonly participant: string;
  readonly subjectNumber: string;
  readonly doseNumber: number;
  readonly site: string;
  readonly protocol: {
    readonly protocol: string;
    readonly version: number;
    readonly title: string;
  };
  readonly currentBatch: string;
  readonly batches: Readonly<
    Record<string, { readonly batch: string; readonly status: BatchStatus }>
  >;
  readonly items: Readonly<Record<string, ItemState>>;
  readonly labels: Readonly<Record<string, LabelState>>;
  readonly packages: Readonly<Record<string, PackageState>>;
  readonly passes: Readonly<Record<string, PassState>>;
  readonly holds: Readonly<Record<string, HoldState>>;
  readonly deviations: Readonly<Record<string, DeviationState>>;
  readonly results: readonly ResultState[];
  readonly exceptionalSupplies: Readonly<Record<string, ExceptionalSupplyState>>;
  readonly samples: Readonly<Record<string, SampleState>>;
  readonly environment: Readonly<Record<string, PlateState>>;
  readonly criticalEntries: readonly EntryState[];
  readonly planned?: { readonly site: string; readonly post: string; readonly at: number };
  readonly bedside: BedsideState;
  readonly downtime: DowntimeState;
  readonly participationEnded?: string;
  readonly infusedAt?: number;
  /** After the infusion, those that were recorded. */
  readonly visits: readonly string[];
}

export type BatchStatus =
  'growing' | 'failed' | 'conditional' | 'final' | 'exceptional' | 'rejected';

export interface PostState {
  readonly organisation: string;
  readonly site: string;
  readonly post: string;
}

export interface ItemState {
  readonly item: string;
  readonly kind: string;
  readonly batch: string;
  readonly status: string;
  readonly label: string;
  readonly parents: readonly string[];
  readonly passage?: number;
  readonly volumeMicrolitres?: number;
  readonly spilledMicrolitres: number;
  readonly custodian?: PostState;
  readonly offer?: { readonly to: PostState; readonly expiresAt: number };
  readonly sscc?: string;
  readonly place?: { readonly box: string; readonly position: string };
  readonly sealed: boolean;
  readonly sealTight?: boolean;
  readonly frozenAt?: number;
  readonly thawedUseBy?: number;
  readonly thawEndedAt?: number;
  readonly reconstitutedAt?: number;
  readonly preparedUseBy?: number;
  readonly openedUseBy?: number;
  readonly expiresAt?: number;
}

export interface PackageState {
  readonly sscc: string;
  readonly items: readonly string[];
  readonly status: string;
  readonly custodian: PostState;
  readonly destination: PostState;
  readonly seal?: string;
  readonly offer?: { readonly to: PostState; readonly expiresAt: number };
  /** What its logger saw on the way; undefined until somebody has read it out. */
  readonly loggerData?: object;
}

/** Of a courier without an account. */
export interface PassState {
  readonly pass: string;
  readonly sscc: string;
  readonly validUntil: number;
  /** Of the one who has it; undefined until somebody used it. */
  readonly session?: string;
  readonly revoked: boolean;
}

export interface LabelState {
  readonly item: string;
  readonly status: 'printed' | 'applied' | 'superseded' | 'voided';
  readonly appliedBy?: string;
  /** Who compared it with the wristband. */
  readonly verifiedBy?: string;
}

export interface SampleState {
  readonly sample: string;
  readonly from: string;
  readonly batch: string;
  readonly tests: readonly string[];
  readonly takenAt: number;
}

export interface PlateState {
  readonly workstation: string;
  readonly session: string;
  readonly plate: string;
  readonly kind: string;
  readonly grade: string;
  readonly place: string;
  readonly batch: string;
  readonly result?: { readonly count: number; readonly verdict: string };
}

/** A number on which the dose depends. What it is stays with whoever keyed it until another has keyed it too. */
export interface EntryState {
  readonly eventId: string;
  readonly field: string;
  readonly batch: string;
  readonly enteredBy: string;
  readonly eventType: string;
  readonly recordedAt: number;
  readonly verifiedBy?: string;
}

export interface HoldState {
  readonly hold: string;
  readonly scope: { readonly kind: string };
  readonly cause: HoldCause;
  readonly placedBy: string;
  readonly placedAt: number;
  /** Of the newest event that would have placed it again. */
  readonly foundAgainAt?: number;
  readonly open: boolean;
  readonly disposition?: 'lifted' | 'rejected';
}

/** A rule that was broken, somebody's doubt, or a stop that reached the therapy. */
export type HoldCause =
  | { readonly kind: 'finding'; readonly code: string }
  | { readonly kind: 'person'; readonly reason: string }
  | {
      readonly kind: 'stop';
      readonly cause: 'consent-withdrawn' | 'participant-died' | 'recall' | 'mix-up';
    };

export interface BedsideState {
  readonly attempt: number;
  readonly mismatches: number;
  readonly verifications: readonly {
    readonly person: string;
    readonly item: string;
    readonly at: number;
  }[];
  readonly syringe?: string;
  readonly timeOut?: { readonly syringe: string; readonly at: number };
  readonly running?: string;
  readonly ended?: 'completed' | 'partial' | 'aborted';
  readonly doseGiven: boolean;
}
