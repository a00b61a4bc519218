import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareFile } from './prepare-file.js';
import { WriterConnection } from './writer-connection.js';
import type { AppendJob } from './append-job.js';

import { Writer } from './writer.js';

let ticket = 0;

function job(stream: string, expectedRevision: number, ...sizes: number[]): AppendJob {
  ticket += 1;
  const bytes = sizes.map(size => new Uint8Array(size).fill(ticket));
  return { ticket, stream, expectedRevision, bytes };
}

describe('the writer', () => {
  let directory = '';
  let file = '';
  let connections: WriterConnection[] = [];
  /** Set by a test to decide what the next connection can do. */
  let prepare: (connection: WriterConnection) => void = () => {};

  const connect = (): WriterConnection => {
    const connection = new WriterConnection(file, 1);
    connections.push(connection);
    prepare(connection);
    return connection;
  };
  // The engine's own limit stands in for a full disk: the same error, at the same places.
  const limitTo = (pages: number) => (connection: WriterConnection) => {
    connection.db.pragma(`max_page_count = ${pages}`);
  };
  const outcomesOf = (writer: Writer, jobs: AppendJob[]): string[] =>
    writer.write(jobs).map(({ outcome }) => outcome);

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'selfsame-writer-'));
    file = join(directory, 'log.db');
    prepareFile(file);
    connections = [];
    prepare = () => {};
  });
  afterEach(() => {
    for (const connection of connections) connection.close();
    rmSync(directory, { recursive: true });
  });

  it('answers each job of one transaction on its own', () => {
    const writer = new Writer(connect);
    const results = writer.write([
      job('a', -1, 1, 1),
      job('a', 0, 1),
      job('a', 1, 1),
      job('b', 3, 1),
      job('b', -1, 1),
    ]);
    expect(results).toEqual([
      expect.objectContaining({ outcome: 'stored', firstRevision: 0, lastN: 1 }),
      expect.objectContaining({ outcome: 'conflict', actualRevision: 1 }),
      expect.objectContaining({ outcome: 'stored', firstRevision: 2, lastN: 2 }),
      expect.objectContaining({ outcome: 'conflict', actualRevision: -1 }),
      expect.objectContaining({ outcome: 'stored', firstRevision: 0, lastN: 3 }),
    ]);
  });

  it('calls the whole transaction unknown when one job fails, conflicts included', () => {
    prepare = limitTo(60);
    const writer = new Writer(connect);
    expect(outcomesOf(writer, [job('a', -1, 100)])).toEqual(['stored']);
    const results = writer.write([
      job('a', 0, 100),
      job('a', 0, 100),
      job('b', -1, 60_000, 60_000, 60_000, 60_000),
    ]);
    expect(results.map(({ outcome }) => outcome)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(results[0]).toMatchObject({
      fault: { code: 'WRITE_FAILED', message: expect.stringContaining('SQLITE_FULL') as unknown },
    });
    // Where the streams stood within it is forgotten with it.
    expect(outcomesOf(writer, [job('a', 0, 100), job('b', -1, 100)])).toEqual(['stored', 'stored']);
  });

  it('goes on with a new connection behind a fence, from what was really stored', () => {
    prepare = limitTo(60);
    const writer = new Writer(connect);
    expect(outcomesOf(writer, [job('a', -1, 100)])).toEqual(['stored']);
    prepare = () => {};
    expect(outcomesOf(writer, [job('a', 0, 60_000, 60_000, 60_000, 60_000, 60_000)])).toEqual([
      'unknown',
    ]);
    expect(connections.map(({ db }) => db.open)).toEqual([false, true]);
    expect(writer.write([job('a', 0, 100)])).toEqual([
      expect.objectContaining({ outcome: 'stored', firstRevision: 1, lastN: 1 }),
    ]);
    expect(connections[1]?.db.prepare('SELECT id, head FROM fence').raw().all()).toEqual([[1, 0]]);
  });

  it('refuses further appends, certainly unwritten, until the file can be opened again', () => {
    prepare = limitTo(60);
    const writer = new Writer(connect);
    prepare = () => {
      throw new Error('the disk is gone');
    };
    expect(outcomesOf(writer, [job('a', -1, 60_000, 60_000, 60_000, 60_000, 60_000)])).toEqual([
      'unknown',
    ]);
    expect(writer.write([job('a', -1, 100)])).toEqual([
      expect.objectContaining({
        outcome: 'refused',
        fault: { code: 'STORE_UNAVAILABLE', message: 'Error: the disk is gone' },
      }),
    ]);
    prepare = () => {};
    expect(outcomesOf(writer, [job('a', -1, 100)])).toEqual(['stored']);
  });

  it('says that the disk is full as long as it is, and writes again once there is room', () => {
    prepare = limitTo(60);
    const writer = new Writer(connect);
    prepare = () => {
      throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
    };
    outcomesOf(writer, [job('a', -1, 60_000, 60_000, 60_000, 60_000, 60_000)]);
    const message = 'SQLITE_FULL: Error: database or disk is full';
    for (let tries = 0; tries < 2; tries += 1)
      expect(writer.write([job('a', -1, 100)])).toEqual([
        expect.objectContaining({ outcome: 'refused', fault: { code: 'STORE_FULL', message } }),
      ]);
    prepare = () => {};
    expect(outcomesOf(writer, [job('a', -1, 100)])).toEqual(['stored']);
  });

  it('refuses to go on over a log that lost what was acknowledged', () => {
    prepare = limitTo(60);
    const writer = new Writer(connect);
    expect(outcomesOf(writer, [job('a', -1, 100), job('b', -1, 100)])).toEqual([
      'stored',
      'stored',
    ]);
    prepare = ({ db }) =>
      db.exec('DROP TRIGGER IF EXISTS event_delete; DELETE FROM event WHERE position = 1');
    outcomesOf(writer, [job('a', 0, 60_000, 60_000, 60_000, 60_000, 60_000)]);
    expect(writer.write([job('a', 0, 100)])).toEqual([
      expect.objectContaining({
        outcome: 'refused',
        fault: expect.objectContaining({ code: 'STORE_UNSOUND' }) as unknown,
      }),
    ]);
  });
});
