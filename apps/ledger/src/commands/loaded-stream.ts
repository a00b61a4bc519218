import {
  type Command,
  type DomainEvent,
  type Facts,
  type ReadEvent,
  type Recorded,
  type RefusalCode,
} from '@selfsame/custody';
import {
  type EventStore,
  NO_STREAM,
  type NewEvent,
  type Position,
  type StoredEvent,
  comparePositions,
} from '@selfsame/event-store';
import { type ToldDeviation, deviationsIn } from './deviations-in.js';
import { type Linked, readLinked } from './read-linked.js';
import type { StreamKind } from './stream-kind.js';

/** What the stream remembers of a command that it has decided. */
export interface Remembered {
  readonly hash: string;
  readonly events: readonly {
    readonly id: string;
    readonly type: string;
    readonly revision: number;
  }[];
  readonly deviations: readonly ToldDeviation[];
  /** Where the newest of them stands in the log. */
  readonly position: Position | undefined;
  readonly refusal: { readonly code: RefusalCode; readonly facts: Facts } | undefined;
}

/** A stream folded up to a revision. The append that follows is guarded by that revision. */
export interface LoadedStream<S> {
  readonly state: S;
  readonly revision: number;
  /** SHA-256 of the newest event's bytes: the next event's `prev`. */
  readonly head: string | null;
  readonly lastRecordedAt: number;
  readonly decided: ReadonlyMap<string, Remembered>;
}

/** A stream from its first event on, read and linked. */
interface Whole {
  readonly stored: readonly StoredEvent[];
  readonly linked: Linked;
}

const BATCH = 500;
const CACHED_STREAMS = 4_000;

const BEFORE_THE_FIRST = { revision: NO_STREAM, head: null };

const unread = <C extends Command, S, E extends DomainEvent>({
  initial,
}: StreamKind<C, S, E>): LoadedStream<S> => ({
  ...BEFORE_THE_FIRST,
  state: initial,
  lastRecordedAt: 0,
  decided: new Map<string, Remembered>(),
});

/**
 * Loads streams and keeps their folded state by revision. A cached state is only ever a starting point:
 * every load reads forward from it, so a stale one costs a read, never a wrong decision.
 */
export class StreamLoader {
  /** Owned by this object; the maps inside are only ever added to by `advance`. */
  private readonly cache = new Map<string, LoadedStream<unknown>>();

  constructor(
    private readonly store: EventStore,
    private readonly ledgerId: string,
  ) {}

  async load<C extends Command, S, E extends DomainEvent>(
    kind: StreamKind<C, S, E>,
    stream: string,
  ): Promise<LoadedStream<S>> {
    const known = (this.cache.get(stream) as LoadedStream<S> | undefined) ?? unread(kind);
    const stored = await this.readFrom(stream, known.revision + 1);
    if (stored.length === 0) return known;
    const linked = readLinked(stored, this.ledgerId, known);
    const loaded =
      kind.refold && linked.events.some(event => kind.needsRefold?.(event))
        ? this.refold(
            kind,
            known.revision === NO_STREAM ? { stored, linked } : await this.whole(stream),
          )
        : advance(kind, known, linked, stored);
    this.remember(stream, loaded);
    return loaded;
  }

  /**
   * Folds what this process has just stored on top of `before`, so that the next load has less to do.
   * Done after the answer has left: a nurse does not wait for it.
   * @param position of the last of them
   */
  foldLater<C extends Command, S, E extends DomainEvent>(
    kind: StreamKind<C, S, E>,
    stream: string,
    before: LoadedStream<S>,
    appended: readonly NewEvent[],
    position: Position,
  ): void {
    setImmediate(() => {
      if ((this.cache.get(stream)?.revision ?? NO_STREAM) !== before.revision) return;
      try {
        const rows = appended.map(({ bytes }, index) => ({
          stream,
          revision: before.revision + 1 + index,
          bytes,
        }));
        const linked = readLinked(rows, this.ledgerId, before);
        if (linked.events.some(event => kind.needsRefold?.(event))) return;
        const placed = rows.map((_row, index) => (index === rows.length - 1 ? { position } : {}));
        this.remember(stream, advance(kind, before, linked, placed));
      } catch {
        // The next load reads the same bytes from the store and tells whoever asks.
      }
    });
  }

