import {
  CIRCLES,
  type Deadline,
  type Instant,
  type Journey,
  type JourneyCommand,
  type JourneyEvent,
  deadlinesOf,
  isDue,
  timestampOf,
} from '@selfsame/custody';
import {
  type EventStore,
  type Position,
  type StoredEvent,
  upToDamage,
} from '@selfsame/event-store';
import type { Logger } from 'pino';
import { v5 as uuidv5 } from 'uuid';
import type { Clock } from '../clock/clock.js';
import type { CommandDesk, Giving } from '../commands/command-desk.js';
import { ledgerIntent } from '../commands/ledger-intent.js';
import type { StreamLoader } from '../commands/loaded-stream.js';
import { Problem, Refusal } from '../commands/refusal.js';
import type { StreamKinds } from '../commands/stream-kind.js';
import type { DuePage, Pager } from '../on-call/pager.js';
import type { TankWatch } from '../storage/tank-watch.js';
import type { FollowUps } from '../stops/follow-ups.js';

export interface ReactorParts {
  readonly store: EventStore;
  readonly loader: StreamLoader;
  readonly desk: CommandDesk;
  readonly kinds: StreamKinds;
  readonly followUps: FollowUps;
  readonly pager: Pager;
  readonly tanks: TankWatch;
  readonly clock: Clock;
  readonly log: Logger;
}

interface OpenOffer {
  readonly sscc: string;
  readonly offer: string;
  readonly expiresAt: Instant;
}

/** What a journey waits for: people to be told or called, offers to be ended. */
interface Waiting {
  readonly deadlines: readonly Deadline[];
  readonly offers: readonly OpenOffer[];
  readonly pages: readonly DuePage[];
}

const BATCH = 2_000;
const JOURNEY = 'journey-';
const PAGES = 'pages-';
const DEADLINES = 'f0c6a6c4-3a49-5d0c-9d3e-2f9b7f0f6a11';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'unknown');

/**
 * Tells people when a time has passed or is about to, by an event of the journey. What has been told is in the log itself,
 * and every telling has an id that follows from its deadline: once, across restarts, rebuilds and instances.
 * It also resumes what a crash left undone in other streams.
 */
