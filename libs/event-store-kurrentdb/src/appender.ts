// One append is one of three outcomes, and the third is the one that matters: a connection that dies after the
// request left says nothing about whether it was carried out, and it may still be carried out later. It is sent
// again, the same bytes under the same ids at the same revision: the server takes a repetition for what it is, so
// whichever of the two comes first is stored, and once.
import { type AppendOutcome, EventStoreError, positionOf } from '@selfsame/event-store';
import { AppendCalls } from './append-call.js';
import type { Answer, Attempted } from './append-messages.js';
import { Cluster, type Stub } from './cluster.js';
import { failureOf, mayPass, wasTold } from './failure.js';
import { InTurn } from './in-turn.js';
import { type Patience, pause, within } from './patience.js';
import type { Reader } from './reader.js';
import type { Naming } from './recorded.js';

/** Appends under way at a time: bounded, because each is held in memory until it is answered. */
const AT_ONCE = 256;

interface Line {
  readonly cluster: Cluster;
  readonly calls: AppendCalls;
}

interface Doubt {
  /** Why it is not known whether an earlier attempt was, or will be, carried out. */
  readonly cause: unknown;
}

export class Appender {
  readonly #inTurn = new InTurn(AT_ONCE);
  #line: Line;

  constructor(
    private readonly clientUrl: string,
    private readonly naming: Naming,
    private readonly reader: Reader,
    private readonly patience: Patience,
  ) {
    this.#line = this.#connect();
  }

  /** @throws EventStoreError STORE_UNAVAILABLE, STORE_UNSOUND: nothing was written */
  append(attempted: Attempted): Promise<AppendOutcome> {
    return this.#inTurn.run(() => this.#settle(attempted));
  }

  close(): void {
    this.#line.cluster.close();
  }

  async #settle(attempted: Attempted): Promise<AppendOutcome> {
    let doubt: Doubt | undefined;
    for (let attempt = 1; ; attempt += 1) {
      const answer = await this.#once(attempted);
      if (answer.kind === 'stored') return this.#stored(attempted, answer, doubt);
      if (answer.kind === 'conflict')
        return this.#conflict(attempted, answer.actualRevision, doubt);
      if (answer.kind === 'unknown') doubt ??= { cause: failureOf(answer.cause) };
      const isLast = attempt >= this.patience.tries;
      if (isLast || (answer.kind === 'refused' && !answer.mayPass)) {
        if (doubt !== undefined) return { outcome: 'unknown', cause: doubt.cause };
        if (answer.kind === 'refused') throw answer.why;
      }
      await pause(this.patience.pauseMs * 2 ** (attempt - 1));
    }
  }

  async #once({ stream, expectedRevision, events }: Attempted): Promise<Answer> {
    const line = this.#line;
    const { answerMs } = this.patience;
    let stub: Stub;
    try {
      stub = line.cluster.ready ?? (await within(answerMs, line.cluster.connect(answerMs)));
    } catch (error) {
      if (!mayPass(error)) this.#replace(line);
      return { kind: 'refused', why: failureOf(error), mayPass: true };
    }
    try {
      const named = { stream: this.naming.prefix + stream, expectedRevision, events };
      const answer = await within(answerMs, line.calls.send(stub, named));
      // An answer that only says that the call died may be the last one that this connection gives.
      if (answer.kind === 'unknown' && !wasTold(answer.cause)) this.#replace(line);
      return answer;
    } catch (cause) {
      this.#replace(line);
      return { kind: 'unknown', cause };
    }
  }

  #connect(): Line {
    const cluster = new Cluster(this.clientUrl);
    return { cluster, calls: new AppendCalls(cluster, this.patience.answerMs) };
  }

  #replace(line: Line): void {
    if (line !== this.#line) return;
    this.#line = this.#connect();
    line.cluster.close();
  }

  async #stored(
    { stream, expectedRevision, events }: Attempted,
    { revision, commit }: Extract<Answer, { kind: 'stored' }>,
    doubt: Doubt | undefined,
  ): Promise<AppendOutcome> {
    const lastRevision = expectedRevision + events.length;
    if (revision !== lastRevision) {
      const words = `The cluster stored revision ${revision} of ${stream} where ${lastRevision} was meant.`;
      return { outcome: 'unknown', cause: new EventStoreError('STORE_UNSOUND', words) };
    }
    // Of a repetition the server does not always tell where the first one stands.
    const lastPosition =
      doubt === undefined && commit !== undefined
        ? positionOf(this.naming.epoch, commit)
        : (await this.#readBack(stream, lastRevision))?.position;
    if (lastPosition === undefined) return { outcome: 'unknown', cause: doubt?.cause };
    return { outcome: 'stored', firstRevision: expectedRevision + 1, lastPosition };
  }

  /** After a doubt, what stands in the way may be this very append. */
  async #conflict(
    { stream, expectedRevision, events }: Attempted,
    actualRevision: number,
    doubt: Doubt | undefined,
  ): Promise<AppendOutcome> {
    if (doubt === undefined) return { outcome: 'conflict', actualRevision };
    try {
      const there = await this.reader.readStream(stream, expectedRevision + 1, events.length);
      const last = there.at(-1);
      const isOurs =
        last !== undefined &&
        there.length === events.length &&
        there.every(({ bytes }, at) => Buffer.compare(bytes, events[at]?.bytes ?? NOTHING) === 0);
      if (!isOurs) return { outcome: 'conflict', actualRevision };
      const firstRevision = expectedRevision + 1;
      return { outcome: 'stored', firstRevision, lastPosition: last.position };
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
