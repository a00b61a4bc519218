import type { Instant } from '@selfsame/custody';
import { WatchedClock } from './watched-clock.js';

const BEGINS = Date.parse('2026-02-16T08:00:00Z');
const [MINUTE_MS, HOUR_MS, DAY_MS] = [60_000, 3_600_000, 24 * 3_600_000];

/** A machine whose clock somebody sets, and whose steady clock only passes. */
class Machine {
  time = BEGINS;
  steadyMs = 0;
  readonly told: (number | undefined)[] = [];

  clock(notBefore?: number): WatchedClock {
    return new WatchedClock({
      time: () => this.time as Instant,
      steadyMs: () => this.steadyMs,
      notBefore: notBefore as Instant | undefined,
      changed: offMs => this.told.push(offMs),
    });
  }
  passes(ms: number): void {
    this.time += ms;
    this.steadyMs += ms;
  }
}

describe('H23: the clock of a real ledger', () => {
  let machine: Machine;
  let clock: WatchedClock;
  const begin = (notBefore?: number): void => {
    machine = new Machine();
    clock = machine.clock(notBefore);
    clock.read();
  };
  const settle = (): void => {
    machine.passes(2 * MINUTE_MS);
    clock.read();
  };
  beforeEach(() => {
    begin();
    settle();
  });

  it('is what the machine says while that passes as a steady clock does', () => {
    for (let hour = 0; hour < 100; hour += 1) {
      machine.passes(HOUR_MS);
      machine.time += 500;
      expect(clock.read()).toEqual({ now: machine.time, settled: true });
    }
    expect(machine.told).toEqual([]);
  });

  it.each([
    ['ahead', DAY_MS],
    ['back', -HOUR_MS],
  ])('is in doubt when it jumps %s, and goes on as if it had not', (_way, jumpMs) => {
    const honest = machine.time;
    machine.time += jumpMs;
    machine.passes(5_000);
    expect(clock.read()).toEqual({ now: honest + 5_000, offMs: jumpMs, settled: true });
    machine.passes(DAY_MS);
    expect(clock.now()).toBe(honest + 5_000 + DAY_MS);
  });

  it('bears a minute, and not a millisecond more', () => {
    machine.time += MINUTE_MS;
    expect(clock.read()).toEqual({ now: machine.time, settled: true });
    machine.time += 1;
    expect(clock.read()).toMatchObject({ offMs: MINUTE_MS + 1 });
  });

  it('is not led away by many small steps', () => {
    const steps = Array.from({ length: 100 }, () => {
      machine.passes(1_000);
      machine.time += 50_000;
      return clock.read();
    });
    expect(steps.filter(({ offMs }) => offMs !== undefined)).toHaveLength(99);
  });

  it('is believed again when both agree again, and each change is told once', () => {
    machine.time += HOUR_MS;
    clock.read();
    clock.read();
    machine.time -= HOUR_MS;
    clock.read();
    expect(clock.read()).toEqual({ now: machine.time, settled: true });
    expect(machine.told).toEqual([HOUR_MS, undefined]);
  });

  it('is set by a new start, whatever the old one thought', () => {
    machine.time += HOUR_MS;
    expect(clock.read().offMs).toBe(HOUR_MS);
    clock = machine.clock(BEGINS);
    expect(clock.read()).toEqual({ now: machine.time, settled: false });
  });

  it('takes what the machine sets in the first minute after the start, and says that it has not settled', () => {
    begin(BEGINS);
    machine.time += DAY_MS;
    machine.passes(MINUTE_MS - 1);
    expect(clock.read()).toEqual({ now: machine.time, settled: false });
    machine.passes(1);
    expect(clock.read()).toEqual({ now: machine.time, settled: true });
    machine.time += DAY_MS;
    expect(clock.read()).toMatchObject({ offMs: DAY_MS, settled: true });
  });

  it('is in doubt when it starts behind the newest record, until it is not', () => {
    begin(BEGINS + DAY_MS);
    expect(clock.read()).toEqual({ now: BEGINS, offMs: -DAY_MS, settled: false });
    settle();
    expect(clock.read().offMs).toBe(2 * MINUTE_MS - DAY_MS);
    machine.time += DAY_MS;
    expect(clock.read()).toEqual({ now: machine.time, settled: true });
    expect(machine.told).toEqual([-DAY_MS, undefined]);
  });

  it('is believed when it starts a little behind it: two machines are never quite at one', () => {
    begin(BEGINS + MINUTE_MS);
    expect(clock.read()).toEqual({ now: BEGINS, settled: false });
  });
});
