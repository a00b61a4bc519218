/** Simulated time in milliseconds since 1970. */
export type SimTime = number;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

interface Waiting {
  readonly time: SimTime;
  readonly order: number;
  readonly resume: () => void;
  /** Nobody stays for it: it happens if the others are still at it by then. */
  readonly meanwhile: boolean;
}

/**
 * One calendar for the whole trial: a discrete-event scheduler. Stories are plain async functions that say
 * `await calendar.until(time)`; exactly one of them runs at a time, so a seed gives the same trial again.
 */
export class Calendar {
  private readonly waiting: Waiting[] = [];
  private order = 0;
  private running = 0;
  private whenIdle: (() => void) | undefined;
  private failure: unknown;

  constructor(
    private current: SimTime,
    private readonly moved: (now: SimTime) => Promise<void>,
  ) {}

  get now(): SimTime {
    return this.current;
  }

  /** Starts a story at a time. */
  start(time: SimTime, story: () => Promise<void>): void {
    this.begin(time, story, false);
  }

  /** Starts a story at a time, unless everything else has come to its end before. */
  meanwhile(time: SimTime, story: () => Promise<void>): void {
    this.begin(time, story, true);
  }

  private begin(time: SimTime, story: () => Promise<void>, meanwhile: boolean): void {
    this.running += 1;
    void this.wait(time, meanwhile)
      .then(story)
      .catch((error: unknown) => {
        this.failure ??= error;
      })
      .finally(() => this.rest());
  }

  /** Goes on when simulated time has come that far; at once, but after others, when it already has. */
  until(time: SimTime): Promise<void> {
    return this.wait(time, false);
  }

  private wait(time: SimTime, meanwhile: boolean): Promise<void> {
    return new Promise(resume => {
      const waiting = { time: Math.max(time, this.current), order: this.order, resume, meanwhile };
      this.waiting.push(waiting);
      this.order += 1;
      this.rest();
    });
  }

  after(duration: number): Promise<void> {
    return this.until(this.current + duration);
  }

  /** Plays until nobody waits any more. @throws whatever a story threw */
  async run(): Promise<void> {
    while (this.waiting.some(({ meanwhile }) => !meanwhile) && this.failure === undefined) {
      this.waiting.sort((one, other) => one.time - other.time || one.order - other.order);
      const next = this.waiting.shift();
      if (next === undefined) break;
      if (next.time > this.current) {
        this.current = next.time;
        await this.moved(this.current);
      }
      const idle = new Promise<void>(resolve => {
        this.whenIdle = resolve;
      });
      this.running += 1;
      next.resume();
      await idle;
    }
    if (this.failure !== undefined) throw this.failure;
  }

  private rest(): void {
    this.running -= 1;
    if (this.running === 0) this.whenIdle?.();
  }
}
