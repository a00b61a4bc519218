// Reads on the main thread, on a connection that cannot write. In write-ahead mode a reader never waits
// for the writer, and a page of a journey costs less than a trip to another thread and back.
// Pages are read whole: an iterator held open would keep the log file from being checkpointed.
import { EventStoreError, partsOf, positionOf } from '@selfsame/event-store';
import type { Position, StoredEvent } from '@selfsame/event-store';
import type DatabaseConstructor from 'better-sqlite3';
import { assertFormat, readEpoch } from './file-format.js';

type StreamRow = [position: number, revision: number, bytes: Buffer];
type LogRow = [position: number, revision: number, bytes: Buffer, stream: string];

const CACHE_KIB = 64 * 1024;

export class Reader {
  readonly epoch: number;
  readonly #db: DatabaseConstructor.Database;
  readonly #stream: DatabaseConstructor.Statement<[string, number, number], StreamRow>;
  readonly #log: DatabaseConstructor.Statement<[number, number], LogRow>;
  readonly #newest: DatabaseConstructor.Statement<[number], LogRow>;
  readonly #head: DatabaseConstructor.Statement<[], number>;

  constructor(Database: typeof DatabaseConstructor, file: string) {
    this.#db = new Database(file, { readonly: true, fileMustExist: true });
    this.epoch = this.#checked();
    this.#db.pragma(`cache_size = -${CACHE_KIB}`);
    this.#stream = this.#db
      .prepare<[string, number, number], StreamRow>(
        `SELECT position, revision, bytes FROM event
         WHERE stream = (SELECT id FROM stream WHERE name = ?) AND revision >= ?
         ORDER BY revision LIMIT ?`,
      )
      .raw();
    // CROSS JOIN fixes the order of the loops: along the log, looking up each name.
    this.#log = this.#db
      .prepare<[number, number], LogRow>(
        `SELECT event.position, event.revision, event.bytes, stream.name
         FROM event CROSS JOIN stream ON stream.id = event.stream
         WHERE event.position > ? ORDER BY event.position LIMIT ?`,
      )
      .raw();
    this.#newest = this.#db
      .prepare<[number], LogRow>(
        `SELECT event.position, event.revision, event.bytes, stream.name
         FROM event CROSS JOIN stream ON stream.id = event.stream
         ORDER BY event.position DESC LIMIT ?`,
      )
      .raw();
    this.#head = this.#db
      .prepare<[], number>('SELECT coalesce(max(position), -1) FROM event')
      .pluck();
  }

  readStream(stream: string, fromRevision: number, limit: number): StoredEvent[] {
    return this.#stream
      .all(stream, fromRevision, limit)
      .map(row => this.#stored(stream, row[0], row[1], row[2]));
  }

  readAll(after: Position | undefined, limit: number): StoredEvent[] {
    const n = after === undefined ? -1 : this.#numberOf(after);
    const rows = this.#log.all(n, limit);
    // A position that was never given out shows only when nothing follows it.
    if (rows.length === 0 && n > this.#last()) {
      throw new EventStoreError('POSITION_AHEAD', `${after} lies after the newest event.`);
    }
    return rows.map(row => this.#stored(row[3], row[0], row[1], row[2]));
  }

  newest(limit: number): StoredEvent[] {
    const rows = this.#newest.all(limit).toReversed();
    return rows.map(row => this.#stored(row[3], row[0], row[1], row[2]));
  }

  head(): Position | undefined {
    const n = this.#last();
    return n < 0 ? undefined : positionOf(this.epoch, n);
  }

  brokenPages(): string | undefined {
    const says = String(this.#db.pragma('integrity_check(1)', { simple: true }));
    return says === 'ok' ? undefined : says;
  }

  close(): void {
    this.#db.close();
  }

  #checked(): number {
    try {
      assertFormat(this.#db);
      return readEpoch(this.#db);
    } catch (error) {
      this.#db.close();
      throw error;
    }
  }

  #last(): number {
    return this.#head.get() ?? -1;
  }

  #numberOf(position: Position): number {
    const { epoch, n } = partsOf(position);
    if (epoch !== this.epoch) {
      throw new EventStoreError('POSITION_FOREIGN', `${position} is not of epoch ${this.epoch}.`);
    }
    if (n > BigInt(Number.MAX_SAFE_INTEGER)) {
      throw new EventStoreError('POSITION_AHEAD', `${position} lies after the newest event.`);
    }
    return Number(n);
  }

  #stored(stream: string, n: number, revision: number, row: Buffer): StoredEvent {
    // A plain Uint8Array: slice() of a Buffer would share memory where callers expect a copy.
    const bytes = new Uint8Array(row.buffer, row.byteOffset, row.byteLength);
    return { stream, revision, position: positionOf(this.epoch, n), bytes };
  }
}
