// Stands before any store and writes down what is asked of it and what it answers, for faultsIn.
import { createHash } from 'node:crypto';
import { Observable } from 'rxjs';
import { EventStoreError } from '../event-store-error.js';
import type { AppendOutcome, EventStore, NewEvent, Position, StoredEvent } from '../event-store.js';
import type { Act, AppendAct, AppendAnswer, History, SeenEvent, Subscribed } from './history.js';

const PAGE = 1_000;
/** A subscription that has not heard of the last event after so long has lost it. */
const PATIENCE_MS = 2_000;
const LOOKS_AGAIN_MS = 5;

type Writable<T> = { -readonly [K in keyof T]: T[K] };
interface Following extends Writable<Subscribed> {
  readonly delivered: Subscribed['delivered'][number][];
}

export class RecordingStore implements EventStore {
  #now = 0;
  readonly #acts: Act[] = [];
  readonly #following: Following[] = [];

  /** `start` is where its history begins: what stood in the log before is not looked at. */
  constructor(
    private readonly inner: EventStore,
    private readonly start?: Position,
  ) {}

  get epoch(): number {
    return this.inner.epoch;
  }

  async append(
    stream: string,
    expectedRevision: number,
    events: readonly NewEvent[],
  ): Promise<AppendOutcome> {
    const act: Writable<AppendAct> = {
      kind: 'append',
      stream,
      expectedRevision,
      names: events.map(({ bytes }) => nameOf(bytes)),
      invoked: this.#moment(),
      answered: Number.POSITIVE_INFINITY,
      answer: { outcome: 'unknown' },
    };
    this.#acts.push(act);
    try {
      const outcome = await this.inner.append(stream, expectedRevision, events);
      act.answer = answerOf(outcome);
      return outcome;
    } catch (error) {
      if (error instanceof EventStoreError) act.answer = { outcome: 'refused' };
      throw error;
    } finally {
      act.answered = this.#moment();
    }
  }

  async readStream(stream: string, fromRevision: number, limit: number): Promise<StoredEvent[]> {
    const invoked = this.#moment();
    const events = await this.inner.readStream(stream, fromRevision, limit);
    const seen = events.map(seenOf);
    const answered = this.#moment();
    this.#acts.push({ kind: 'stream-read', stream, fromRevision, limit, seen, invoked, answered });
    return events;
  }

  async readAll(after: Position | undefined, limit: number): Promise<StoredEvent[]> {
    const invoked = this.#moment();
    const events = await this.inner.readAll(after, limit);
    const seen = events.map(seenOf);
    this.#acts.push({ kind: 'log-read', after, limit, seen, invoked, answered: this.#moment() });
    return events;
  }

  newest(limit: number): Promise<StoredEvent[]> {
    return this.inner.newest(limit);
  }

  head(): Promise<Position | undefined> {
    return this.inner.head();
  }

  subscribe(after: Position | undefined): Observable<StoredEvent> {
    return new Observable(subscriber => {
      const following: Following = { after, delivered: [], toTheEnd: true };
      this.#following.push(following);
      const subscription = this.inner.subscribe(after).subscribe({
        next: event => {
          following.delivered.push({ at: this.#moment(), event: seenOf(event) });
          subscriber.next(event);
        },
        error: (error: unknown) => subscriber.error(error),
        complete: () => subscriber.complete(),
      });
      return () => {
        following.toTheEnd = false;
        subscription.unsubscribe();
      };
    });
  }

  close(): Promise<void> {
    return this.inner.close();
  }

  /** What was seen so far, once nobody asks for anything any more and subscribers have heard of everything. */
  async history(othersWrote = false): Promise<History> {
    const log: SeenEvent[] = [];
    for (;;) {
      const page = await this.inner.readAll(log.at(-1)?.position ?? this.start, PAGE);
      log.push(...page.map(seenOf));
      if (page.length < PAGE) break;
    }
    await this.#everybodyHeardOf(log.at(-1)?.position);
    const subscriptions = this.#following.map(following => ({ ...following }));
    return { acts: [...this.#acts], subscriptions, log, othersWrote };
  }

  async #everybodyHeardOf(last: Position | undefined): Promise<void> {
    const waits = ({ toTheEnd, after, delivered }: Following): boolean =>
      toTheEnd && (delivered.at(-1)?.event.position ?? after) !== last;
    for (let waited = 0; waited < PATIENCE_MS; waited += LOOKS_AGAIN_MS) {
      if (!this.#following.some(waits)) return;
      await new Promise(resolve => setTimeout(resolve, LOOKS_AGAIN_MS));
    }
  }

  #moment(): number {
    this.#now += 1;
    return this.#now;
  }
}

const nameOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const seenOf = ({ bytes, stream, revision, position }: StoredEvent): SeenEvent => ({
  name: nameOf(bytes),
  stream,
  revision,
  position,
});

const answerOf = (outcome: AppendOutcome): AppendAnswer =>
  outcome.outcome === 'unknown' ? { outcome: 'unknown' } : outcome;
