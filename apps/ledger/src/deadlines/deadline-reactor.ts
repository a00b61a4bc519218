import { type Deadline, type Instant, deadlinesOf, timestampOf } from '@selfsame/custody';
import type { EventStore, Position } from '@selfsame/event-store';
import type { Logger } from 'pino';
import { v5 as uuidv5 } from 'uuid';
import type { Clock } from '../clock/clock.js';
import type { CommandDesk } from '../commands/command-desk.js';
import { ledgerIntent } from '../commands/ledger-intent.js';
import type { StreamLoader } from '../commands/loaded-stream.js';
import { Problem, Refusal } from '../commands/refusal.js';
import type { StreamKinds } from '../commands/stream-kind.js';
import type { StopDesk } from '../stops/stop-desk.js';

export interface ReactorParts {
  readonly store: EventStore;
  readonly loader: StreamLoader;
  readonly desk: CommandDesk;
  readonly kinds: StreamKinds;
  readonly stops: StopDesk;
  readonly clock: Clock;
  readonly log: Logger;
}

const BATCH = 2_000;
const JOURNEY = 'journey-';
const PARTICIPANT = 'participant-';
const DEADLINES = 'f0c6a6c4-3a49-5d0c-9d3e-2f9b7f0f6a11';

/**
 * Tells people when a time has passed, by an event of the journey. What has been told is in the log itself,
 * and every telling has an id that follows from its deadline: once, across restarts, rebuilds and instances.
 * It also finishes stops that a crash left open.
 */
export class DeadlineReactor {
  /** Owned by `tick`, which never runs twice at a time. */
  private position: Position | undefined;
  private readonly waiting = new Map<string, readonly Deadline[]>();
  private ticking: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly parts: ReactorParts) {}

  start(everyMs: number): void {
    this.timer = setInterval(() => void this.tick(), everyMs);
    this.timer.unref();
  }

  stop(): Promise<void> {
    clearInterval(this.timer);
    return this.ticking ?? Promise.resolve();
  }

  /** Looks at what is new and at what is due. A failure is logged and the next tick tries again. */
  tick(): Promise<void> {
    this.ticking ??= this.look()
      .catch((error: unknown) => {
        this.parts.log.error(
          { error: error instanceof Error ? error.message : 'unknown' },
          'Deadlines could not be looked at',
        );
      })
      .finally(() => {
        this.ticking = undefined;
      });
    return this.ticking;
  }

  private async look(): Promise<void> {
    const changed = await this.changedStreams();
    for (const stream of changed) {
      if (stream.startsWith(PARTICIPANT))
        await this.parts.stops.finish(stream.slice(PARTICIPANT.length));
      else await this.refresh(stream);
    }
    const now = this.parts.clock.now();
    for (const [stream, deadlines] of this.waiting) {
      for (const deadline of deadlines) {
        if (deadline.dueAt <= now) await this.pass(stream, deadline, now);
      }
    }
  }

  private async changedStreams(): Promise<ReadonlySet<string>> {
    const changed = new Set<string>();
    for (;;) {
      const batch = await this.parts.store.readAll(this.position, BATCH);
      for (const { stream, position } of batch) {
        this.position = position;
        if (stream.startsWith(JOURNEY) || stream.startsWith(PARTICIPANT)) changed.add(stream);
      }
      if (batch.length < BATCH) return changed;
    }
  }

  private async refresh(stream: string): Promise<void> {
    const { state } = await this.parts.loader.load(this.parts.kinds.journey, stream);
    const deadlines = deadlinesOf(state);
    if (deadlines.length === 0) this.waiting.delete(stream);
    else this.waiting.set(stream, deadlines);
  }

  private async pass(
    stream: string,
    { deadline, kind, subject, dueAt }: Deadline,
    now: Instant,
  ): Promise<void> {
    const { desk, kinds, loader } = this.parts;
    const intent = ledgerIntent(uuidv5(`${stream}/${deadline}`, DEADLINES), now);
    try {
      await desk.give({
        kind: kinds.journey,
        stream,
        type: 'PassDeadline',
        intent,
        prepare: () => ({ deadline, kind, subject, dueAt: timestampOf(dueAt) }),
      });
      const offer = (await loader.load(kinds.journey, stream)).state.packages[subject]?.offer;
      if (kind === 'offer-expires' && offer !== undefined) {
        await desk.give({
          kind: kinds.journey,
          stream,
          type: 'ExpireOffer',
          intent: ledgerIntent(uuidv5(`${stream}/${offer.offer}/expired`, DEADLINES), now),
          prepare: () => ({ sscc: subject, offer: offer.offer }),
        });
      }
    } catch (error) {
      // Somebody else told it, or the offer was taken in this very moment.
      const settled =
        error instanceof Refusal ||
        (error instanceof Problem && error.code === 'COMMAND_ID_REUSED');
      if (!settled) throw error;
    }
    await this.refresh(stream);
  }
}
