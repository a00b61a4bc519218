// Follows the log for the whole process, and never stops silently. One subscription brings what others (and this
// instance) write; it begins again after the last record that it brought, whatever ends it. A heartbeat asks for the end of
// the log: it notices a subscription that is open and says nothing, and while there is none, followers go on by
// reading. So the worst that can happen to them is to be a heartbeat late.
import type { ReadResp } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import {
  type CommitSignal,
  type Position,
  type StoreTail,
  comparePositions,
  positionOf,
} from '@selfsame/event-store';
import { Cluster, type Reading, errorOf } from './cluster.js';
import { epochIn } from './epochs.js';
import { failureOf, mayPass } from './failure.js';
import { type Meddling, meddlingIn } from './meddling.js';
import type { Patience } from './patience.js';
import { readLogRequest } from './read-request.js';
import type { Reader } from './reader.js';
import type { RecentEvents } from './recent-events.js';
import {
  type Naming,
  type Recorded,
  logPositionOf,
  recordedIn,
  storedEventOf,
} from './recorded.js';

/** Heartbeats that a subscription may lie behind the end of the log without moving. */
const SILENT_BEATS = 2;
const SET_BACK =
  'The log ends before what was heard of it: the cluster was set back. Stop every ledger, and see docs/how-to/run-on-kurrentdb.md, Restore';

interface TailParts {
  readonly clientUrl: string;
  readonly naming: Naming;
  /** The newest event when the store was opened: what lies before is read, not followed. */
  readonly after: Position | undefined;
  /** Where the cluster keeps the epoch of the ledger. */
  readonly epochStream: string;
  readonly reader: Reader;
  readonly recent: RecentEvents;
  /** Raised when followers should look. */
  readonly signal: CommitSignal;
  readonly patience: Patience;
  /** Told once for each thing that somebody did to the ledger's streams behind its back. */
  readonly onMeddling: (meddling: Meddling) => void;
}

export class Tail implements StoreTail {
  #cluster: Cluster;
  #reading: Reading | undefined;
  /**
   * The last record that was taken: after it the next subscription begins. Not after what the server says that it has
   * looked at: in some versions that is where the next record will stand, which would then be left out.
   */
  #taken: bigint | undefined;
  /** How far the server says that it has looked, in all streams; and what it had said at the last heartbeat. */
  #looked = -1n;
  #lookedBefore = -1n;
  #lastEvent: StoreTail['lastEvent'];
  #behindSince: number | undefined;
  #silentBeats = 0;
  #trouble: string | undefined;
  #hasBegun = false;
  #interruptions = 0;
  /** In a row, since the last subscription that the server confirmed. */
  #failures = 0;
  #newEpoch: number | undefined;
  #closed = false;
  #heartbeat: NodeJS.Timeout | undefined;
  #retry: NodeJS.Timeout | undefined;
  #beating: Promise<void> = Promise.resolve();

  constructor(private readonly parts: TailParts) {
    this.#cluster = new Cluster(parts.clientUrl);
  }

  get trouble(): string | undefined {
    return this.#newEpoch === undefined
      ? this.#trouble
      : `epoch ${this.#newEpoch} of the ledger has begun: this instance was not stopped for it`;
  }

  /** The epoch that somebody has begun while this instance ran on: it must not write any more. */
  get newEpoch(): number | undefined {
    return this.#newEpoch;
  }

  get interruptions(): number {
    return this.#interruptions;
  }

  get lastEvent(): StoreTail['lastEvent'] {
    return this.#lastEvent;
  }

  get behindMs(): number {
    return this.#behindSince === undefined ? 0 : Date.now() - this.#behindSince;
  }

