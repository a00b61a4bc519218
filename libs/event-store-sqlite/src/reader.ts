// Reads on the main thread, on a connection that cannot write. In write-ahead mode a reader never waits
// for the writer, and a page of a journey costs less than a trip to another thread and back.
// Pages are read whole: an iterator held open would keep the log file from being checkpointed. The events of a page of the
// log share one buffer: whoever keeps one of them alive for long keeps the page, and copies it instead.
// Whoever replays the log has its next page read by the same code in another thread: see read-ahead.ts.
import { crc32 } from 'node:zlib';
import { EventDamaged, EventStoreError } from '@selfsame/event-store/error';
import { partsOf, positionOf } from '@selfsame/event-store/position';
import type { Position, StoredEvent } from '@selfsame/event-store';
import type DatabaseConstructor from 'better-sqlite3';
import { assertFormat, hasChecksums, readEpoch } from './file-format.js';
import type { LogPage } from './reader-messages.js';
import { Recent } from './recent.js';

/** Null for an event of before checksums. */
type Crc = number | null;
type StreamRow = [position: number, revision: number, bytes: Buffer, crc: Crc];
type LogRow = [position: number, revision: number, size: number, streamKey: number, crc: Crc];

const CACHE_KIB = 64 * 1024;

export class Reader {
  readonly epoch: number;
  readonly #db: DatabaseConstructor.Database;
  readonly #stream: DatabaseConstructor.Statement<[string, number, number], StreamRow>;
  readonly #log: DatabaseConstructor.Statement<[number, number], LogPage>;
  readonly #newest: DatabaseConstructor.Statement<[number, number], LogPage>;
  readonly #name: DatabaseConstructor.Statement<[number], string>;
  readonly #head: DatabaseConstructor.Statement<[], number>;
  /** Names of streams by their key, which is theirs for ever. */
  readonly #names = new Recent<number, string>();

  constructor(Database: typeof DatabaseConstructor, file: string, cacheKib = CACHE_KIB) {
    this.#db = new Database(file, { readonly: true, fileMustExist: true });
    this.epoch = this.#checked();
    this.#db.pragma(`cache_size = -${cacheKib}`);
    const crc = hasChecksums(this.#db) ? 'crc' : 'NULL';
    this.#stream = this.#db
      .prepare<[string, number, number], StreamRow>(
        `SELECT position, revision, bytes, ${crc} FROM event
         WHERE stream = (SELECT id FROM stream WHERE name = ?) AND revision >= ?
         ORDER BY revision LIMIT ?`,
      )
      .raw();
    this.#log = this.#db.prepare<[number, number], LogPage>(pageAfter('?', crc)).raw();
    this.#newest = this.#db
      .prepare<[number, number], LogPage>(
        pageAfter(
          'coalesce((SELECT position FROM event ORDER BY position DESC LIMIT 1 OFFSET ?), -1)',
          crc,
        ),
      )
      .raw();
    this.#name = this.#db.prepare<[number], string>('SELECT name FROM stream WHERE id = ?').pluck();
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
    const events = this.#eventsOf(this.#log.get(n, limit));
    // A position that was never given out shows only when nothing follows it.
    if (events.length === 0 && n > this.#last()) {
      throw new EventStoreError('POSITION_AHEAD', `${after} lies after the newest event.`);
    }
    return events;
  }

  /** The events of a page that fullPage() found sound, in whatever thread. */
  eventsOf(page: LogPage): StoredEvent[] {
    return this.#eventsOf(page, true);
  }

  /** A page of exactly `limit` events, all of them found sound; undefined when there are fewer. Throws as readAll() does. */
  fullPage(after: Position, limit: number): LogPage | undefined {
    const page = this.#log.get(this.#numberOf(after), limit);
    return this.#eventsOf(page).length === limit ? page : undefined;
  }

  newest(limit: number): StoredEvent[] {
    return this.#eventsOf(this.#newest.get(limit, limit));
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

  #eventsOf([text, joined]: LogPage = ['[]', null], isSound = false): StoredEvent[] {
    const rows = JSON.parse(text) as LogRow[];
    const page = joined ?? new Uint8Array();
    assertWhole(rows, page.byteLength);
    let at = page.byteOffset;
    const events: StoredEvent[] = [];
    for (const [n, revision, size, key, crc] of rows) {
      const bytes = new Uint8Array(page.buffer, at, size);
      at += size;
      const event = {
        stream: this.#nameOf(key),
        revision,
        position: positionOf(this.epoch, n),
        bytes,
      };
      add(events, event, isSound ? null : crc);
    }
    return events;
  }

  #nameOf(key: number): string {
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const name = this.#name.get(key);
    if (name === undefined) throw damaged(`where stream ${key} was named`);
    this.#names.set(key, name);
    return name;
  }
}

/**
 * A page of the log in one statement, whatever it holds: a trip to the engine for each event, and a buffer for its bytes, take
 * longer than to find it. The engine takes the bytes for text to join them, which changes none of them, and the cast gives them
 * back as bytes.
 */
const pageAfter = (after: string, crc: string): string =>
  `SELECT json_group_array(json_array(position, revision, length(bytes), stream, ${crc})),
     CAST(group_concat(bytes, '') AS BLOB)
   FROM (SELECT * FROM event WHERE position > ${after} ORDER BY position LIMIT ?)`;

/** Whether the rows lie in the order of the log, and the bytes are those of all of them: so each finds its own. */
function assertWhole(rows: readonly LogRow[], byteLength: number): void {
  let [last, sizes] = [-1, 0];
  let isOrdered = true;
  for (const [n, , size] of rows) {
    isOrdered &&= n > last;
    last = n;
    sizes += size;
  }
  if (isOrdered && sizes === byteLength) return;
  throw damaged(`between events ${rows[0]?.[0]} and ${last}`);
}

const damaged = (where: string): EventStoreError =>
  new EventStoreError('STORE_UNAVAILABLE', `The log is damaged ${where}.`);

/** @throws EventDamaged for an event that is not as it was written */
function add(events: StoredEvent[], event: StoredEvent, crc: Crc): void {
  if (crc !== null && crc32(event.bytes) !== crc) throw new EventDamaged(event, events);
  events.push(event);
}
