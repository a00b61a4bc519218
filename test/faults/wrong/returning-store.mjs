// A store that is wrong on purpose: the row of INSERT ... RETURNING arrives before the implicit COMMIT, and get()
// drops what the COMMIT says. It acknowledges events that a failing disk never took.
import { crc32 } from 'node:zlib';
import Database from 'better-sqlite3';

export async function openSqliteStore({ file }) {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  const addStream = db.prepare('INSERT INTO stream (name) VALUES (?)');
  const streamOf = db.prepare('SELECT id FROM stream WHERE name = ?').pluck();
  const addEvent = db
    .prepare(
      `INSERT INTO event VALUES ((SELECT coalesce(max(position), -1) + 1 FROM event), ?, ?, ?, ?)
       RETURNING position`,
    )
    .pluck();
  const read = db.prepare(
    `SELECT position, revision FROM event WHERE stream = (SELECT id FROM stream WHERE name = ?)`,
  );
  return {
    append: async (stream, head, [{ bytes }]) => {
      try {
        const id = streamOf.get(stream) ?? addStream.run(stream).lastInsertRowid;
        return {
          outcome: 'stored',
          lastPosition: `1.${Number(addEvent.get(id, head + 1, bytes, crc32(bytes)))}`,
        };
      } catch (cause) {
        return { outcome: 'unknown', cause };
      }
    },
    readStream: async stream => read.all(stream),
    close: async () => void db.close(),
  };
}
