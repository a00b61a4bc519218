import type { Command } from '../kernel/command.js';
import type { Timestamp } from '../kernel/instant.js';
import type { PresentedLabel, PresentedPosition } from '../kernel/presented.js';
import type { Place } from './events.js';

/** Given after the box has taken the unit: `boxRevision` is the box's event that says so. */
export type PutAwayUnit = Command<
  'PutAwayUnit',
  {
    readonly tube: PresentedLabel;
    readonly position: PresentedPosition;
    readonly boxRevision: number;
  }
>;

/** From one position to another, and never out of hand: what the keeper scanned. */
interface Carried {
  readonly cause: 'move';
  readonly tube: PresentedLabel;
  readonly position: PresentedPosition;
  readonly boxRevision: number;
}
/** The map of a box, made anew, says that the unit lies there. */
interface Mapped {
  readonly cause: 'remap';
  readonly item: string;
  readonly to: Place;
  readonly spilledAt?: Timestamp;
  readonly boxRevision: number;
}
export type MoveUnit = Command<'MoveUnit', Carried | Mapped>;

/** The keeper names the unit that is wanted, then scans what the position really holds. */
export type RetrieveUnit = Command<
  'RetrieveUnit',
  {
    readonly wanted: string;
    readonly position: PresentedPosition;
    readonly found: PresentedLabel;
  }
>;

/** Told by the ledger: the tank failed in which their box stood, and they stay where they are in it. */
export type ExposeUnits = Command<
  'ExposeUnits',
  {
    readonly box: string;
    readonly items: readonly string[];
    readonly warmSince: Timestamp;
    readonly coldAt: Timestamp;
  }
>;

export type StorageCommand = PutAwayUnit | MoveUnit | RetrieveUnit | ExposeUnits;
