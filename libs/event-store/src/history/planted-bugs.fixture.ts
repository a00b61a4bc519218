// Stores that break the contract, each in one way, as real ones have done. The check must name every one of them.
import { filter, from, mergeMap } from 'rxjs';
import { EventStoreError } from '../event-store-error.js';
import { CommitSignal } from '../commit-signal.js';
import type { AppendOutcome, EventStore, NewEvent, Position, StoredEvent } from '../event-store.js';
import { followLog } from '../follow-log.js';
import { passThrough } from './pass-through.js';
import { partsOf, positionOf } from '../position.js';
import type { FaultRule } from './history.js';

type Append = EventStore['append'];

const turn = (): Promise<void> => new Promise(resolve => setImmediate(resolve));

/** Sound, and slow enough that clients meet: every question and every answer is under way for a while. */
export const lively = (store: EventStore): EventStore => {
  const underWay = async <T>(work: () => Promise<T>): Promise<T> => {
    await turn();
    const result = await work();
    await turn();
    return result;
  };
  return passThrough(store, {
    append: (...append) => underWay(() => store.append(...append)),
    readStream: (...read) => underWay(() => store.readStream(...read)),
    readAll: (...read) => underWay(() => store.readAll(...read)),
  });
};

/** Sound, and often unable to say whether it stored something. */
export const forgetful = (store: EventStore): EventStore =>
  passThrough(store, {
    append: sometimes(store, async (...append) => {
      if (append[2].length > 1) await store.append(...append);
      return { outcome: 'unknown', cause: undefined };
    }),
  });

/** Every fifth append that would be stored goes another way. */
function sometimes(store: EventStore, otherwise: Append): Append {
  let fitting = 0;
  return async (stream, expected, events) => {
    if (!(await fits(store, stream, expected))) return store.append(stream, expected, events);
    fitting += 1;
    return fitting % 5 === 0
      ? otherwise(stream, expected, events)
      : store.append(stream, expected, events);
  };
}

async function fits(store: EventStore, stream: string, expected: number): Promise<boolean> {
  const [last, next] = await store.readStream(stream, Math.max(0, expected), 2);
  return expected < 0 ? last === undefined : last !== undefined && next === undefined;
}

const unavailable = (): EventStoreError => new EventStoreError('STORE_UNAVAILABLE', 'planted');

async function predicted(store: EventStore, expected: number, count: number) {
  const head = await store.head();
  const n = head === undefined ? -1n : partsOf(head).n;
  const lastPosition = positionOf(1, n + BigInt(count));
  return { outcome: 'stored', firstRevision: expected + 1, lastPosition } as const;
}

interface PlantedBug {
  readonly rule: FaultRule;
  readonly plant: (store: EventStore) => EventStore;
}

export const plantedBugs: Readonly<Record<string, PlantedBug>> = {
  'an acknowledged append that is not there': {
    rule: 'lost',
    plant: store =>
      passThrough(store, {
        append: sometimes(store, (_stream, expected, events) =>
          predicted(store, expected, events.length),
        ),
      }),
  },
  'an append that is stored twice': {
    rule: 'doubled',
    plant: store =>
      passThrough(store, {
        append: sometimes(store, async (stream, expected, events) => {
          const outcome = await store.append(stream, expected, events);
          await store.append(stream, expected + events.length, events);
          return outcome;
        }),
      }),
  },
  'positions in another order than the appends': { rule: 'out-of-order', plant: exchanged },
  'another position than was told': {
    rule: 'misplaced',
    plant: store =>
      passThrough(store, {
        append: sometimes(store, async (...append) => {
          await store.append(...append);
          return predicted(store, append[1], 1);
        }),
      }),
  },
  'a stream that is read without its end': {
    rule: 'stale',
    plant: store => passThrough(store, { readStream: withoutEnd(store.readStream.bind(store)) }),
  },
  'a log that is read without its end': {
    rule: 'stale',
    plant: store => passThrough(store, { readAll: withoutEnd(store.readAll.bind(store)) }),
  },
  'a read of what is never committed': { rule: 'unreal', plant: dirty },
  'an expected revision that is ignored': {
    rule: 'expected-revision-ignored',
    plant: store =>
      passThrough(store, {
        append: async (stream, expected, events) => {
          const outcome = await store.append(stream, expected, events);
          return outcome.outcome === 'conflict'
            ? store.append(stream, outcome.actualRevision, events)
            : outcome;
        },
      }),
  },
  'a conflict with nobody': {
    rule: 'conflict-without-competitor',
    plant: store =>
      passThrough(store, {
        append: sometimes(store, (_stream, expected) =>
          Promise.resolve({ outcome: 'conflict', actualRevision: expected + 1 }),
        ),
      }),
  },
  'a subscription that leaves an event out': {
    rule: 'gap',
    plant: store =>
      passThrough(store, {
        subscribe: after => store.subscribe(after).pipe(filter((_event, index) => index !== 7)),
      }),
  },
  'a subscription that never hears of the last events': {
    rule: 'gap',
    plant: store =>
      passThrough(store, {
        subscribe: after => store.subscribe(after).pipe(filter((_event, index) => index < 7)),
      }),
  },
  'a subscription that gives an event twice': {
    rule: 'seen-twice',
    plant: store =>
      passThrough(store, {
        subscribe: after =>
          store
            .subscribe(after)
            .pipe(mergeMap((event, index) => from(index === 7 ? [event, event] : [event]))),
      }),
  },
  'half of an append whose outcome is unknown': {
    rule: 'half-stored',
    plant: store =>
      passThrough(store, {
        append: sometimes(store, async (stream, expected, events) => {
          await store.append(stream, expected, events.slice(0, 1));
          return { outcome: 'unknown', cause: undefined };
        }),
      }),
  },
  'an append that is seen in parts': {
    rule: 'half-stored',
    plant: store => passThrough(store, { append: inParts(store) }),
  },
  'bytes that were changed': {
    rule: 'foreign',
    plant: store =>
      passThrough(store, {
        append: sometimes(store, (stream, expected, events) =>
          store.append(stream, expected, events.map(withAnotherByte)),
        ),
      }),
  },
  'a refused append that is there': {
    rule: 'refused-but-there',
    plant: store =>
      passThrough(store, {
        append: sometimes(store, async (...append) => {
          await store.append(...append);
          throw unavailable();
        }),
      }),
  },
};

