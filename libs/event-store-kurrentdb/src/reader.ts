// Reading, always at the leader: what was acknowledged to anybody is there.
import {
  EventStoreError,
  type Position,
  type StoredEvent,
  comparePositions,
  partsOf,
} from '@selfsame/event-store';
import type { Cluster } from './cluster.js';
import { failureOf, mayPass } from './failure.js';
import { type Patience, pause } from './patience.js';
import { readAllOf } from './read-all-of.js';
import { type From, readLogRequest, readStreamRequest } from './read-request.js';
import { type Naming, type Recorded, logPositionOf, storedEventOf } from './recorded.js';

export class Reader {
  /** The furthest position that was seen: what lies before it was given out. */
  #furthest: Position | undefined;

  constructor(
    private readonly cluster: Cluster,
    private readonly naming: Naming,
    private readonly patience: Patience,
  ) {}

  /** @throws EventStoreError STORE_UNSOUND when the beginning of the stream is missing */
  async readStream(stream: string, fromRevision: number, limit: number): Promise<StoredEvent[]> {
    const name = this.naming.prefix + stream;
    const request = readStreamRequest({ stream: name, from: BigInt(fromRevision), count: limit });
    const records = await this.#asking(request, limit);
    const events = records.flatMap(record => storedEventOf(record, this.naming) ?? []);
    const [first] = events;
    if (first !== undefined && first.revision !== fromRevision) {
      throw new EventStoreError(
        'STORE_UNSOUND',
        `${stream} begins at revision ${first.revision} where ${fromRevision} was asked for: the cluster truncates it.`,
      );
    }
    return events;
  }

  /** @throws EventStoreError POSITION_FOREIGN, POSITION_AHEAD */
  async readAll(after: Position | undefined, limit: number): Promise<StoredEvent[]> {
    await this.#assertGivenOut(after);
    const events: StoredEvent[] = [];
    let from = after;
    for (;;) {
      const asked = limit - events.length + (from === undefined ? 0 : 1);
      const records = await this.#log(from === undefined ? 'start' : logPositionOf(from), asked);
      for (const record of records) {
        const event = storedEventOf(record, this.naming);
        // The server begins with the position itself.
        if (event === undefined || event.position === from) continue;
        events.push(event);
      }
      const last = events.at(-1)?.position;
      if (last === undefined || last === from || events.length >= limit || records.length < asked)
        break;
      from = last;
    }
    this.#note(events.at(-1)?.position);
    return events.slice(0, limit);
  }

  async newest(limit: number): Promise<StoredEvent[]> {
    // Of what stands at the end, some may be the server's own: where somebody deleted a stream.
    for (let asked = limit; ; asked *= 2) {
      const records = await this.#log('end', asked, true);
      const events = records.flatMap(record => storedEventOf(record, this.naming) ?? []);
      if (events.length < limit && records.length === asked) continue;
      const newest = events.slice(0, limit).toReversed();
      this.#note(newest.at(-1)?.position);
      return newest;
    }
  }

  async head(): Promise<Position | undefined> {
    const [newest] = await this.newest(1);
    return newest?.position;
  }

  #log(from: From, count: number, backwards = false): Promise<Recorded[]> {
    const request = readLogRequest({ prefixes: [this.naming.prefix], from, count, backwards });
    return this.#asking(request, count);
  }

  // A position is compared with the end of the log before the server is asked: what it says to one that lies
  // beyond differs from version to version.
  async #assertGivenOut(position: Position | undefined): Promise<void> {
    if (position === undefined) return;
    if (partsOf(position).epoch !== this.naming.epoch) {
      throw new EventStoreError(
        'POSITION_FOREIGN',
        `${position} is not of epoch ${this.naming.epoch}.`,
      );
    }
    if (this.#furthest !== undefined && comparePositions(position, this.#furthest) <= 0) return;
    const head = await this.head();
    if (head === undefined || comparePositions(position, head) > 0) {
      throw new EventStoreError('POSITION_AHEAD', `${position} lies after the newest event.`);
    }
  }

  #note(position: Position | undefined): void {
    if (position === undefined) return;
    if (this.#furthest === undefined || comparePositions(position, this.#furthest) > 0) {
      this.#furthest = position;
    }
  }

  /** Asked again while the cluster looks for a leader. */
  async #asking(request: Parameters<typeof readAllOf>[1], atMost: number): Promise<Recorded[]> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await readAllOf(this.cluster, request, atMost, this.patience.answerMs);
      } catch (error) {
        if (!mayPass(error) || attempt >= this.patience.tries) throw failureOf(error);
        await pause(this.patience.pauseMs * 2 ** (attempt - 1));
      }
    }
  }
}
