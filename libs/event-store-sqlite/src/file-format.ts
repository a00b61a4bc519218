// What makes a database file ours, and of which epoch it is. Shared by whoever writes and whoever reads.
import { readFileSync } from 'node:fs';
import { EventStoreError } from '@selfsame/event-store/error';
import type Database from 'better-sqlite3';

/** "Self" in ASCII; marks the file as ours in `PRAGMA application_id`. */
const APPLICATION_ID = 0x53656c66;
/** What each format has beside the one before it. An empty file is of format 0. */
const STEPS = ['schema.sql', 'epochs.sql', 'checksums.sql'] as const;
const WITH_EPOCHS = 2;
const WITH_CHECKSUMS = 3;

/** Whether the file is empty and wants a schema. Looks without writing: it may be somebody else's. */
export function isEmptyFile(db: Database.Database): boolean {
  const tables = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get();
  return tables === 0 && marksOf(db).every(mark => mark === 0);
}

/** @throws EventStoreError STORE_WRONG_FORMAT */
export function assertFormat(db: Database.Database): void {
  const [id, format] = marksOf(db);
  const isKnown = typeof format === 'number' && format >= 1 && format <= STEPS.length;
  if (id === APPLICATION_ID && isKnown) return;
  throw new EventStoreError(
    'STORE_WRONG_FORMAT',
    `The file is not an event store of format 1 to ${STEPS.length} (marks ${String(id)}/${String(format)}).`,
  );
}

const marksOf = (db: Database.Database): [id: unknown, format: unknown] => [
  db.pragma('application_id', { simple: true }),
  db.pragma('user_version', { simple: true }),
];

// One transaction, marks included: a crash in the middle leaves an empty file, not half a store.
export function createFormat(db: Database.Database, epoch: number): void {
  db.exec('BEGIN IMMEDIATE');
  lift(db);
  db.prepare('INSERT INTO store VALUES (1, ?)').run(epoch);
  db.pragma(`application_id = ${APPLICATION_ID}`);
  db.exec('COMMIT');
}

/** Makes an older file one of the newest format. Builds of before cannot open it any more. */
export function liftFormat(db: Database.Database): void {
  if (formatOf(db) === STEPS.length) return;
  db.exec('BEGIN IMMEDIATE');
  lift(db);
  db.exec('COMMIT');
}

function lift(db: Database.Database): void {
  for (const step of STEPS.slice(formatOf(db))) db.exec(readSql(step));
  db.pragma(`user_version = ${STEPS.length}`);
}

export function readEpoch(db: Database.Database): number {
  const began = `SELECT epoch FROM store ${formatOf(db) >= WITH_EPOCHS ? 'UNION ALL SELECT epoch FROM later_epoch' : ''}`;
  return db.prepare(`SELECT max(epoch) FROM (${began})`).pluck().get() as number;
}

/** @throws SqliteError for an epoch that is not later than those before it */
export function beginEpochIn(db: Database.Database, epoch: number): void {
  db.prepare(
    'INSERT INTO later_epoch VALUES (?, (SELECT coalesce(max(position), -1) FROM event))',
  ).run(epoch);
}

/** Whether events have a checksum here: a file that nobody opened for writing since has none. */
export const hasChecksums = (db: Database.Database): boolean => formatOf(db) >= WITH_CHECKSUMS;

const formatOf = (db: Database.Database): number => Number(marksOf(db)[1]);

const readSql = (name: string): string =>
  readFileSync(new URL(`../sql/${name}`, import.meta.url), 'utf8');
