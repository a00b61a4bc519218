import type { Identified } from '../identity/comparison.js';
import type { Command } from '../kernel/command.js';
import type { Timestamp } from '../kernel/instant.js';
import type { PresentedLabel, PresentedWristband } from '../kernel/presented.js';

export type PlanInfusion = Command<
  'PlanInfusion',
  { readonly site: string; readonly post: string; readonly plannedAt: Timestamp }
>;
/** Why nothing is given today: the dose itself is another matter. */
export const CANCELLATIONS = [
  'participant-unwell',
  'participant-absent',
  'procedure-impossible',
  'product-doubted',
  'no-staff',
] as const;
export type CancelInfusion = Command<
  'CancelInfusion',
  { readonly cause: (typeof CANCELLATIONS)[number] }
>;
/** One of two independent checks: wristband, subject number and tube, all scanned by this person. */
export type VerifyIdentity = Command<
  'VerifyIdentity',
  Identified & {
    readonly wristband: PresentedWristband;
    readonly tube: PresentedLabel;
    /** Read aloud from the tube's label and keyed: the third identifier. */
    readonly subjectNumber: string;
  }
>;
export type OpenTube = Command<'OpenTube', { readonly tube: PresentedLabel }>;
export type DrawUp = Command<
  'DrawUp',
  {
    readonly tube: PresentedLabel;
    readonly syringe: PresentedLabel;
    readonly volumeMicrolitres: number;
  }
>;
export type HoldTimeOut = Command<
  'HoldTimeOut',
  {
    readonly wristband: PresentedWristband;
    readonly syringe: PresentedLabel;
    readonly route: string;
  }
>;
export type StartInfusion = Command<
  'StartInfusion',
  { readonly syringe: PresentedLabel; readonly route: string; readonly doseNumber: number }
>;
export type RecordPunctureFailure = Command<'RecordPunctureFailure', { readonly attempts: number }>;
export type RecordSpill = Command<
  'RecordSpill',
  {
    readonly unit: PresentedLabel;
    readonly volumeMicrolitres: number;
    readonly estimated: boolean;
  }
>;
/** What is infused, left over and wasted; what is missing from the filled volume is derived. */
interface MeasuredVolumes {
  readonly syringe: PresentedLabel;
  readonly infusedMicrolitres: number;
  readonly residualMicrolitres: number;
  readonly wasteMicrolitres: number;
  readonly estimated: boolean;
}
export type CompleteInfusion = Command<'CompleteInfusion', MeasuredVolumes>;
export type AbortInfusion = Command<'AbortInfusion', MeasuredVolumes & { readonly reason: string }>;

export type BedsideCommand =
  | PlanInfusion
  | CancelInfusion
  | VerifyIdentity
  | OpenTube
  | DrawUp
  | HoldTimeOut
  | StartInfusion
  | RecordPunctureFailure
  | RecordSpill
  | CompleteInfusion
  | AbortInfusion;
