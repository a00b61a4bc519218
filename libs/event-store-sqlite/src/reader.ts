// Reads on the main thread, on a connection that cannot write. In write-ahead mode a reader never waits
// for the writer, and a page of a journey costs less than a trip to another thread and back.
// Pages are read whole: an iterator held open would keep the log file from being checkpointed. The events of a page of the
// log share one buffer: whoever keeps one of them alive for long keeps the page, and copies it instead.
import { crc32 } from 'node:zlib';
import { EventDamaged, EventStoreError, partsOf, positionOf } from '@selfsame/event-store';
import type { Position, StoredEvent } from '@selfsame/event-store';
import type DatabaseConstructor from 'better-sqlite3';
import { assertFormat, hasChecksums, readEpoch } from './file-format.js';

/** Null for an event of before checksums. */
type Crc = number | null;
type StreamRow = [position: number, revision: number, bytes: Buffer, crc: Crc];
type LogRow = [position: number, revision: number, size: number, stream: string, crc: Crc];

const CACHE_KIB = 64 * 1024;

export class Reader {
  readonly epoch: number;
  readonly #db: DatabaseConstructor.Database;
  readonly #stream: DatabaseConstructor.Statement<[string, number, number], StreamRow>;
  readonly #log: DatabaseConstructor.Statement<[number, number], LogRow>;
  readonly #newest: DatabaseConstructor.Statement<[number], LogRow>;
  readonly #bytes: DatabaseConstructor.Statement<[number, number], Buffer>;
  readonly #head: DatabaseConstructor.Statement<[], number>;

  constructor(Database: typeof DatabaseConstructor, file: string) {
    this.#db = new Database(file, { readonly: true, fileMustExist: true });
    this.epoch = this.#checked();
    this.#db.pragma(`cache_size = -${CACHE_KIB}`);
    const crc = hasChecksums(this.#db) ? 'event.crc' : 'NULL';
    this.#stream = this.#db
      .prepare<[string, number, number], StreamRow>(
        `SELECT position, revision, bytes, ${crc} FROM event
         WHERE stream = (SELECT id FROM stream WHERE name = ?) AND revision >= ?
         ORDER BY revision LIMIT ?`,
      )
      .raw();
    // CROSS JOIN fixes the order of the loops: along the log, looking up each name.
    this.#log = this.#db
      .prepare<[number, number], LogRow>(
        `SELECT event.position, event.revision, length(event.bytes), stream.name, ${crc}
         FROM event CROSS JOIN stream ON stream.id = event.stream
         WHERE event.position > ? ORDER BY event.position LIMIT ?`,
      )
      .raw();
    this.#newest = this.#db
      .prepare<[number], LogRow>(
        `SELECT event.position, event.revision, length(event.bytes), stream.name, ${crc}
         FROM event CROSS JOIN stream ON stream.id = event.stream
         ORDER BY event.position DESC LIMIT ?`,
      )
      .raw();
    // One buffer for a page: to make one for each event takes longer than to find it. The engine takes the bytes for text to
    // join them, which changes none of them, and the cast gives them back as bytes.
    this.#bytes = this.#db
      .prepare<[number, number], Buffer>(
        `SELECT CAST(group_concat(bytes, '') AS BLOB) FROM
         (SELECT bytes FROM event WHERE position BETWEEN ? AND ? ORDER BY position)`,
      )
      .pluck();
    this.#head = this.#db
      .prepare<[], number>('SELECT coalesce(max(position), -1) FROM event')
      .pluck();
  }

  readStream(stream: string, fromRevision: number, limit: number): StoredEvent[] {
    const events: StoredEvent[] = [];
    for (const [n, revision, row, crc] of this.#stream.all(stream, fromRevision, limit)) {
      // A plain Uint8Array: slice() of a Buffer would share memory where callers expect a copy.
      const bytes = new Uint8Array(row.buffer, row.byteOffset, row.byteLength);
      add(events, { stream, revision, position: positionOf(this.epoch, n), bytes }, crc);
    }
    return events;
  }

  readAll(after: Position | undefined, limit: number): StoredEvent[] {
    const n = after === undefined ? -1 : this.#numberOf(after);
    const rows = this.#log.all(n, limit);
    // A position that was never given out shows only when nothing follows it.
    if (rows.length === 0 && n > this.#last()) {
      throw new EventStoreError('POSITION_AHEAD', `${after} lies after the newest event.`);
    }
    return this.#page(rows);
  }

  newest(limit: number): StoredEvent[] {
    return this.#page(this.#newest.all(limit).toReversed());
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

  /** The events of the rows, which lie side by side in the log and will never be others. */
  #page(rows: readonly LogRow[]): StoredEvent[] {
    const [first, last] = [rows[0], rows.at(-1)];
    if (first === undefined || last === undefined) return [];
    const page = this.#bytes.get(first[0], last[0]) ?? Buffer.alloc(0);
    const sizes = rows.reduce((sum, [, , size]) => sum + size, 0);
    if (page.byteLength !== sizes) {
      const where = `between events ${first[0]} and ${last[0]}`;
      throw new EventStoreError('STORE_UNAVAILABLE', `The log is damaged ${where}.`);
    }
    let at = page.byteOffset;
    const events: StoredEvent[] = [];
    for (const [n, revision, size, stream, crc] of rows) {
      const bytes = new Uint8Array(page.buffer, at, size);
      at += size;
      add(events, { stream, revision, position: positionOf(this.epoch, n), bytes }, crc);
    }
    return events;
  }
}

/** @throws EventDamaged for an event that is not as it was written */
function add(events: StoredEvent[], event: StoredEvent, crc: Crc): void {
  if (crc !== null && crc32(event.bytes) !== crc) throw new EventDamaged(event, events);
  events.push(event);
}
