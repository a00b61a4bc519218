import type { DomainEvent } from '../kernel/event.js';
import type { Plate, PlateVerdict } from './plate.js';

/** Where a therapy was worked on when the plates lay there. */
export interface AtSession {
  readonly workstation: string;
  readonly session: string;
}

/** Samples of the room were taken while the bench was open for this therapy: told by the ledger, after the bench. */
export type EnvironmentSampled = DomainEvent<
  'EnvironmentSampled',
  AtSession & { readonly batch: string; readonly plates: readonly Plate[] }
>;

/** What the laboratory says of one of them now; a later event of the same plate takes the place of an earlier one. */
export interface PlateReading extends Plate {
  /** Absent where what was entered was of another plate: then nothing is known of this one again. */
  readonly count?: number;
  readonly verdict?: PlateVerdict;
  readonly by: string;
  /** What the reading was taken with was not in order. */
  readonly instrumentDoubted?: string;
  /** A second person has still to key it. */
  readonly waitsForReview: boolean;
}
export type EnvironmentResultNoted = DomainEvent<
  'EnvironmentResultNoted',
  AtSession &
    PlateReading & {
      readonly batch: string;
      /** The event of the bench that says so. */
      readonly source: string;
    }
>;

export type EnvironmentEvent = EnvironmentSampled | EnvironmentResultNoted;
