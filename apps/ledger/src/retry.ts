/** How long to wait before something is tried again: doubled each time, up to the most. */
export interface Pauses {
  readonly firstMs: number;
  readonly mostMs: number;
}

/** Tries something again later, and later still while it goes on failing. One try is planned at a time. */
export class Retry {
  private timer: NodeJS.Timeout | undefined;
  private pauseMs: number;
  /** Since it went well. */
  tries = 0;

  constructor(private readonly pauses: Pauses) {
    this.pauseMs = pauses.firstMs;
  }

  later(doing: () => void): void {
    if (this.timer !== undefined) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.tries += 1;
      doing();
    }, this.pauseMs).unref();
    this.pauseMs = Math.min(2 * this.pauseMs, this.pauses.mostMs);
  }

  /** It went well: the next trouble is not this one again. */
  settled(): void {
    this.stop();
    this.tries = 0;
    this.pauseMs = this.pauses.firstMs;
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
