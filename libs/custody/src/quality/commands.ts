import type { Command } from '../kernel/command.js';
import type { Json } from '../kernel/event.js';
import type { PresentedLabel } from '../kernel/presented.js';
import type { ReleaseStage } from '../protocol/definition.js';
import type { Measured, ReviewSeen } from './events.js';

/** A review made now, and what is in it that was not in the one that was named. */
export interface ReviewNow extends ReviewSeen {
  readonly since: string;
}

export type TakeSample = Command<
  'TakeSample',
  {
    readonly sample: PresentedLabel;
    readonly from: PresentedLabel;
    readonly tests: readonly string[];
    readonly volumeMicrolitres: number;
  }
>;
export type RecordResult = Command<
  'RecordResult',
  {
    readonly sample: PresentedLabel;
    readonly test: string;
    readonly method: string;
    readonly measured: Measured;
    readonly instrument: string;
    readonly rawDataSha256: string;
  }
>;
/** The reviewer keys the value again, blind. */
export type ReviewResult = Command<
  'ReviewResult',
  { readonly sample: PresentedLabel; readonly test: string; readonly measured: Measured }
>;
/** A second person keys a critical number of a clean-room step again, blind. */
export type VerifyEntry = Command<
  'VerifyEntry',
  { readonly eventId: string; readonly field: string; readonly value: Json }
>;
export type CertifyBatch = Command<
  'CertifyBatch',
  {
    readonly batch: string;
    readonly stage: ReleaseStage;
    /** Events of this therapy that nobody has reviewed; looked up where the protocol asks for it. */
    readonly unreviewed?: number;
    /** The review by exception that it rests on, as whoever certifies had it before him. */
    readonly reviewed?: ReviewSeen;
    /** The same of the record as it stands; looked up where a review is named, or asked for. */
    readonly review?: ReviewNow;
  }
>;
export type RejectBatch = Command<
  'RejectBatch',
  { readonly batch: string; readonly reason: string }
>;

export type QualityCommand =
  TakeSample | RecordResult | ReviewResult | VerifyEntry | CertifyBatch | RejectBatch;
