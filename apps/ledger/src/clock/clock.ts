import type { Instant } from '@selfsame/custody';

export interface Reading {
  readonly now: Instant;
  /** By how much the clock seems to be wrong, positive when ahead; absent while it is believed. */
  readonly offMs?: number;
  /** False while a machine that has just started may still be setting its clock. */
  readonly settled: boolean;
}

/** The one source of time. Nothing else in the ledger asks what time it is. */
export interface Clock {
  now(): Instant;
  read(): Reading;
}

/** What the machine says, right or wrong. */
export const machineTime = (): Instant => Date.now() as Instant;

/** Moved forward by its simulator, and never back: only a ledger founded as simulated has one. */
export class SimulatedClock implements Clock {
  constructor(private current: Instant) {}

  now(): Instant {
    return this.current;
  }

  read(): Reading {
    return { now: this.current, settled: true };
  }

  /** Moving to an earlier time does nothing: two movers at once must not turn time back. */
  moveTo(instant: Instant): Instant {
    if (instant > this.current) this.current = instant;
    return this.current;
  }
}
