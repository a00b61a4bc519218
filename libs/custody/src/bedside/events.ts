import type { Identified } from '../identity/comparison.js';
import type { DomainEvent } from '../kernel/event.js';
import type { Timestamp } from '../kernel/instant.js';
import type { CancelInfusion } from './commands.js';

export type InfusionCancelled = DomainEvent<'InfusionCancelled', CancelInfusion['data']>;
export type InfusionPlanned = DomainEvent<
  'InfusionPlanned',
  { readonly site: string; readonly post: string; readonly plannedAt: Timestamp }
>;
/** One independent bedside check that found what was heard, wristband, subject number, CoI and tube to be of one person. */
export type IdentityVerified = DomainEvent<
  'IdentityVerified',
  Identified & {
    readonly attempt: number;
    readonly item: string;
    readonly wristbandToken: number;
  }
>;
export type TubeOpened = DomainEvent<
  'TubeOpened',
  { readonly item: string; readonly useBy: Timestamp }
>;
export type DrawnUp = DomainEvent<
  'DrawnUp',
  { readonly from: string; readonly syringe: string; readonly volumeMicrolitres: number }
>;
export type TimeOutHeld = DomainEvent<
  'TimeOutHeld',
  { readonly syringe: string; readonly route: string; readonly wristbandToken: number }
>;
export type PunctureFailed = DomainEvent<'PunctureFailed', { readonly attempts: number }>;
export type InfusionStarted = DomainEvent<
  'InfusionStarted',
  { readonly syringe: string; readonly route: string; readonly doseNumber: number }
>;
export type SpillRecorded = DomainEvent<
  'SpillRecorded',
  { readonly item: string; readonly volumeMicrolitres: number; readonly estimated: boolean }
>;
/** infused + residual + waste + unaccounted = filled: what nobody can account for is a value, not a blank. */
export interface Volumes {
  readonly infusedMicrolitres: number;
  readonly residualMicrolitres: number;
  readonly wasteMicrolitres: number;
  readonly unaccountedMicrolitres: number;
  readonly estimated: boolean;
}
export type InfusionCompleted = DomainEvent<
  'InfusionCompleted',
  { readonly syringe: string; readonly volumes: Volumes; readonly partial: boolean }
>;
export type InfusionAborted = DomainEvent<
  'InfusionAborted',
  { readonly syringe: string; readonly volumes: Volumes; readonly reason: string }
>;

export type BedsideEvent =
  | InfusionPlanned
  | InfusionCancelled
  | IdentityVerified
  | TubeOpened
  | DrawnUp
  | TimeOutHeld
  | PunctureFailed
  | InfusionStarted
  | SpillRecorded
  | InfusionCompleted
  | InfusionAborted;
