import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import type { EventStore, StoredEvent } from '@selfsame/event-store';
import { beginSqliteEpoch, openSqliteStore } from './index.js';

const event = (text: string) => ({
  id: '00000000-0000-7000-8000-000000000009',
  type: 'Said',
  bytes: new TextEncoder().encode(text),
});
const told = ({ position, stream, revision, bytes }: StoredEvent): string =>
  `${position} ${stream}@${revision} ${new TextDecoder().decode(bytes)}`;

/** A log that was restored with loss, or moved, begins another epoch; what it holds is not touched. */
describe('the epochs of a file', () => {
  let directory = '';
  let file = '';

  const inStore = async <T>(doing: (store: EventStore) => Promise<T>): Promise<T> => {
    const store = await openSqliteStore({ file });
    try {
      return await doing(store);
    } finally {
      await store.close();
    }
  };
  const log = () => inStore(async store => (await store.readAll(undefined, 100)).map(told));

  /** Files as builds of earlier days wrote them. */
  const golden = (name: string): void =>
    copyFileSync(fileURLToPath(new URL(`../test/${name}`, import.meta.url)), file);

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'selfsame-epochs-'));
    file = join(directory, 'log.db');
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  it('H46: a file of format 1 is read and written as ever', async () => {
    golden('format-1.sqlite');
    await inStore(store => store.append('journey-2', 0, [event('d')]));
    expect(await log()).toEqual([
      '1.0 journey-1@0 a',
      '1.1 journey-1@1 b',
      '1.2 journey-2@0 c',
      '1.3 journey-2@1 d',
    ]);
  });

  it('H46: a file of format 2 is read and written as ever', async () => {
    golden('format-2.sqlite');
    await inStore(store => store.append('journey-2', 0, [event('d')]));
    expect(await log()).toEqual([
      '4.0 journey-1@0 a',
      '4.1 journey-1@1 b',
      '4.2 journey-2@0 c',
      '4.3 journey-2@1 d',
    ]);
  });

  it('give every event a position of the newest one, and refuse those of the ones before', async () => {
    golden('format-1.sqlite');
    const [, second] = await inStore(store => store.readAll(undefined, 100));
    await beginSqliteEpoch(file, 2);
    expect(await log()).toEqual(['2.0 journey-1@0 a', '2.1 journey-1@1 b', '2.2 journey-2@0 c']);
    await inStore(async store => {
      expect(store.epoch).toBe(2);
      await expect(store.readAll(second?.position, 100)).rejects.toMatchObject({
        code: 'POSITION_FOREIGN',
      });
    });
  });

  it('only grow, by the door and past it', async () => {
    golden('format-1.sqlite');
    await beginSqliteEpoch(file, 5);
    await expect(beginSqliteEpoch(file, 5)).rejects.toThrow('after all others');
    await expect(beginSqliteEpoch(file, 4)).rejects.toThrow('after all others');
    await beginSqliteEpoch(file, 6);
    const db = new Database(file);
    for (const sql of [
      'UPDATE later_epoch SET epoch = 1',
      'DELETE FROM later_epoch',
      'INSERT OR REPLACE INTO later_epoch VALUES (6, 2)',
      'INSERT INTO later_epoch VALUES (7, 1)',
    ])
      expect(() => db.exec(sql)).toThrow(/append-only|after all others/);
    expect(db.prepare('SELECT epoch, head FROM later_epoch').raw().all()).toEqual([
      [5, 2],
      [6, 2],
    ]);
    db.close();
  });

  it('do not begin while somebody writes', async () => {
    golden('format-1.sqlite');
    await inStore(async store => {
      await expect(beginSqliteEpoch(file, 2)).rejects.toMatchObject({ code: 'STORE_LOCKED' });
      expect(store.epoch).toBe(1);
    });
  });
});
