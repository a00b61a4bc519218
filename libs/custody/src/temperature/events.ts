import type { DomainEvent } from '../kernel/event.js';
import type { Timestamp } from '../kernel/instant.js';

/** What a logger's file says, computed from its readings; the file itself is kept by its hash. */
export type LoggerDataIngested = DomainEvent<
  'LoggerDataIngested',
  {
    readonly sscc: string;
    readonly logger: string;
    readonly fileSha256: string;
    readonly readings: number;
    /** Of the readings; absent where there are none, for a number would be one that nobody measured. */
    readonly from?: Timestamp;
    readonly until?: Timestamp;
    readonly minMilliCelsius?: number;
    readonly maxMilliCelsius?: number;
    readonly minutesOutOfRange: number;
    readonly longestGapMinutes: number;
  }
>;

export type TemperatureEvent = LoggerDataIngested;
