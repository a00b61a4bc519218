// Many clients at one store, in a way that can be repeated as far as the store allows: every choice is seeded, only
// who is answered first is not.
import type { Subscription } from 'rxjs';
import { EventStoreError } from '../event-store-error.js';
import { NO_STREAM } from '../event-store.js';
import type { EventStore, NewEvent, Position, StoredEvent } from '../event-store.js';
import { RecordingStore } from './recording-store.js';
import type { History } from './history.js';

export interface Driving {
  readonly seed: number;
  readonly clients?: number;
  /** Of each client. */
  readonly acts?: number;
  readonly streams?: number;
}

/** Drives clients against a store, which may hold events already, and tells what they saw. */
export async function historyOf(store: EventStore, driving: Driving): Promise<History> {
  const { seed, clients = 6, acts = 30, streams = 3 } = driving;
  const start = await store.head();
  const recording = new RecordingStore(store, start);
  const following: Subscription[] = [follow(recording, start)];
  const names = Array.from({ length: streams }, (_, index) => `history-${seed}-${index}`);
  await Promise.all(
    Array.from({ length: clients }, async (_, number) => {
      const client = new Client(recording, names, start, seed, number);
      for (let act = 0; act < acts; act += 1) {
        if (act === acts / 2) following.push(follow(recording, client.at));
        await client.act();
      }
    }),
  );
  const history = await recording.history();
  for (const subscription of following) subscription.unsubscribe();
  return history;
}

// A failed subscription is told by what it has not delivered.
const follow = (store: EventStore, after: Position | undefined): Subscription =>
  store.subscribe(after).subscribe({ error: () => undefined });

class Client {
  /** The last event of the log that it has read. */
  at: Position | undefined;
  private sent = 0;
  private readonly stands = new Map<string, number>();
  private readonly chance: () => number;

  constructor(
    private readonly store: EventStore,
    private readonly streams: readonly string[],
    start: Position | undefined,
    private readonly seed: number,
    private readonly number: number,
  ) {
    this.at = start;
    this.chance = seeded(seed * 1_009 + number);
  }

  /** What the store says that it cannot do now tells nothing about it; the client goes on. */
  async act(): Promise<void> {
    if (this.below(3) === 0) await new Promise(resolve => setImmediate(resolve));
    const stream = this.streams[this.below(this.streams.length)] ?? '';
    const dice = this.below(10);
    try {
      if (dice < 6) await this.append(stream);
      else if (dice < 8) await this.readStream(stream);
      else await this.readLog();
    } catch (error) {
      if (!(error instanceof EventStoreError)) throw error;
    }
  }

  private async append(stream: string): Promise<void> {
    const known = this.stands.get(stream) ?? NO_STREAM;
    // Mostly what it knows, which others may have overtaken; sometimes what never was.
    const expected = Math.max(NO_STREAM, known + ([-1, 1][this.below(12)] ?? 0));
    const events = Array.from({ length: 1 + this.below(3) }, () => this.event());
    const outcome = await this.store.append(stream, expected, events);
    if (outcome.outcome === 'stored')
      this.stands.set(stream, outcome.firstRevision + events.length - 1);
    if (outcome.outcome === 'conflict') this.stands.set(stream, outcome.actualRevision);
    if (outcome.outcome === 'unknown') await this.readStream(stream);
  }

  private async readStream(stream: string): Promise<void> {
    const from = Math.max(0, (this.stands.get(stream) ?? NO_STREAM) - this.below(4));
    const events = await this.store.readStream(stream, from, 1 + this.below(20));
    this.stands.set(stream, events.at(-1)?.revision ?? this.stands.get(stream) ?? NO_STREAM);
  }

  private async readLog(): Promise<void> {
    const events: StoredEvent[] = await this.store.readAll(this.at, 1 + this.below(40));
    this.at = events.at(-1)?.position ?? this.at;
  }

  private event(): NewEvent {
    this.sent += 1;
    const hex = (value: number, digits: number): string =>
      value.toString(16).padStart(digits, '0').slice(-digits);
    const id = `${hex(this.seed, 8)}-${hex(this.number, 4)}-7000-8000-${hex(this.sent, 12)}`;
    const filler = 'x'.repeat(this.below(200));
    return { id, type: 'Said', bytes: new TextEncoder().encode(JSON.stringify({ id, filler })) };
  }

  private below(bound: number): number {
    return Math.floor(this.chance() * bound);
  }
}

/** mulberry32: small, and the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
