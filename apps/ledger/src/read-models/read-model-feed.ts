import { UnreadableEvent, readEvent } from '@selfsame/custody';
import {
  type EventStore,
  type Position,
  type StoredEvent,
  comparePositions,
} from '@selfsame/event-store';
import { type Positioned, ReadModels } from '@selfsame/projections';
import type { Logger } from 'pino';
import { type Subscription, auditTime, buffer, connect } from 'rxjs';
import { Problem } from '../commands/refusal.js';

const BATCH = 2_000;
const GATHER_MS = 1;
const WAIT_MS = 2_000;

/** Keeps the read models behind the log: catches up in pages, then follows. Lists are served from it. */
export class ReadModelFeed {
  private following: Subscription | undefined;
  private stopped: unknown;
  private readonly waiters = new Set<() => void>();

  constructor(
    private readonly store: EventStore,
    readonly models: ReadModels,
    private readonly log: Logger,
  ) {}

  /** What cannot be read stops the lists and nothing else: no decision is made on them. */
  async start(): Promise<void> {
    try {
      await this.catchUp();
    } catch (error) {
      this.halt(error);
      return;
    }
    this.following = this.store
      .subscribe(this.models.checkpoint() as Position | undefined)
      .pipe(connect(events => events.pipe(buffer(events.pipe(auditTime(GATHER_MS))))))
      .subscribe({
        next: batch => {
          try {
            this.take(batch);
          } catch (error) {
            this.halt(error);
          }
        },
        error: (error: unknown) => this.halt(error),
      });
  }

  private async catchUp(): Promise<void> {
    for (;;) {
      const after = this.models.checkpoint() as Position | undefined;
      const batch = await this.store.readAll(after, BATCH);
      this.take(batch);
      if (batch.length < BATCH) return;
    }
  }

  stop(): void {
    this.following?.unsubscribe();
    this.models.close();
  }

  /** Why lists no longer follow; undefined while all of them do. */
  get trouble(): string | undefined {
    if (this.stopped !== undefined) return messageOf(this.stopped);
    const [halt] = this.models.halted();
    return halt && `${halt.name} halted at ${halt.position}: ${halt.why}`;
  }

  /**
   * Waits until a list shows a position, and no longer than two seconds. One that no longer follows is not shown
   * as if it did. @throws Problem LIST_STOPPED, READ_MODELS_BEHIND
   */
  async reach(model: string, position: Position | undefined): Promise<void> {
    const deadline = AbortSignal.timeout(WAIT_MS);
    for (;;) {
      this.assertFollows(model);
      if (position === undefined || this.shows(position)) return;
      if (deadline.aborted) throw new Problem('READ_MODELS_BEHIND', { after: position });
      await new Promise<void>(resolve => {
        const go = (): void => {
          this.waiters.delete(go);
          resolve();
        };
        this.waiters.add(go);
        deadline.addEventListener('abort', go, { once: true });
      });
    }
  }

  private assertFollows(model: string): void {
    const halt = this.models.halted().find(({ name }) => name === model);
    if (this.stopped === undefined && halt === undefined) return;
    const at = this.stopped instanceof UnreadableEvent ? this.stopped.at : halt?.position;
    throw new Problem('LIST_STOPPED', { list: model, ...(at === undefined ? {} : { at }) });
  }

  private shows(position: Position): boolean {
    const at = this.models.checkpoint() as Position | undefined;
    return at !== undefined && comparePositions(at, position) >= 0;
  }

  /** Everything before an event that cannot be read is applied. @throws UnreadableEvent */
  private take(stored: readonly StoredEvent[]): void {
    const readable: Positioned[] = [];
    try {
      for (const { bytes, position } of stored)
        readable.push({ position, event: readEvent(bytes, position) });
    } finally {
      this.models.apply(readable);
      for (const go of this.waiters) go();
    }
  }

  /** An event that cannot be read stops the lists at its position: it is never skipped. */
  private halt(error: unknown): void {
    this.stopped = error;
    this.following?.unsubscribe();
    this.log.error({ error: messageOf(error) }, 'The read models have stopped');
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'unknown');