  /** The history of a stream, whole or from a revision on, for replay, export and what follows from an event. */
  async history(stream: string, fromRevision = 0): Promise<readonly ReadEvent[]> {
    return (await this.linked(stream, fromRevision)).events;
  }

  /** The same, with the hash of its newest event. */
  async linked(stream: string, fromRevision = 0): Promise<Linked> {
    const before = fromRevision - 1;
    const after = { revision: before, head: before === NO_STREAM ? null : undefined };
    return readLinked(await this.readFrom(stream, fromRevision), this.ledgerId, after);
  }

  /** The newest revision of a stream that stood in the log at a position; NO_STREAM when none did. */
  async revisionAt(stream: string, position: Position): Promise<number> {
    const stored = await this.readFrom(stream, 0);
    const later = stored.findIndex(event => comparePositions(event.position, position) > 0);
    return (later === -1 ? stored.length : later) + NO_STREAM;
  }

  /** All of a stream, whatever is known of it. */
  private async whole(stream: string): Promise<Whole> {
    const stored = await this.readFrom(stream, 0);
    return { stored, linked: readLinked(stored, this.ledgerId, BEFORE_THE_FIRST) };
  }

  private refold<C extends Command, S, E extends DomainEvent>(
    kind: StreamKind<C, S, E>,
    { stored, linked }: Whole,
  ): LoadedStream<S> {
    const loaded = advance(kind, unread(kind), linked, stored);
    const events = linked.events as unknown as Recorded<E>[];
    return { ...loaded, state: kind.refold?.(events) ?? loaded.state };
  }

  private async readFrom(stream: string, revision: number): Promise<StoredEvent[]> {
    const events: StoredEvent[] = [];
    for (;;) {
      const batch = await this.store.readStream(stream, revision + events.length, BATCH);
      events.push(...batch);
      if (batch.length < BATCH) return events;
    }
  }

  private remember(stream: string, loaded: LoadedStream<unknown>): void {
    this.cache.delete(stream);
    this.cache.set(stream, loaded);
    if (this.cache.size <= CACHED_STREAMS) return;
    const oldest = this.cache.keys().next();
    if (!oldest.done) this.cache.delete(oldest.value);
  }
}

/** What was refused stays refused under its command id: whoever repeats it is not told that it was done. */
function refusalIn(event: ReadEvent): Remembered['refusal'] {
  switch (event.type) {
    case 'StopRaised':
    case 'ErasureRefused':
      return { code: event.data.code, facts: event.data.facts };
    // An account says what failed, and not with which facts: a stranger is told none.
    case 'SignInFailed':
    case 'VouchingFailed':
      return { code: event.data.code as RefusalCode, facts: {} };
    default:
      return undefined;
  }
}

function advance<C extends Command, S, E extends DomainEvent>(
  kind: StreamKind<C, S, E>,
  known: LoadedStream<S>,
  { events, head }: Linked,
  placed: readonly { readonly position?: Position }[],
): LoadedStream<S> {
  const decided = known.decided as Map<string, Remembered>;
  let state = known.state;
  for (const [index, event] of events.entries()) {
    state = kind.evolve(state, event as unknown as Recorded<E>);
    const remembered = decided.get(event.commandId);
    // Two loads at once advance the same memory: an event is noted once.
    if (remembered?.events.some(({ revision }) => revision === event.revision)) continue;
    decided.set(event.commandId, {
      hash: event.envelope.commandHash,
      events: [
        ...(remembered?.events ?? []),
        { id: event.id, type: event.type, revision: event.revision },
      ],
      deviations: [...(remembered?.deviations ?? []), ...deviationsIn([event])],
      position: placed[index]?.position ?? remembered?.position,
      refusal: refusalIn(event) ?? remembered?.refusal,
    });
  }
  const last = events.at(-1);
  return {
    state,
    revision: last?.revision ?? known.revision,
    head: head ?? known.head,
    lastRecordedAt: last?.recordedAt ?? known.lastRecordedAt,
    decided,
  };
}
