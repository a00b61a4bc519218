// One append is one of three outcomes, and the third is the one that matters: a connection that dies after the
// request left says nothing about whether it was carried out, and it may still be carried out later. It is sent
// again, the same bytes under the same ids at the same revision: the server takes a repetition for what it is, so
// whichever of the two comes first is stored, and once.
import {
  AccessDeniedError,
  type AppendResult,
  NO_STREAM as NO_STREAM_STATE,
  StreamDeletedError,
  StreamTombstonedError,
  WrongExpectedVersionError,
} from '@kurrent/kurrentdb-client';
import {
  type AppendOutcome,
  EventStoreError,
  NO_STREAM,
  type NewEvent,
  positionOf,
} from '@selfsame/event-store';
import { Cluster } from './cluster.js';
import { failureOf, mayPass } from './failure.js';
import { InTurn } from './in-turn.js';
import { type Patience, pause, within } from './patience.js';
import type { Reader } from './reader.js';
import type { Naming } from './recorded.js';

/**
 * Appends under way at a time. The client's stream takes 16 messages before it makes writers wait, and a writer that
 * waits while the connection dies ends the whole process: the client rejects a promise that nobody can catch.
 */
const AT_ONCE = 15;

interface Attempted {
  readonly stream: string;
  readonly expectedRevision: number;
  readonly events: readonly NewEvent[];
}

type Answer =
  | { readonly kind: 'stored'; readonly result: AppendResult }
  | { readonly kind: 'conflict'; readonly actualRevision: number }
  /** Certainly not written, now or later. */
  | { readonly kind: 'refused'; readonly why: EventStoreError; readonly mayPass: boolean }
  | { readonly kind: 'unknown'; readonly cause: unknown };

export class Appender {
  readonly #inTurn = new InTurn(AT_ONCE);
  #cluster: Cluster;

  constructor(
    private readonly clientUrl: string,
    private readonly naming: Naming,
    private readonly reader: Reader,
    private readonly patience: Patience,
  ) {
    this.#cluster = new Cluster(clientUrl);
  }

  /** @throws EventStoreError STORE_UNAVAILABLE, STORE_UNSOUND: nothing was written */
  append(attempted: Attempted): Promise<AppendOutcome> {
    return this.#inTurn.run(() => this.#settle(attempted));
  }

  close(): Promise<void> {
    return this.#cluster.close();
  }

  async #settle(attempted: Attempted): Promise<AppendOutcome> {
    /** Why it is not known whether an earlier attempt was, or will be, carried out. */
    let doubt: { readonly cause: unknown } | undefined;
    for (let attempt = 1; ; attempt += 1) {
      const answer = await this.#once(attempted);
      const isLast = attempt >= this.patience.tries;
      if (answer.kind === 'stored') return this.#stored(attempted, answer.result, doubt);
      if (answer.kind === 'conflict')
        return this.#conflict(attempted, answer.actualRevision, doubt);
      if (answer.kind === 'unknown') doubt ??= { cause: answer.cause };
      else if (isLast || !answer.mayPass) {
        if (doubt === undefined) throw answer.why;
        return { outcome: 'unknown', cause: doubt.cause };
      }
      if (isLast) return { outcome: 'unknown', cause: failureOf(doubt?.cause) };
      await pause(this.patience.pauseMs * 2 ** (attempt - 1));
    }
  }

  async #once({ stream, expectedRevision, events }: Attempted): Promise<Answer> {
    const cluster = this.#cluster;
    const { answerMs } = this.patience;
    try {
      await within(answerMs, cluster.connected());
    } catch (error) {
      // Nothing was sent yet.
      this.#replace(cluster, error);
      return { kind: 'refused', why: failureOf(error), mayPass: true };
    }
    const state = expectedRevision === NO_STREAM ? NO_STREAM_STATE : BigInt(expectedRevision);
    const sending = cluster.append(this.naming.prefix + stream, state, events);
    try {
      return { kind: 'stored', result: await within(answerMs, sending) };
    } catch (error) {
      return this.#answerOf(cluster, error);
    }
  }

  #answerOf(cluster: Cluster, error: unknown): Answer {
    if (error instanceof WrongExpectedVersionError) {
      const { actualState } = error;
      const actualRevision = typeof actualState === 'bigint' ? Number(actualState) : NO_STREAM;
      return { kind: 'conflict', actualRevision };
    }
    const isRefusal =
      error instanceof AccessDeniedError ||
      error instanceof StreamDeletedError ||
      error instanceof StreamTombstonedError;
    if (isRefusal) return { kind: 'refused', why: failureOf(error), mayPass: false };
    // "Not the leader" ends the stream on which other appends are under way: to them it says nothing.
    this.#replace(cluster, error);
    return { kind: 'unknown', cause: error };
  }

  // The client finds its own way after a lost connection or a change of leader. After anything else (silence above
  // all) it may be waiting for what will never come, or remember a failed question: a new one takes its place.
  #replace(cluster: Cluster, error: unknown): void {
    if (cluster !== this.#cluster || mayPass(error)) return;
    this.#cluster = new Cluster(this.clientUrl);
    void cluster.close();
  }

  async #stored(
    { stream, expectedRevision, events }: Attempted,
    { nextExpectedRevision, position }: AppendResult,
    doubt: { readonly cause: unknown } | undefined,
  ): Promise<AppendOutcome> {
    const lastRevision = expectedRevision + events.length;
    if (Number(nextExpectedRevision) !== lastRevision) {
      const cause = new EventStoreError(
        'STORE_UNSOUND',
        `The cluster stored revision ${nextExpectedRevision} of ${stream} where ${lastRevision} was meant.`,
      );
      return { outcome: 'unknown', cause };
    }
    // Of a repetition the server does not always tell where the first one stands.
    const lastPosition =
      doubt === undefined && position !== undefined
        ? positionOf(this.naming.epoch, position.commit)
        : (await this.#readBack(stream, lastRevision))?.position;
    if (lastPosition === undefined) return { outcome: 'unknown', cause: doubt?.cause };
    return { outcome: 'stored', firstRevision: expectedRevision + 1, lastPosition };
  }

  /** After a doubt, what stands in the way may be this very append. */
  async #conflict(
    { stream, expectedRevision, events }: Attempted,
    actualRevision: number,
    doubt: { readonly cause: unknown } | undefined,
  ): Promise<AppendOutcome> {
    if (doubt === undefined) return { outcome: 'conflict', actualRevision };
    try {
      const there = await this.reader.readStream(stream, expectedRevision + 1, events.length);
      const last = there.at(-1);
      const isOurs =
        last !== undefined &&
        there.length === events.length &&
        there.every((event, at) => Buffer.compare(event.bytes, events[at]?.bytes ?? NOTHING) === 0);
      if (!isOurs) return { outcome: 'conflict', actualRevision };
      return {
        outcome: 'stored',
        firstRevision: expectedRevision + 1,
        lastPosition: last.position,
      };
    } catch {
      return { outcome: 'unknown', cause: doubt.cause };
    }
  }

  async #readBack(stream: string, revision: number) {
    try {
      const [event] = await this.reader.readStream(stream, revision, 1);
      return event;
    } catch {
      return undefined;
    }
  }
}

const NOTHING = new Uint8Array();
