import { Given } from './given-when-then.js';
import { type Instant, MINUTE_MS, after } from '../src/kernel/instant.js';
import type { TankCommand, TankReading } from '../src/tank/commands.js';
import type { TankEvent } from '../src/tank/events.js';
import { type Tank, evolveTank, unwatchedTank } from '../src/tank/evolve-tank.js';
import { decideTank } from '../src/tank/tank-rules.js';

export const limits = {
  maxMilliCelsius: -150_000,
  minLevelMillimetres: 100,
  silentAfterMinutes: 30,
} as const;

export const aTank = new Given<TankCommand, Tank, TankEvent>(
  { decide: decideTank, fold: history => history.reduce(evolveTank, unwatchedTank) },
  [],
);

/** A cold, full tank at a minute of the story. */
export const reading = (minute: number, change: Partial<TankReading> = {}): TankReading => ({
  at: minuteOf(minute),
  milliCelsius: -190_000,
  levelMillimetres: 400,
  ...change,
});

export const minuteOf = (minute: number): Instant => after(aTank.now, minute * MINUTE_MS);

export const file = (...readings: readonly TankReading[]) => ({
  tank: 'tank-1',
  fileSha256: 'a'.repeat(64),
  readings,
});
