// A store that is wrong on purpose: it flushes the log by itself, and when a flush fails it flushes once more and
// goes on. The second flush succeeds, because the first gave the pages up.
import Database from 'better-sqlite3';
import { closeSync, fsyncSync, openSync } from 'node:fs';
import { crc32 } from 'node:zlib';

export async function openSqliteStore({ file }) {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = OFF');
  const addStream = db.prepare('INSERT INTO stream (name) VALUES (?)');
  const streamOf = db.prepare('SELECT id FROM stream WHERE name = ?').pluck();
  const headOf = db.prepare('SELECT coalesce(max(position), -1) FROM event').pluck();
  const addEvent = db.prepare('INSERT INTO event VALUES (?, ?, ?, ?, ?)');
  const flush = () => {
    const log = openSync(`${file}-wal`, 'r+');
    try {
      fsyncSync(log);
    } catch {
      fsyncSync(log);
    } finally {
      closeSync(log);
    }
  };
  return {
    append: async (stream, head, [{ bytes }]) => {
      const id = streamOf.get(stream) ?? addStream.run(stream).lastInsertRowid;
      const position = Number(headOf.get()) + 1;
      addEvent.run(position, id, head + 1, bytes, crc32(bytes));
      flush();
      return { outcome: 'stored', lastPosition: `1.${position}` };
    },
    readStream: async () => [],
    close: async () => void db.close(),
  };
}
