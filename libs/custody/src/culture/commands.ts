import type { Command } from '../kernel/command.js';
import type { LotReference, PresentedLabel, PresentedWorkstation } from '../kernel/presented.js';
import type { CellCount, VesselDiscarded } from './events.js';

export type IsolateCells = Command<
  'IsolateCells',
  {
    readonly bench: PresentedWorkstation;
    readonly from: PresentedLabel;
    readonly into: readonly PresentedLabel[];
    /** How many vessels the operator says stand there: scanned must equal declared. */
    readonly declaredVessels: number;
    readonly nucleatedCells: number;
    readonly viabilityPercent: string;
    readonly areaSquareCentimetres: number;
    readonly medium: LotReference;
    readonly supplement: LotReference;
    /** Of the flasks that are seeded, where the house keeps account of them. */
    readonly vesselLot?: LotReference;
  }
>;
export type ChangeMedium = Command<
  'ChangeMedium',
  {
    readonly bench: PresentedWorkstation;
    readonly vessels: readonly PresentedLabel[];
    readonly medium: LotReference;
    readonly confluencePercent: number;
  }
>;
export type PassageCells = Command<
  'PassageCells',
  {
    readonly bench: PresentedWorkstation;
    readonly from: readonly PresentedLabel[];
    readonly into: readonly PresentedLabel[];
    readonly declaredVessels: number;
    /** How much of the vessels that are emptied is covered, as whoever looked at them says. */
    readonly confluencePercent?: number;
    readonly count: CellCount;
    readonly areaSquareCentimetres: number;
    readonly reagent: LotReference;
    /** Of the flasks that are seeded, where the house keeps account of them. */
    readonly vesselLot?: LotReference;
  }
>;
export type DiscardVessel = Command<
  'DiscardVessel',
  { readonly vessel: PresentedLabel; readonly cause: VesselDiscarded['data']['cause'] }
>;
export type HarvestCells = Command<
  'HarvestCells',
  {
    readonly bench: PresentedWorkstation;
    readonly from: readonly PresentedLabel[];
    readonly into: PresentedLabel;
    readonly count: CellCount;
    /** What they were detached with. */
    readonly reagent?: LotReference;
  }
>;

export type CultureCommand =
  IsolateCells | ChangeMedium | PassageCells | DiscardVessel | HarvestCells;
