// The double's memory: what a server of one node keeps, as far as the protocol shows it. Positions are those of a
// log of bytes: strictly increasing, gapped, and other records (statistics) lie between those of a ledger.

/** What a client proposes. */
export interface Proposed {
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
}

export interface LogRecord extends Proposed {
  readonly stream: string;
  readonly revision: bigint;
  readonly position: bigint;
  /** 100 ns ticks since 1970, as a server writes them. */
  readonly created: bigint;
}

export type Expected = bigint | 'no-stream' | 'stream-exists' | 'any';

export type Appended =
  | { readonly kind: 'written'; readonly last: LogRecord }
  /** The same ids stand where this append would have put them: answered as written, without writing. */
  | { readonly kind: 'repeated'; readonly last: LogRecord }
  | { readonly kind: 'wrong'; readonly current: bigint | undefined }
  | { readonly kind: 'deleted' };

/** Every so many records the server writes one of its own. */
const STATISTICS_EVERY = 7;
const TICKS_PER_MS = 10_000n;
const encoder = new TextEncoder();

export class Log {
  readonly records: LogRecord[] = [];
  readonly #streams = new Map<string, LogRecord[]>();
  readonly #tombstones = new Set<string>();
  readonly #listeners = new Set<() => void>();
  #nextPosition = 1_000n;

  /** Where the next record will stand. */
  get end(): bigint {
    return this.#nextPosition;
  }

  stream(name: string): readonly LogRecord[] {
    return this.#streams.get(name) ?? [];
  }

  isDeleted(name: string): boolean {
    return this.#tombstones.has(name);
  }

  append(stream: string, expected: Expected, events: readonly Proposed[]): Appended {
    if (this.#tombstones.has(stream)) return { kind: 'deleted' };
    const held = this.#streams.get(stream) ?? [];
    const current = held.at(-1)?.revision;
    if (!fits(expected, current)) {
      const last = repeatOf(held, expected, events);
      return last === undefined ? { kind: 'wrong', current } : { kind: 'repeated', last };
    }
    for (const event of events) {
      if (this.records.length % STATISTICS_EVERY === 0) this.#write('$stats-127.0.0.1:2113', STATS);
      this.#write(stream, event);
    }
    this.#notify();
    const last = this.#streams.get(stream)?.at(-1);
    if (last === undefined) throw new Error('An append has at least one event.');
    return { kind: 'written', last };
  }

  /** Deletes for good: a record of its own type is all that reading meets from now on. */
  tombstone(stream: string): void {
    this.#write(stream, { ...STATS, id: crypto.randomUUID(), type: '$streamDeleted' });
    this.#tombstones.add(stream);
    this.#notify();
  }

  /** As a node that was put back from a backup: all but the first `count` records are gone. */
  forgetAfter(count: number): void {
    for (const { stream } of this.records.splice(count)) {
      const left = this.records.filter(record => record.stream === stream);
      this.#streams.set(stream, left);
    }
  }

  /** Calls `wake` after every append; returns how to stop that. */
  listen(wake: () => void): () => void {
    this.#listeners.add(wake);
    return () => this.#listeners.delete(wake);
  }

  #write(stream: string, event: Proposed): void {
    const held = this.#streams.get(stream) ?? [];
    const position = this.#nextPosition;
    this.#nextPosition += BigInt(60 + stream.length + event.data.length);
    const created = BigInt(Date.now()) * TICKS_PER_MS;
    const record = { ...event, stream, revision: BigInt(held.length), position, created };
    held.push(record);
    this.#streams.set(stream, held);
    this.records.push(record);
  }

  #notify(): void {
    for (const wake of this.#listeners) wake();
  }
}

const STATS: Proposed = {
  id: '5ad1e500-0000-4000-8000-000000000000',
  type: '$statsCollected',
  contentType: 'application/json',
  data: encoder.encode('{"proc-cpu":1}'),
};

function fits(expected: Expected, current: bigint | undefined): boolean {
  if (expected === 'any') return true;
  if (expected === 'stream-exists') return current !== undefined;
  if (expected === 'no-stream') return current === undefined;
  return expected === current;
}

function repeatOf(
  held: readonly LogRecord[],
  expected: Expected,
  events: readonly Proposed[],
): LogRecord | undefined {
  if (expected === 'any' || expected === 'stream-exists') return undefined;
  const from = expected === 'no-stream' ? 0 : Number(expected) + 1;
  const there = held.slice(from, from + events.length);
  const same = there.length === events.length && there.every(({ id }, at) => id === events[at]?.id);
  return same ? there.at(-1) : undefined;
}
