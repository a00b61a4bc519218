// The one connection that writes. What durability rests on is asserted here, at every opening, instead
// of assumed: a default can change with a version of the engine.
import { crc32 } from 'node:zlib';
import { EventStoreError } from '@selfsame/event-store/error';
import { NO_STREAM } from '@selfsame/event-store/port';
import { FIRST_EPOCH } from '@selfsame/event-store/position';
import Database from 'better-sqlite3';
import { engineCodeOf } from './engine-code.js';
import {
  assertFormat,
  beginEpochIn,
  createFormat,
  isEmptyFile,
  liftFormat,
  readEpoch,
} from './file-format.js';
import { Recent } from './recent.js';
import type { AppendJob } from './append-job.js';
import type { JobResult } from './job-result.js';

/** Before this version two connections could corrupt the write-ahead log on a reset. */
const OLDEST_SOUND_ENGINE = [3, 51, 3] as const;
const CACHE_KIB = 64 * 1024;
/**
 * Pages of the write-ahead log (16 MB) before they go into the database. The engine's 1,000 write the same pages of the index
 * several times where thousands of journeys are open: on a grown log an append then costs a third more than on an empty one.
 */
const CHECKPOINT_PAGES = 4_000;

type Statement = Database.Statement;

/** A stream's key in the file and its newest revision; both undefined or NO_STREAM before its first event. */
interface End {
  readonly key: number | bigint | undefined;
  readonly revision: number;
}

export class WriterConnection {
  readonly db: Database.Database;
  readonly epoch: number;
  readonly #beginNow: Statement;
  readonly #commit: Statement;
  readonly #streamHead: Database.Statement<[string], [number, number]>;
  readonly #addStream: Statement;
  readonly #addEvent: Statement;
  readonly #head: Database.Statement<[], number>;
  /**
   * What the statements above would answer, with the events of the open transaction: nobody else writes. A connection whose
   * transaction failed is closed, and this goes with it.
   */
  readonly #ends = new Recent<string, End>();

  /**
   * @param epoch written into a new file, demanded of an existing one; its own when undefined
   * @throws EventStoreError STORE_WRONG_FORMAT, STORE_WRONG_EPOCH, STORE_UNSOUND
   */
  constructor(file: string, epoch?: number) {
    this.db = new Database(file, { fileMustExist: true, timeout: 1_000 });
    try {
      const isNew = isEmptyFile(this.db);
      if (!isNew) assertFormat(this.db);
      applySettings(this.db);
      if (isNew) createFormat(this.db, epoch ?? FIRST_EPOCH);
      else liftFormat(this.db);
      this.epoch = epochOf(this.db, epoch);
      this.#beginNow = this.db.prepare('BEGIN IMMEDIATE');
      this.#commit = this.db.prepare('COMMIT');
      this.#streamHead = this.db
        .prepare<[string], [number, number]>(
          `SELECT id, (SELECT max(revision) FROM event WHERE stream = stream.id)
           FROM stream WHERE name = ?`,
        )
        .raw();
      this.#addStream = this.db.prepare('INSERT INTO stream (name) VALUES (?)');
      this.#addEvent = this.db.prepare('INSERT INTO event VALUES (?, ?, ?, ?, ?)');
      this.#head = this.db
        .prepare<[], number>('SELECT coalesce(max(position), -1) FROM event')
        .pluck();
    } catch (error) {
      this.db.close();
      throw formatError(error, file);
    }
  }

  /** Number of the newest event, -1 when there is none. */
  head(): number {
    return this.#head.get() ?? -1;
  }

  /**
   * Runs the jobs in order in one transaction and returns once it is durable. Each job is stored or
   * conflicts on its own. When this throws, nothing is known about any of them and the connection must
   * be closed: even a conflict may have been with a job of this transaction.
   */
  commit(jobs: Iterable<AppendJob>): JobResult[] {
    const results: JobResult[] = [];
    let next: number | undefined;
    for (const job of jobs) {
      // With the first job in hand: a transaction that does not even begin has its answer to give, too.
      next ??= this.#begin();
      const result = this.#append(job, next);
      if (result.outcome === 'stored') next = result.lastN + 1;
      results.push(result);
    }
    if (next !== undefined) this.#commit.run();
    return results;
  }

  /** Commits one row that carries no event. */
  fence(): void {
    this.#beginNow.run();
    this.db.prepare('INSERT INTO fence (head) VALUES (?)').run(this.head());
    this.#commit.run();
  }

  beginEpoch(epoch: number): void {
    beginEpochIn(this.db, epoch);
  }

  close(): void {
    this.db.close();
  }

  /** The number of the next event. */
  #begin(): number {
    this.#beginNow.run();
    return this.head() + 1;
  }

  #append(
    { ticket, stream, expectedRevision, bytes }: AppendJob,
    next: number,
  ): Extract<JobResult, { outcome: 'stored' | 'conflict' }> {
    const end = this.#endOf(stream);
    const actualRevision = end.revision;
    if (actualRevision !== expectedRevision) return { ticket, outcome: 'conflict', actualRevision };
    const key = end.key ?? this.#addStream.run(stream).lastInsertRowid;
    for (const [index, event] of bytes.entries()) {
      const revision = expectedRevision + 1 + index;
      this.#addEvent.run(next + index, key, revision, event, crc32(event));
    }
    this.#ends.set(stream, { key, revision: expectedRevision + bytes.length });
    const lastN = next + bytes.length - 1;
    return { ticket, outcome: 'stored', firstRevision: expectedRevision + 1, lastN };
  }

  #endOf(stream: string): End {
    const known = this.#ends.get(stream);
    if (known !== undefined) return known;
    const [key, revision] = this.#streamHead.get(stream) ?? [undefined, NO_STREAM];
    return { key, revision };
  }
}

function applySettings(db: Database.Database): void {
  const version = String(db.prepare('SELECT sqlite_version()').pluck().get());
  if (!isSoundEngine(version)) throw unsound(`SQLite ${version} is older than 3.51.3`);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma(`cache_size = -${CACHE_KIB}`);
  db.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
  const journal = db.pragma('journal_mode', { simple: true });
  const synchronous = db.pragma('synchronous', { simple: true });
  if (journal !== 'wal' || synchronous !== 2) {
    throw unsound(`journal_mode is ${String(journal)} and synchronous ${String(synchronous)}`);
  }
}

/** Whether `version` (major.minor.patch) has the fix of the WAL-reset corruption. */
export function isSoundEngine(version: string): boolean {
  const parts = version.split('.').map(Number);
  for (const [index, oldest] of OLDEST_SOUND_ENGINE.entries()) {
    const part = parts[index] ?? 0;
    if (part !== oldest) return part > oldest;
  }
  return true;
}

function epochOf(db: Database.Database, demanded: number | undefined): number {
  const stored = readEpoch(db);
  if (demanded === undefined || stored === demanded) return stored;
  throw new EventStoreError(
    'STORE_WRONG_EPOCH',
    `The file belongs to epoch ${stored}, not ${demanded}.`,
  );
}

function unsound(what: string): EventStoreError {
  return new EventStoreError('STORE_UNSOUND', `Events would not be safe: ${what}.`);
}

function formatError(error: unknown, file: string): unknown {
  if (engineCodeOf(error) !== 'SQLITE_NOTADB') return error;
  return new EventStoreError('STORE_WRONG_FORMAT', `${file} is not a database.`, { cause: error });
}