function withAnotherByte(event: NewEvent): NewEvent {
  const bytes = Uint8Array.from(event.bytes);
  bytes[bytes.length - 1] = 0;
  return { ...event, bytes };
}

function withoutEnd<A extends unknown[]>(read: (...args: A) => Promise<StoredEvent[]>) {
  let reads = 0;
  return async (...args: A): Promise<StoredEvent[]> => {
    const events = await read(...args);
    reads += 1;
    return reads % 5 === 0 ? events.slice(0, -3) : events;
  };
}

/** Others read between the parts, and an append that meets another halfway is told of a conflict. */
function inParts(store: EventStore): Append {
  return async (stream, expected, events) => {
    const [first, ...rest] = events;
    if (first === undefined || rest.length === 0) return store.append(stream, expected, events);
    const outcome = await store.append(stream, expected, [first]);
    if (outcome.outcome !== 'stored') return outcome;
    await turn();
    const { outcome: end } = await store.append(stream, expected + 1, rest);
    return end === 'stored' ? predicted(store, expected, 0) : { outcome: 'unknown', cause: end };
  };
}

/** What is refused in the end is shown to whoever reads its stream meanwhile. */
function dirty(store: EventStore): EventStore {
  const shown = new Map<string, StoredEvent[]>();
  return passThrough(store, {
    append: sometimes(store, async (stream, expected, events) => {
      const { lastPosition: position } = await predicted(store, expected, 1);
      const first = events.slice(0, 1);
      shown.set(
        stream,
        first.map(({ bytes }) => ({ stream, revision: expected + 1, position, bytes })),
      );
      for (let turns = 0; turns < 5; turns += 1) await turn();
      shown.delete(stream);
      throw unavailable();
    }),
    readStream: async (stream, fromRevision, limit): Promise<StoredEvent[]> => {
      const events = await store.readStream(stream, fromRevision, limit);
      const more = (shown.get(stream) ?? []).filter(
        ({ revision }) => revision === fromRevision + events.length,
      );
      return [...events, ...more];
    },
  });
}

/** Of every two events that follow each other the later one stands first, for everybody and for ever. */
function exchanged(store: EventStore): EventStore {
  const signal = new CommitSignal();
  const other = (position: Position): Position => {
    const { n } = partsOf(position);
    return positionOf(1, n % 2n === 0n ? n + 1n : n - 1n);
  };
  const moved = (event: StoredEvent): StoredEvent => ({
    ...event,
    position: other(event.position),
  });
  const readAll = async (after: Position | undefined, limit: number): Promise<StoredEvent[]> => {
    const log = (await store.readAll(undefined, 10_000)).map(moved);
    const numberOf = ({ position }: StoredEvent): bigint => partsOf(position).n;
    const last = after === undefined ? -1n : partsOf(after).n;
    return log
      .sort((a, b) => Number(numberOf(a) - numberOf(b)))
      .filter(event => numberOf(event) > last)
      .slice(0, limit);
  };
  return passThrough(store, {
    append: async (...append): Promise<AppendOutcome> => {
      const outcome = await store.append(...append);
      signal.raise();
      return outcome.outcome === 'stored'
        ? { ...outcome, lastPosition: other(outcome.lastPosition) }
        : outcome;
    },
    readStream: async (...read) => (await store.readStream(...read)).map(moved),
    readAll,
    subscribe: after => followLog({ readAll, signal, isClosed: () => false, batch: 100 }, after),
  });
}
