import { unpack } from './packed-jobs.js';
import type { AppendJob } from './append-job.js';
import type { ToWriter } from './writer-messages.js';

/**
 * Appends that wait for the writer thread, in the order in which they came. Whatever comes while a transaction is open joins
 * it: so the main thread prepares the later ones of a batch while the earlier ones are written.
 */
export class Inbox {
  #waiting: readonly AppendJob[] = [];
  /** Of the first one that still waits. */
  #next = 0;
  #isClosing = false;

  /** @param receive the next message, if there is one already; never waits */
  constructor(private readonly receive: () => ToWriter | undefined) {}

  /** Whether nothing comes any more: the last message was taken. */
  get isClosing(): boolean {
    return this.#isClosing;
  }

  get isEmpty(): boolean {
    return this.#next === this.#waiting.length;
  }

  /** A message that came by itself. Only when the inbox is empty. */
  take(message: ToWriter): void {
    if (message.kind === 'close') {
      this.#isClosing = true;
      return;
    }
    this.#waiting = unpack(message.jobs);
    this.#next = 0;
  }

  /** Up to `limit` appends, each gone from the inbox once it was asked for. */
  *batch(limit: number): Generator<AppendJob> {
    for (let taken = 0; taken < limit; taken += 1) {
      if (this.isEmpty) this.#takeNext();
      const job = this.#waiting[this.#next];
      if (job === undefined) return;
      this.#next += 1;
      yield job;
    }
  }

  #takeNext(): void {
    const message = this.#isClosing ? undefined : this.receive();
    if (message !== undefined) this.take(message);
  }
}
