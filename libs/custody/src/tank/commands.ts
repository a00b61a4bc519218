import type { Command } from '../kernel/command.js';
import type { Instant, Timestamp } from '../kernel/instant.js';
import type { TankLimits } from './events.js';

export interface TankReading {
  readonly at: Instant;
  readonly milliCelsius: number;
  readonly levelMillimetres: number;
}

/** A box as it was scanned, and the tank in which its own stream has it: empty where nobody registered the box. */
export interface PresentedBox {
  readonly box: string;
  readonly tank: string;
}

export type WatchTank = Command<'WatchTank', TankLimits & { readonly tank: string }>;

export type IngestTankReadings = Command<
  'IngestTankReadings',
  {
    readonly tank: string;
    readonly fileSha256: string;
    readonly readings: readonly TankReading[];
  }
>;

export type RescueBoxes = Command<
  'RescueBoxes',
  {
    readonly tank: string;
    readonly to: string;
    readonly boxes: readonly PresentedBox[];
    /** Since when what stood in the tank was not cold enough, as whoever was there says. */
    readonly warmSince: Timestamp;
    readonly milliCelsius?: number;
    readonly cause: string;
  }
>;

export type TankCommand =
  | WatchTank
  | IngestTankReadings
  | RescueBoxes
  | Command<'PassTankSilence', { readonly silentSince: Timestamp }>
  | Command<'CloseTankAlarm', { readonly alarm: string; readonly evidence: string }>;
