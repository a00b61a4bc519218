import type { DomainEvent } from '../kernel/event.js';
import type { LotReference } from '../kernel/presented.js';

/** Where a clean-room step was done: the session binds the bench to one CoI. */
export interface Bench {
  readonly workstation: string;
  readonly session: string;
}

/** A count from a cell counter, typed or imported. Whole cells, never "x 10^6". */
export interface CellCount {
  readonly viableCells: number;
  /** Percent with one decimal, as text: `"94.5"`. */
  readonly viabilityPercent: string;
}

export type CellsIsolated = DomainEvent<
  'CellsIsolated',
  {
    readonly from: string;
    readonly into: readonly string[];
    readonly bench: Bench;
    readonly nucleatedCells: number;
    readonly viabilityPercent: string;
    readonly areaSquareCentimetres: number;
    readonly medium: LotReference;
    readonly supplement: LotReference;
    readonly vesselLot?: LotReference;
  }
>;
export type MediumChanged = DomainEvent<
  'MediumChanged',
  {
    readonly vessels: readonly string[];
    readonly bench: Bench;
    readonly medium: LotReference;
    readonly confluencePercent: number;
  }
>;
export type CellsPassaged = DomainEvent<
  'CellsPassaged',
  {
    readonly from: readonly string[];
    readonly into: readonly string[];
    readonly bench: Bench;
    /** Derived from the parents' lineage, never typed. */
    readonly passage: number;
    /** How much of the emptied vessels was covered; events of before it was asked have none. */
    readonly confluencePercent?: number;
    readonly count: CellCount;
    readonly areaSquareCentimetres: number;
    readonly reagent: LotReference;
    readonly vesselLot?: LotReference;
  }
>;
/** Vessels that are no longer there and were not consumed: broken, contaminated, thrown away. */
export type VesselDiscarded = DomainEvent<
  'VesselDiscarded',
  { readonly item: string; readonly cause: 'broken' | 'contaminated' | 'surplus' }
>;
export type CellsHarvested = DomainEvent<
  'CellsHarvested',
  {
    readonly from: readonly string[];
    readonly into: string;
    readonly bench: Bench;
    readonly passage: number;
    readonly count: CellCount;
    readonly reagent?: LotReference;
  }
>;

export type CultureEvent =
  CellsIsolated | MediumChanged | CellsPassaged | VesselDiscarded | CellsHarvested;
