import type { DomainEvent } from '../kernel/event.js';
import type { Facts } from '../kernel/finding.js';
import type { Timestamp } from '../kernel/instant.js';
import type { RefusalCode } from '../refusals/refusal-code.js';

/** Whole numbers in the unit that the name of the field says. */
export interface Spread {
  readonly min: number;
  readonly mean: number;
  readonly max: number;
}

export interface Span {
  readonly from: Timestamp;
  readonly until: Timestamp;
}

/** What QA allows a tank, and for how long nobody may hear of it. */
export interface TankLimits {
  readonly maxMilliCelsius: number;
  readonly minLevelMillimetres: number;
  readonly silentAfterMinutes: number;
}

/** A tank's own stream. What stands in its boxes is theirs to say; that they stand in it is `box-…`'s, too. */
export type TankEvent =
  | DomainEvent<'TankWatched', TankLimits>
  /** A batch, not its thousands of readings: the file itself is kept by its hash. */
  | DomainEvent<
      'TankReadingsIngested',
      {
        readonly fileSha256: string;
        readonly readings: number;
        /** Left out: of times that an earlier batch covers. */
        readonly known: number;
        readonly spans: readonly Span[];
        readonly milliCelsius: Spread;
        readonly levelMillimetres: Spread;
        readonly newest: {
          readonly at: Timestamp;
          readonly milliCelsius: number;
          readonly levelMillimetres: number;
        };
        /** Of the tank after this batch; absent while it is cold enough. */
        readonly warmSince?: Timestamp;
      }
    >
  | DomainEvent<
      'TankAlarmRaised',
      { readonly alarm: string; readonly code: RefusalCode; readonly facts: Facts }
    >
  | DomainEvent<'TankAlarmClosed', { readonly alarm: string; readonly evidence: string }>
  /** Boxes were carried into another tank in haste. What follows for each of them, and for each unit, is told by the ledger. */
  | DomainEvent<
      'BoxesRescued',
      {
        readonly to: string;
        readonly boxes: readonly string[];
        /** Scanned, and registered by nobody: they stand in the other tank all the same. */
        readonly unregistered: readonly string[];
        readonly warmSince: Timestamp;
        readonly milliCelsius?: number;
        readonly cause: string;
      }
    >;
