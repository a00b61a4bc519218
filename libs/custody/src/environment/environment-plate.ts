import type { Instant } from '../kernel/instant.js';
import type { AtSession } from './events.js';
import type { Plate, PlateVerdict } from './plate.js';

/** A sample of a room in which the therapy was worked on, as the therapy knows of it. */
export interface EnvironmentPlate extends AtSession, Omit<Plate, 'exposedMinutes'> {
  /** The one that was made when it lay there. */
  readonly batch: string;
  /** Undefined until it is counted, which takes days. */
  readonly result:
    | {
        readonly eventId: string;
        readonly count: number;
        readonly verdict: PlateVerdict;
        readonly by: string;
        readonly waitsForReview: boolean;
        /** Since when it was known to be as it is. */
        readonly recordedAt: Instant;
      }
    | undefined;
}
