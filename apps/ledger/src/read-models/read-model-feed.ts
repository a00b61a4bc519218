import { readEvent } from '@selfsame/custody';
import { type EventStore, type Position, comparePositions } from '@selfsame/event-store';
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

  async start(): Promise<void> {
    for (;;) {
      const batch = await this.store.readAll(
        this.models.checkpoint() as Position | undefined,
        BATCH,
      );
      this.apply(batch.map(opened));
      if (batch.length < BATCH) break;
    }
    this.following = this.store
      .subscribe(this.models.checkpoint() as Position | undefined)
      .pipe(connect(events => events.pipe(buffer(events.pipe(auditTime(GATHER_MS))))))
      .subscribe({
        next: batch => {
          try {
            this.apply(batch.map(opened));
          } catch (error) {
            this.halt(error);
          }
        },
        error: (error: unknown) => this.halt(error),
      });
  }

  stop(): void {
    this.following?.unsubscribe();
    this.models.close();
  }

  /** Why the lists no longer follow; undefined while they do. */
  get trouble(): string | undefined {
    if (this.stopped !== undefined)
      return this.stopped instanceof Error ? this.stopped.message : 'unknown';
    const [halt] = this.models.halted();
    return halt && `${halt.name} halted at ${halt.position}: ${halt.why}`;
  }

  /** Waits until the lists show a position, and no longer than two seconds. */
  async reach(position: Position | undefined): Promise<void> {
    if (position === undefined) return;
    const deadline = AbortSignal.timeout(WAIT_MS);
    while (!this.shows(position)) {
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

  private shows(position: Position): boolean {
    const at = this.models.checkpoint() as Position | undefined;
    return at !== undefined && comparePositions(at, position) >= 0;
  }

  private apply(batch: readonly Positioned[]): void {
    this.models.apply(batch);
    for (const go of this.waiters) go();
  }

  /** An event that cannot be read stops the lists at its position: it is never skipped. */
  private halt(error: unknown): void {
    this.stopped = error;
    this.following?.unsubscribe();
    this.log.error(
      { error: error instanceof Error ? error.message : 'unknown' },
      'The read models have stopped',
    );
  }
}

const opened = ({ bytes, position }: { bytes: Uint8Array; position: Position }): Positioned => ({
  position,
  event: readEvent(bytes, position),
});
