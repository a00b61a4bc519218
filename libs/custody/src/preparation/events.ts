import type { DomainEvent } from '../kernel/event.js';
import type { Timestamp } from '../kernel/instant.js';
import type { LotReference } from '../kernel/presented.js';
import type { QuotedInstruction } from './commands.js';

export type ThawEnded = DomainEvent<
  'ThawEnded',
  { readonly item: string; readonly milliCelsius: number; readonly minutes: number }
>;
export type UnitReconstituted = DomainEvent<
  'UnitReconstituted',
  {
    readonly item: string;
    readonly instruction: QuotedInstruction;
    readonly wash?: LotReference;
    readonly diluent?: LotReference;
    readonly volumeMicrolitres: number;
    readonly viabilityPercent?: string;
    readonly checkedBy: string;
    /** Absent where the instruction sets no time of its own. */
    readonly useBy?: Timestamp;
  }
>;

export type PreparationEvent = ThawEnded | UnitReconstituted;
