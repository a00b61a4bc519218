import type { DomainEvent } from '../kernel/event.js';
import type { Timestamp } from '../kernel/instant.js';
import type { StorageClass } from '../serology/markers.js';

export interface Place {
  readonly box: string;
  readonly position: string;
  /** What the box is for; absent: for whatever need not lie apart. */
  readonly storageClass?: StorageClass;
}

/** A unit's time in one position, by the box's event that gave it. */
export interface Stay extends Place {
  readonly item: string;
  readonly boxRevision: number;
}

/** The box's own stream knows first; `boxRevision` is where it says so. */
export type UnitStored = DomainEvent<
  'UnitStored',
  { readonly item: string; readonly place: Place; readonly boxRevision: number }
>;
export type UnitMoved = DomainEvent<
  'UnitMoved',
  {
    readonly item: string;
    readonly from: Place;
    readonly to: Place;
    readonly boxRevision: number;
    readonly cause: 'move' | 'remap';
    /** Since when it lay in the warm, where its box was spilled. */
    readonly spilledAt?: Timestamp;
  }
>;
export type UnitRetrieved = DomainEvent<
  'UnitRetrieved',
  { readonly item: string; readonly place: Place }
>;

/** Units lay in the warm without leaving their positions. */
export type UnitsExposed = DomainEvent<
  'UnitsExposed',
  {
    readonly box: string;
    readonly items: readonly string[];
    readonly warmSince: Timestamp;
    readonly coldAt: Timestamp;
  }
>;

export type StorageEvent = UnitStored | UnitMoved | UnitRetrieved | UnitsExposed;
