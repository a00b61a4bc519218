import type { Instant } from '@selfsame/custody';

/** The one source of time. Nothing else in the ledger asks what time it is. */
export interface Clock {
  now(): Instant;
}

export const systemClock: Clock = { now: () => Date.now() as Instant };

/** Moved forward by its simulator, and never back: only a ledger founded as simulated has one. */
export class SimulatedClock implements Clock {
  constructor(private current: Instant) {}

  now(): Instant {
    return this.current;
  }

  /** Moving to an earlier time does nothing: two movers at once must not turn time back. */
  moveTo(instant: Instant): Instant {
    if (instant > this.current) this.current = instant;
    return this.current;
  }
}
