// What makes a database file ours, and of which epoch it is. Shared by whoever writes and whoever reads.
import { readFileSync } from 'node:fs';
import { EventStoreError } from '@selfsame/event-store/error';
import type Database from 'better-sqlite3';

/** "Self" in ASCII; marks the file as ours in `PRAGMA application_id`. */
const APPLICATION_ID = 0x53656c66;
const FIRST_FORMAT = 1;
/** With a table of the epochs that began later. */
const WITH_EPOCHS = 2;

/** Whether the file is empty and wants a schema. Looks without writing: it may be somebody else's. */
export function isEmptyFile(db: Database.Database): boolean {
  const tables = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get();
  return tables === 0 && marksOf(db).every(mark => mark === 0);
}

/** @throws EventStoreError STORE_WRONG_FORMAT */
export function assertFormat(db: Database.Database): void {
  const [id, format] = marksOf(db);
  if (id === APPLICATION_ID && (format === FIRST_FORMAT || format === WITH_EPOCHS)) return;
  throw new EventStoreError(
    'STORE_WRONG_FORMAT',
    `The file is not an event store of format ${FIRST_FORMAT} or ${WITH_EPOCHS} (marks ${String(id)}/${String(format)}).`,
  );
}

const marksOf = (db: Database.Database): [id: unknown, format: unknown] => [
  db.pragma('application_id', { simple: true }),
  db.pragma('user_version', { simple: true }),
];

// One transaction, marks included: a crash in the middle leaves an empty file, not half a store.
export function createFormat(db: Database.Database, epoch: number): void {
  db.exec('BEGIN IMMEDIATE');
  db.exec(readSql('schema.sql'));
  db.prepare('INSERT INTO store VALUES (1, ?)').run(epoch);
  db.pragma(`application_id = ${APPLICATION_ID}`);
  db.pragma(`user_version = ${FIRST_FORMAT}`);
  db.exec('COMMIT');
}

export function readEpoch(db: Database.Database): number {
  const began = `SELECT epoch FROM store ${hasLaterEpochs(db) ? 'UNION ALL SELECT epoch FROM later_epoch' : ''}`;
  return db.prepare(`SELECT max(epoch) FROM (${began})`).pluck().get() as number;
}

/** @throws SqliteError for an epoch that is not later than those before it */
export function beginEpochIn(db: Database.Database, epoch: number): void {
  db.exec('BEGIN IMMEDIATE');
  if (!hasLaterEpochs(db)) {
    db.exec(readSql('epochs.sql'));
    db.pragma(`user_version = ${WITH_EPOCHS}`);
  }
  db.prepare(
    'INSERT INTO later_epoch VALUES (?, (SELECT coalesce(max(position), -1) FROM event))',
  ).run(epoch);
  db.exec('COMMIT');
}

const hasLaterEpochs = (db: Database.Database): boolean => marksOf(db)[1] === WITH_EPOCHS;

const readSql = (name: string): string =>
  readFileSync(new URL(`../sql/${name}`, import.meta.url), 'utf8');
