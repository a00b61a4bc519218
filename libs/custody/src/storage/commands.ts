import type { Command } from '../kernel/command.js';
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
export type MoveUnit = Command<
  'MoveUnit',
  {
    readonly item: string;
    readonly to: Place;
    readonly boxRevision: number;
    readonly cause: 'move' | 'remap';
  }
>;
/** The keeper names the unit that is wanted, then scans what the position really holds. */
export type RetrieveUnit = Command<
  'RetrieveUnit',
  {
    readonly wanted: string;
    readonly position: PresentedPosition;
    readonly found: PresentedLabel;
  }
>;

export type StorageCommand = PutAwayUnit | MoveUnit | RetrieveUnit;
