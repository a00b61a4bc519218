import { readdirSync, readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WriterConnection } from './writer-connection.js';
import { prepareFile } from './prepare-file.js';

describe('the tables of the log', () => {
  let directory = '';
  let connection: WriterConnection;
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'selfsame-guards-'));
    const file = join(directory, 'log.db');
    prepareFile(file);
    connection = new WriterConnection(file, 1);
    const bytes = [Uint8Array.of(1), Uint8Array.of(2)];
    connection.commit([{ ticket: 1, stream: 'journey-1', expectedRevision: -1, bytes }]);
  });
  afterAll(() => {
    connection.close();
    rmSync(directory, { recursive: true });
  });

  it.each([
    ["UPDATE event SET bytes = x'00'", 'append-only'],
    ['UPDATE OR REPLACE event SET position = 0 WHERE position = 1', 'append-only'],
    ['DELETE FROM event WHERE position = 1', 'append-only'],
    ["UPDATE stream SET name = 'journey-2'", 'append-only'],
    ['DELETE FROM stream', 'append-only'],
    ['UPDATE store SET epoch = 2', 'set once'],
    ['DELETE FROM store', 'set once'],
    ['INSERT OR REPLACE INTO store VALUES (1, 2)', 'set once'],
    ["INSERT OR REPLACE INTO event VALUES (1, 1, 1, x'00', 7)", 'must follow'],
    ["INSERT OR REPLACE INTO event VALUES (2, 1, 1, x'00', 7)", 'must follow'],
    ["INSERT INTO event VALUES (3, 1, 2, x'00', 7)", 'must follow'],
    ["INSERT INTO event VALUES (2, 1, 3, x'00', 7)", 'must follow'],
    ["INSERT INTO event (stream, revision, bytes, crc) VALUES (1, 1, x'00', 7)", 'must follow'],
    ["INSERT INTO event VALUES (2, 9, 0, x'00', 7)", 'FOREIGN KEY'],
    ["INSERT INTO event VALUES (2, 1, 2, 'text', 7)", 'cannot store TEXT'],
    ["INSERT INTO event VALUES (2, 1, 2, x'', 7)", 'CHECK'],
    ["INSERT INTO event VALUES (2, 1, 2, x'00', NULL)", 'comes with the checksum'],
    ["INSERT OR REPLACE INTO stream (name) VALUES ('journey-1')", 'the stream exists'],
    ["INSERT OR REPLACE INTO stream VALUES (1, 'journey-2')", 'the stream exists'],
  ])('stop %s', (sql, reason) => {
    expect(() => connection.db.exec(sql)).toThrow(reason);
    expect(
      connection.db.prepare('SELECT position, revision, hex(bytes) FROM event').raw().all(),
    ).toEqual([
      [0, 0, '01'],
      [1, 1, '02'],
    ]);
  });

  // Its first row comes back before the implicit COMMIT, whose failure the binding then drops: a store
  // that acknowledges from there loses acknowledged events on a full or failing disk.
  it('are never written with RETURNING, whose row arrives before its COMMIT', () => {
    const sources = ['../src', '../sql'].flatMap(folder => {
      const url = new URL(`${folder}/`, import.meta.url);
      return readdirSync(url).map(name => ({
        name,
        text: readFileSync(new URL(name, url), 'utf8'),
      }));
    });
    const offenders = sources.filter(
      ({ name, text }) => !name.endsWith('.spec.ts') && /\breturning\b/i.test(text),
    );
    expect(sources.length).toBeGreaterThan(8);
    expect(offenders.map(({ name }) => name)).toEqual([]);
  });
});
