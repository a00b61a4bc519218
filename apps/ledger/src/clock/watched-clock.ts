import type { Instant } from '@selfsame/custody';
import type { Clock, Reading } from './clock.js';

/** More than a step by which a machine sets its clock while it runs. */
const TOLERANCE_MS = 60_000;
/** So long after the start, a machine may still be setting its clock: what it says then is taken. */
const SETTLES_MS = 60_000;
/** Two clocks drift apart by less than the tolerance in this time, and many small steps in it still show. */
const RENEWED_EVERY_MS = 3_600_000;

export interface WatchedClockParts {
  /** What the machine says the time is; anybody and anything may set it. */
  readonly time: () => Instant;
  /** Milliseconds of a clock that nobody can set, from whenever. */
  readonly steadyMs: () => number;
  /** When the newest event of the log was recorded: no honest clock is behind it. */
  readonly notBefore: Instant | undefined;
  /** Hears once of each change: what it is off by, or undefined when it is believed again. */
  readonly changed: (offMs: number | undefined) => void;
}

interface Reference {
  readonly time: Instant;
  readonly steadyMs: number;
}

/**
 * The clock of a real ledger: the machine's, held against a steady one. After a jump it goes on with the steady one, so
 * that no record gets a time that later stands in the way of honest ones, and it is in doubt until both agree again.
 * A start believes what the machine says, unless the log has newer records.
 */
export class WatchedClock implements Clock {
  private readonly startedMs: number;
  /** When both clocks agreed; undefined until the machine says a time that can be right. */
  private reference: Reference | undefined;
  private doubted = false;

  constructor(private readonly parts: WatchedClockParts) {
    this.startedMs = parts.steadyMs();
  }

  now(): Instant {
    return this.read().now;
  }

  read(): Reading {
    const time = this.parts.time();
    const steadyMs = this.parts.steadyMs();
    const settled = steadyMs - this.startedMs >= SETTLES_MS;
    const reading = this.judge({ time, steadyMs }, settled);
    this.tell(reading.offMs);
    return { ...reading, settled };
  }

  private judge(machine: Reference, settled: boolean): Omit<Reading, 'settled'> {
    if (this.reference === undefined || !settled) {
      const { notBefore = machine.time } = this.parts;
      if (machine.time < notBefore - TOLERANCE_MS)
        return { now: machine.time, offMs: machine.time - notBefore };
      this.reference = machine;
    }
    const sinceMs = machine.steadyMs - this.reference.steadyMs;
    const steady = Math.round(this.reference.time + sinceMs) as Instant;
    const offMs = machine.time - steady;
    if (Math.abs(offMs) > TOLERANCE_MS) return { now: steady, offMs };
    if (sinceMs >= RENEWED_EVERY_MS) this.reference = machine;
    return { now: machine.time };
  }

  private tell(offMs: number | undefined): void {
    const doubted = offMs !== undefined;
    if (doubted === this.doubted) return;
    this.doubted = doubted;
    this.parts.changed(offMs);
  }
}
