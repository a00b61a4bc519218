import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { NO_STREAM } from '@selfsame/event-store';
import { prepareFile } from './prepare-file.js';
import { ReadAhead, readerOf } from './read-ahead.js';
import { Reader } from './reader.js';
import { SqliteStore } from './sqlite-store.js';
import type { WriterClient } from './writer-client.js';
import { WriterConnection } from './writer-connection.js';
import { Writer } from './writer.js';

const said = (n: number) => [
  {
    id: `00000000-0000-7000-8000-00000000000${n}`,
    type: 'Said',
    bytes: new TextEncoder().encode(String(n)),
  },
];

describe('an event that was committed and is not answered yet', () => {
  it('is seen in its stream by whoever saw it in the log', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'selfsame-late-'));
    const file = join(directory, 'log.db');
    prepareFile(file);
    const writer = new Writer(() => new WriterConnection(file, 1));
    let answer = (): void => undefined;
    let late = false;
    const client: Pick<WriterClient, 'append' | 'close'> = {
      append: async job => {
        const [result] = writer.write([{ ticket: 0, ...job }]);
        if (result === undefined) throw new Error('One job has one result.');
        if (late) await new Promise<void>(resolve => (answer = resolve));
        return result;
      },
      close: async () => writer.close(),
    };
    const [reader, ahead] = [new Reader(Database, file), new ReadAhead(readerOf(file))];
    const store = new SqliteStore(client as WriterClient, reader, ahead);
    await store.append('journey-1', NO_STREAM, said(1));
    late = true;
    const appended = store.append('journey-1', 0, said(2));
    const [, inLog] = await store.readAll(undefined, 10);
    expect(inLog?.revision).toBe(1);
    expect(await store.readStream('journey-1', 1, 10)).toEqual([inLog]);
    answer();
    await appended;
    await store.close();
    rmSync(directory, { recursive: true });
  });
});
