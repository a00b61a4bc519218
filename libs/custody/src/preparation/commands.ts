import type { Command } from '../kernel/command.js';
import type { LotReference, PresentedLabel } from '../kernel/presented.js';

/** The instruction that somebody has in his hands, as its head says. */
export interface QuotedInstruction {
  readonly id: string;
  readonly version: number;
}

/** What the thermometer and the clock of the bath said when the unit came out of it. */
export type EndThaw = Command<
  'EndThaw',
  { readonly tube: PresentedLabel; readonly milliCelsius: number; readonly minutes: number }
>;

/** Washed, diluted, mixed: asked before anything is added, so that the wrong bottle is still closed. */
export type ReconstituteUnit = Command<
  'ReconstituteUnit',
  {
    readonly tube: PresentedLabel;
    readonly instruction: QuotedInstruction;
    readonly wash?: LotReference;
    readonly diluent?: LotReference;
    /** In the container afterwards. */
    readonly volumeMicrolitres: number;
    readonly viabilityPercent?: string;
    /** Who stands beside and reads bottle, lot and volume, by pseudonym. */
    readonly checkedBy: string;
  }
>;

export type PreparationCommand = EndThaw | ReconstituteUnit;
