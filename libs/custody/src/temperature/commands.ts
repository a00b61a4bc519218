import type { Command } from '../kernel/command.js';
import type { Instant } from '../kernel/instant.js';
import type { PresentedPackage } from '../kernel/presented.js';

export interface Reading {
  readonly at: Instant;
  readonly milliCelsius: number;
}

export type IngestLoggerData = Command<
  'IngestLoggerData',
  {
    readonly package: PresentedPackage;
    /** Serial that the file itself names. */
    readonly logger: string;
    readonly fileSha256: string;
    readonly readings: readonly Reading[];
  }
>;

export type TemperatureCommand = IngestLoggerData;