  /** Begins when somebody follows for the first time, and never ends before the store is closed. */
  begin(): void {
    if (this.#hasBegun || this.#closed) return;
    this.#hasBegun = true;
    this.#trouble = 'it has not begun yet';
    const { after, recent } = this.parts;
    this.#taken = after === undefined ? undefined : logPositionOf(after);
    recent.begin(after);
    void this.#subscribe();
    this.#scheduleBeat();
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#heartbeat);
    clearTimeout(this.#retry);
    this.#reading = undefined;
    this.#cluster.close();
    await this.#beating;
  }

  async #subscribe(): Promise<void> {
    const { naming, epochStream } = this.parts;
    const { prefix } = naming;
    const request = readLogRequest({
      // The streams themselves, what is set about them, and whether another epoch begins.
      prefixes: [prefix, `$$${prefix}`, epochStream],
      from: this.#taken ?? 'start',
      count: 'subscription',
    });
    try {
      const cluster = this.#cluster;
      const reading = cluster.read(await cluster.connect(this.parts.patience.answerMs), request);
      reading.on('error', error => this.#ended(reading, errorOf(error)));
      reading.on('end', () => this.#ended(reading, new Error('the server ended the subscription')));
      if (this.#closed) return reading.cancel();
      this.#reading = reading;
      reading.on('data', (response: ReadResp) => this.#hear(reading, response));
    } catch (error) {
      this.#interrupted(errorOf(error));
    }
  }

  #hear(reading: Reading, response: ReadResp): void {
    if (reading !== this.#reading) return;
    if (response.hasConfirmation()) {
      this.#trouble = undefined;
      this.#failures = 0;
    }
    const checkpoint = response.getCheckpoint();
    if (checkpoint !== undefined) this.#looked = BigInt(checkpoint.getCommitPosition());
    const recorded = recordedIn(response);
    if (recorded === undefined) return;
    this.#take(recorded);
    this.#taken = recorded.commit;
    this.#silentBeats = 0;
  }

  #take(recorded: Recorded): void {
    const { recent, naming, epochStream, signal, onMeddling } = this.parts;
    if (recorded.stream === epochStream) this.#takeEpoch(recorded);
    const meddling = meddlingIn(recorded, naming.prefix);
    if (meddling !== undefined) onMeddling(meddling);
    if (!recorded.stream.startsWith(naming.prefix)) return;
    try {
      const event = storedEventOf(recorded, naming);
      if (event === undefined || !recent.add(event)) return;
      this.#lastEvent = { position: event.position, at: Date.now() };
    } catch (error) {
      // What cannot be taken is left to those who read: they are told by the same error.
      recent.begin(positionOf(naming.epoch, recorded.commit));
      this.#trouble = failureOf(error).message;
    }
    signal.raise();
  }

  #takeEpoch({ data }: Recorded): void {
    try {
      const epoch = epochIn(data);
      if (epoch > this.parts.naming.epoch) this.#newEpoch = epoch;
    } catch (error) {
      this.#trouble = failureOf(error).message;
    }
  }

  #ended(reading: Reading, error: unknown): void {
    if (reading === this.#reading) this.#interrupted(error);
  }

  #interrupted(error: unknown): void {
    this.#reading = undefined;
    if (this.#closed) return;
    // It may lag from now on: followers read for themselves, at every heartbeat.
    this.parts.recent.interrupt();
    this.#interruptions += 1;
    this.#failures += 1;
    this.#trouble = failureOf(error).message;
    if (!mayPass(error)) {
      this.#cluster.close();
      this.#cluster = new Cluster(this.parts.clientUrl);
    }
    const { pauseMs, longestPauseMs } = this.parts.patience;
    const wait = Math.min(longestPauseMs, pauseMs * 2 ** Math.min(this.#failures - 1, 20));
    this.#retry = setTimeout(() => void this.#subscribe(), wait);
  }

  #scheduleBeat(): void {
    if (this.#closed) return;
    this.#heartbeat = setTimeout(() => {
      this.#beating = this.#beat().finally(() => this.#scheduleBeat());
    }, this.parts.patience.heartbeatMs);
    this.#heartbeat.unref();
  }

  async #beat(): Promise<void> {
    let head: Position | undefined;
    try {
      head = await this.parts.reader.head();
    } catch (error) {
      this.#trouble ??= failureOf(error).message;
      return;
    }
    if (this.#closed) return;
    if (this.#isBehind(head)) this.#lag(logPositionOf(head));
    else if (this.#wasSetBack(head)) this.#trouble = SET_BACK;
    else this.#keepUp();
  }

  /** The log ends before what was heard of it: somebody restored it while ledgers ran. */
  #wasSetBack(head: Position | undefined): boolean {
    const heard = this.#lastEvent?.position;
    return heard !== undefined && (head === undefined || comparePositions(head, heard) < 0);
  }

  #isBehind(head: Position | undefined): head is Position {
    if (head === undefined) return false;
    if (this.#taken === undefined) return true;
    return comparePositions(head, positionOf(this.parts.naming.epoch, this.#taken)) > 0;
  }

  #keepUp(): void {
    this.#behindSince = undefined;
    this.#silentBeats = 0;
    if (this.#reading === undefined) return;
    this.#trouble = undefined;
    this.parts.recent.resume();
  }

  #lag(head: bigint): void {
    this.#behindSince ??= Date.now();
    this.parts.recent.interrupt();
    this.parts.signal.raise();
    if (this.#reading === undefined) return;
    // On its way through what others wrote, it is not silent.
    const isOnItsWay = this.#looked !== this.#lookedBefore && this.#looked < head;
    this.#lookedBefore = this.#looked;
    this.#silentBeats = isOnItsWay ? 0 : this.#silentBeats + 1;
    if (this.#silentBeats < SILENT_BEATS) return;
    this.#silentBeats = 0;
    this.#interrupted(new Error('the subscription was silent while the log grew'));
  }
}