export class DeadlineReactor {
  /** Owned by `tick`, which never runs twice at a time. */
  private position: Position | undefined;
  /** Journeys with events that were not looked at yet. */
  private readonly changed = new Set<string>();
  /** Streams whose new events may ask something of others, from which revision on. */
  private readonly asking = new Map<string, number>();
  private left = 0;
  private readonly waiting = new Map<string, Waiting>();
  /** What could not be looked at last time, with the reason: a fault that stays is said once. */
  private said = new Set<string>();
  private failing = new Set<string>();
  private ticking: Promise<void> = Promise.resolve();
  private next: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly parts: ReactorParts) {}

  start(everyMs: number): void {
    this.timer = setInterval(() => void this.tick(), everyMs);
    this.timer.unref();
  }

  stop(): Promise<void> {
    clearInterval(this.timer);
    return this.next ?? this.ticking;
  }

  /** How many streams wait for what follows from them: a hold that could not be placed, a start. */
  get unfinished(): number {
    return this.left;
  }

  /** Looks at what is new and at what is due. A failure is logged once, and every tick tries again. */
  tick(): Promise<void> {
    // Whoever asks while it looks may have moved the time: it looks once more.
    this.next ??= this.ticking.then(() => {
      this.next = undefined;
      this.ticking = this.look()
        .catch((error: unknown) => this.complain(error))
        .finally(() => {
          this.said = this.failing;
          this.failing = new Set();
        });
      return this.ticking;
    });
    return this.next;
  }

  private async look(): Promise<void> {
    await this.readOn();
    for (const [stream, fromRevision] of this.asking) {
      await this.attempt(stream, async () => {
        await this.parts.followUps.resume(stream, fromRevision);
        this.asking.delete(stream);
      });
    }
    this.left = this.asking.size;
    for (const stream of this.changed) await this.attempt(stream, () => this.refresh(stream));
    const { now, offMs, settled } = this.parts.clock.read();
    // Called too early, somebody is woken for nothing; too late, and a dose may have run out.
    for (const stream of this.waiting.keys())
      await this.attempt(stream, () => this.call(stream, now));
    // Told early, a limit alarms people for nothing, and an offer that is ended stays ended: both can wait.
    if (offMs !== undefined || !settled) return;
    await this.parts.tanks.look(now, (stream, doing) => this.attempt(stream, doing));
    for (const [stream, { deadlines, offers }] of this.waiting) {
      await this.attempt(stream, async () => {
        for (const deadline of deadlines.filter(each => isDue(each, now)))
          await this.tell(stream, deadline);
        for (const offer of offers.filter(({ expiresAt }) => expiresAt <= now))
          await this.expire(stream, offer);
      });
    }
  }

  /** One stream that cannot be read keeps no other one waiting; it stays noted, and the next tick tries again. */
  private async attempt(stream: string, doing: () => Promise<void>): Promise<void> {
    try {
      await doing();
    } catch (error) {
      this.complain(error, stream);
    }
  }

  private complain(error: unknown, stream?: string): void {
    const why = messageOf(error);
    const what = `${stream ?? ''} ${why}`;
    if (!this.said.has(what) && !this.failing.has(what))
      this.parts.log.error({ stream, error: why }, 'Deadlines could not be looked at');
    this.failing.add(what);
  }

  private async readOn(): Promise<void> {
    for (;;) {
      const { store, followUps } = this.parts;
      const { events, damage } = await upToDamage(store.readAll(this.position, BATCH));
      for (const stored of events) this.note(stored, followUps.mayAsk(stored));
      // It keeps no other stream waiting: whoever looks at its own meets it there, and that is said.
      if (damage !== undefined) this.note(damage.event, true);
      else if (events.length < BATCH) return;
    }
  }

  private note({ stream, revision, position }: Omit<StoredEvent, 'bytes'>, mayAsk: boolean): void {
    this.position = position;
    if (stream.startsWith(JOURNEY)) this.changed.add(stream);
    // Whoever was called, or has answered, changes who is called next.
    if (stream.startsWith(PAGES)) this.changed.add(JOURNEY + stream.slice(PAGES.length));
    this.parts.tanks.note(stream);
    if (mayAsk && !this.asking.has(stream)) this.asking.set(stream, revision);
  }

  private async refresh(stream: string): Promise<void> {
    const { state } = await this.parts.loader.load(this.parts.kinds.journey, stream);
    const deadlines = deadlinesOf(state);
    const offers = Object.values(state.packages).flatMap(({ sscc, offer }) =>
      offer === undefined ? [] : { sscc, offer: offer.offer, expiresAt: offer.expiresAt },
    );
    const pages = await this.parts.pager.waitingIn(state);
    this.changed.delete(stream);
    if (deadlines.length + offers.length + pages.length === 0) this.waiting.delete(stream);
    else this.waiting.set(stream, { deadlines, offers, pages });
  }

  /** Where nobody is on call the next circle is due at once: it goes on until somebody was called, or there is nobody left. */
  private async call(stream: string, now: Instant): Promise<void> {
    for (const _circle of CIRCLES) {
      const due = this.waiting.get(stream)?.pages.filter(({ at }) => at <= now) ?? [];
      if (due.length === 0) return;
      for (const page of due) await this.parts.pager.page(page);
      await this.refresh(stream);
    }
  }

  private async tell(stream: string, told: Deadline): Promise<void> {
    const { deadline, kind, subject, dueAt } = told;
    await this.give(stream, deadline, {
      type: 'PassDeadline',
      prepare: () => ({ deadline, kind, subject, dueAt: timestampOf(dueAt) }),
    });
  }

  /** Its own step: a crash after the telling must not leave an offer open that nobody can take or repeat. */
  private async expire(stream: string, { sscc, offer }: OpenOffer): Promise<void> {
    await this.give(stream, `${offer}/expired`, {
      type: 'ExpireOffer',
      prepare: () => ({ sscc, offer }),
    });
  }

  /** @param what names the command for ever, so that it happens once whoever gives it */
  private async give(
    stream: string,
    what: string,
    giving: Pick<Giving<JourneyCommand, Journey, JourneyEvent>, 'type' | 'prepare'>,
  ): Promise<void> {
    const { desk, kinds, clock } = this.parts;
    const intent = ledgerIntent(uuidv5(`${stream}/${what}`, DEADLINES), clock.now());
    try {
      await desk.give({ ...giving, kind: kinds.journey, stream, intent });
    } catch (error) {
      // Somebody else told it, or what was waited for was done in this very moment.
      const settled =
        error instanceof Refusal ||
        (error instanceof Problem && error.code === 'COMMAND_ID_REUSED');
      if (!settled) throw error;
    }
    await this.refresh(stream);
  }
}
