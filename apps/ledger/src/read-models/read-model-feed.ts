import { type EventStore, type Position, comparePositions } from '@selfsame/event-store';
import { type Halt, type ReadModels, isDamage } from '@selfsame/projections';
import type { Logger } from 'pino';
import { type Subscription, auditTime, buffer, connect } from 'rxjs';
import { Problem } from '../commands/refusal.js';
import { unreadableAt } from '../reading/unreadable-at.js';
import { catchUp, take } from './catch-up.js';
import { type Pauses, Retry } from '../retry.js';

const GATHER_MS = 1;
const WAIT_MS = 2_000;
const PAUSES: Pauses = { firstMs: 500, mostMs: 60_000 };

/**
 * Keeps the read models behind the log: catches up in pages, then follows. Lists are served from it. What stops them
 * stops nothing else, and is tried again. A file that is damaged or of another log is dropped and built again; rows of
 * an older build are shown until new ones have been built beside them.
 */
export class ReadModelFeed {
  private following: Subscription | undefined;
  /** Why the log cannot be followed; told until it is followed again. */
  private stopped: unknown;
  private besideFailed: unknown;
  private ended = false;
  private said: string | undefined;
  /** One at a time: models that try again are fed from where they stand, and by nobody else meanwhile. */
  private running: Promise<void> = Promise.resolve();
  private readonly retry: Retry;
  private readonly waiters = new Set<() => void>();

  constructor(
    private readonly store: EventStore,
    readonly models: ReadModels,
    private readonly log: Logger,
    pauses = PAUSES,
  ) {
    this.retry = new Retry(pauses);
  }

  /** What cannot be read stops the lists and nothing else: no decision is made on them, and nobody waits for them. */
  start(): void {
    if (this.models.dropped !== undefined) this.sayRebuilt(this.models.dropped);
    this.run();
  }

  stop(): void {
    this.ended = true;
    this.retry.stop();
    this.following?.unsubscribe();
    this.models.close();
  }

  /** How often in a row the lists were tried again. */
  get tries(): number {
    return this.retry.tries;
  }

  /** Why lists do not follow the log; undefined while all of them do. */
  get trouble(): string | undefined {
    if (this.stopped !== undefined) return messageOf(this.stopped);
    const [halt] = this.models.halted();
    if (halt !== undefined) return textOf(halt);
    return this.models.follows ? undefined : 'They are being built up from the log';
  }

  /** What becomes of lists that another build wrote, and that are shown meanwhile; undefined when all are of this one. */
  get rebuild(): string | undefined {
    if (!this.models.outdated) return undefined;
    return this.besideFailed === undefined ? 'under way' : messageOf(this.besideFailed);
  }

  /**
   * Waits until a list shows a position, and no longer than two seconds. One that does not follow is not shown as if
   * it did. @throws Problem LIST_STOPPED, LIST_REBUILDING, READ_MODELS_BEHIND
   */
  async reach(model: string, position: Position | undefined): Promise<void> {
    const deadline = AbortSignal.timeout(WAIT_MS);
    for (;;) {
      this.assertGoes(model);
      const follows = this.models.standing(model) === 'follows';
      if (follows && (position === undefined || this.shows(model, position))) return;
      if (deadline.aborted)
        throw follows
          ? new Problem('READ_MODELS_BEHIND', { after: position })
          : new Problem('LIST_REBUILDING', { list: model });
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

  /** Whether a reader failed because the file is damaged: then it is dropped at once, and shown to nobody else. */
  noticed(error: unknown): boolean {
    if (!isDamage(error)) return false;
    this.fail(error);
    return true;
  }

  private assertGoes(model: string): void {
    const halt = this.models.halted().find(({ name }) => name === model);
    if (this.stopped === undefined && halt === undefined) return;
    const at = unreadableAt(this.stopped) ?? halt?.position;
    throw new Problem('LIST_STOPPED', { list: model, ...(at === undefined ? {} : { at }) });
  }

  private shows(model: string, position: Position): boolean {
    const at = this.models.positionOf(model) as Position | undefined;
    return at !== undefined && comparePositions(at, position) >= 0;
  }

  private run(): void {
    this.running = this.running.then(() => this.attempt());
  }

  private async attempt(): Promise<void> {
    if (this.ended) return;
    try {
      this.models.wake();
      await this.catchUpAndFollow();
    } catch (error) {
      this.fail(error);
      return;
    }
    if (this.models.outdated) await this.buildBeside();
    this.settle();
  }

  private async catchUpAndFollow(): Promise<void> {
    this.following?.unsubscribe();
    const head = await this.store.head();
    if (this.ended) return;
    const at = this.models.furthest() as Position | undefined;
    // Of a log that was longer once: what comes would be taken for what it has had.
    if (at !== undefined && (head === undefined || comparePositions(at, head) > 0))
      this.startOver('they are ahead of the log');
    await catchUp(this.store, this.models, () => !this.ended);
    if (this.ended) return;
    this.models.caughtUp();
    this.stopped = undefined;
    this.follow();
    this.wakeWaiters();
  }

  private follow(): void {
    if (!this.models.going) return;
    this.following = this.store
      .subscribe(this.models.checkpoint() as Position | undefined)
      .pipe(connect(events => events.pipe(buffer(events.pipe(auditTime(GATHER_MS))))))
      .subscribe({
        next: batch => {
          try {
            take(this.models, batch);
            if (this.models.halted().length > 0) this.settle();
            this.wakeWaiters();
          } catch (error) {
            this.fail(error);
          }
        },
        error: (error: unknown) => this.fail(error),
      });
  }

  /** The old rows go on being fed and shown meanwhile, and longer when the new ones cannot be built. */
  private async buildBeside(): Promise<void> {
    this.log.info('The read models are of another build: they are built again beside');
    try {
      const next = this.models.beside();
      try {
        await catchUp(this.store, next, () => !this.ended);
        const [halt] = next.halted();
        if (halt !== undefined) throw new Error(textOf(halt));
      } finally {
        next.close();
      }
      if (this.ended) return;
      this.following?.unsubscribe();
      this.models.become(next);
      this.besideFailed = undefined;
      await this.catchUpAndFollow();
    } catch (error) {
      this.besideFailed = error;
      this.log.error({ error: messageOf(error) }, 'The read models could not be built again');
    }
  }

  private startOver(why: string): void {
    this.sayRebuilt(why);
    this.models.startOver();
  }

  private sayRebuilt(why: string): void {
    this.log.warn({ why }, 'The read models are dropped and built again from the log');
  }

  private fail(error: unknown): void {
    if (this.ended) return;
    this.following?.unsubscribe();
    if (isDamage(error)) this.dropDamaged();
    else this.stopped = error;
    this.settle();
    this.wakeWaiters();
  }

  private dropDamaged(): void {
    try {
      this.startOver('their file is damaged');
    } catch (error) {
      this.stopped = error;
    }
  }

  /** Trouble is said once, and tried again until it has passed. */
  private settle(): void {
    if (this.ended) return;
    const { trouble } = this;
    if (trouble === undefined && !this.models.outdated) {
      if (this.said !== undefined) this.log.info('The read models follow the log again');
      this.said = undefined;
      this.retry.settled();
      return;
    }
    if (trouble !== undefined && trouble !== this.said)
      this.log.error({ error: trouble }, 'The read models have stopped');
    this.said = trouble;
    this.retry.later(() => this.run());
  }

  private wakeWaiters(): void {
    for (const go of this.waiters) go();
  }
}

const textOf = ({ name, position, why }: Halt): string => `${name} halted at ${position}: ${why}`;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'unknown');
