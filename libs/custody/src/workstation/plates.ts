import type { Command } from '../kernel/command.js';
import type { DomainEvent } from '../kernel/event.js';
import type { Plate, PlateVerdict } from '../environment/plate.js';

interface OfSession {
  readonly session: string;
  readonly coi: string;
}

/** What of a plate everybody has to know who follows it to its therapy. */
type OfPlate = OfSession & Plate;

export type PlateEvent =
  | DomainEvent<'EnvironmentSamplesTaken', OfSession & { readonly plates: readonly Plate[] }>
  | DomainEvent<
      'EnvironmentResultRecorded',
      OfPlate & {
        readonly count: number;
        readonly verdict: PlateVerdict;
        readonly instrument: string;
        readonly rawDataSha256: string;
        /** What was not in order with the instrument: what was read is what it is. */
        readonly instrumentDoubted?: string;
      }
    >
  /** Adds, never hides: without `count` what was entered was of another plate, and this one waits again. */
  | DomainEvent<
      'EnvironmentResultCorrected',
      OfPlate & {
        readonly from: number;
        readonly count?: number;
        readonly verdict?: PlateVerdict;
        readonly reason: string;
      }
    >
  | DomainEvent<
      'EnvironmentResultReviewed',
      OfPlate & { readonly count: number; readonly verdict: PlateVerdict }
    >;

/** The session that stands on the plate, where it is not the one that is open. */
interface NamesSession {
  readonly session?: string;
}

export type TakeEnvironmentSamples = Command<
  'TakeEnvironmentSamples',
  NamesSession & { readonly plates: readonly Plate[] }
>;
export type RecordEnvironmentResult = Command<
  'RecordEnvironmentResult',
  {
    readonly plate: string;
    readonly session: string;
    readonly count: number;
    readonly instrument: string;
    readonly rawDataSha256: string;
  }
>;
export type CorrectEnvironmentResult = Command<
  'CorrectEnvironmentResult',
  {
    readonly plate: string;
    readonly from: number;
    readonly count?: number;
    readonly reason: string;
  }
>;
/** The second person keys it again, blind. */
export type ReviewEnvironmentResult = Command<
  'ReviewEnvironmentResult',
  { readonly plate: string; readonly session: string; readonly count: number }
>;

export type PlateCommand =
  | TakeEnvironmentSamples
  | RecordEnvironmentResult
  | CorrectEnvironmentResult
  | ReviewEnvironmentResult;

/** A plate and how far it has come. */
export interface BenchPlate extends OfPlate {
  readonly result:
    | {
        readonly count: number;
        readonly verdict: PlateVerdict;
        /** Whose words stand in it: none of them is the second person. */
        readonly by: readonly string[];
        readonly reviewedBy: string | undefined;
      }
    | undefined;
  /** Everybody who ever entered something of it, also of another plate. */
  readonly enteredBy: readonly string[];
  readonly corrected: boolean;
}
