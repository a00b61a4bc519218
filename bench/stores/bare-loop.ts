import { crc32 } from 'node:zlib';
import { NO_STREAM, type NewEvent } from '@selfsame/event-store';
import { openSqliteStore } from '@selfsame/event-store-sqlite';
import Database from 'better-sqlite3';
import { type Load, MEASURED_MS, type Measured, SETTLING_MS } from './hammer.js';

/**
 * What the engine can do: ready bytes into a file of the store's own schema, indexes, triggers and settings, and nothing
 * else. It asks no stream where it stands, waits for nobody, and blocks its thread: no store can be faster.
 */
export class BareLoop {
  private readonly db: Database.Database;
  private readonly begin: Database.Statement;
  private readonly commit: Database.Statement;
  private readonly addStream: Database.Statement<[string]>;
  private readonly addEvent: Database.Statement<
    [number, number | bigint, number, Uint8Array, number]
  >;
  /** Of the open journeys' streams. */
  private readonly keys = new Map<string, number | bigint>();
  private position = 0;

  private constructor(
    file: string,
    private readonly load: Load,
  ) {
    this.db = new Database(file);
    this.db.pragma('synchronous = FULL');
    this.db.pragma('cache_size = -65536');
    this.db.pragma('wal_autocheckpoint = 4000');
    this.begin = this.db.prepare('BEGIN IMMEDIATE');
    this.commit = this.db.prepare('COMMIT');
    this.addStream = this.db.prepare('INSERT INTO stream (name) VALUES (?)');
    this.addEvent = this.db.prepare('INSERT INTO event VALUES (?, ?, ?, ?, ?)');
  }

  /** On a new file. */
  static async create(file: string, load: Load): Promise<BareLoop> {
    await (await openSqliteStore({ file })).close();
    return new BareLoop(file, load);
  }

  /** Durable when it returns. */
  append(batch: number): void {
    const { journeys, envelopes } = this.load;
    this.begin.run();
    for (let index = 0; index < batch; index += 1) {
      const journey = journeys.take();
      const { stream, revision, left } = journey;
      if (revision === NO_STREAM) this.keys.set(stream, this.addStream.run(stream).lastInsertRowid);
      const { bytes } = envelopes[this.position % envelopes.length] as NewEvent;
      const key = this.keys.get(stream) ?? 0;
      this.addEvent.run(this.position, key, revision + 1, bytes, crc32(bytes));
      this.position += 1;
      if (left === 1) this.keys.delete(stream);
      journeys.giveBack(journey);
    }
    this.commit.run();
  }

  measure(batch: number): Measured {
    this.appendFor(batch, SETTLING_MS);
    const started = performance.now();
    const acknowledged = this.appendFor(batch, MEASURED_MS);
    return { perSecond: (acknowledged / (performance.now() - started)) * 1_000 };
  }

  close(): void {
    this.db.close();
  }

  private appendFor(batch: number, ms: number): number {
    const until = performance.now() + ms;
    let acknowledged = 0;
    while (performance.now() < until) {
      this.append(batch);
      acknowledged += batch;
    }
    return acknowledged;
  }
}
