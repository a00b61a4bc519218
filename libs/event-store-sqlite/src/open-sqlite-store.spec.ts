import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { NO_STREAM } from '@selfsame/event-store';
import type { EventStore } from '@selfsame/event-store';
import { openSqliteStore } from './index.js';
import { isSoundEngine } from './writer-connection.js';

const event = (id: number, text: string) => ({
  id: `00000000-0000-7000-8000-00000000000${id}`,
  type: 'Said',
  bytes: new TextEncoder().encode(text),
});

describe('opening a SQLite store', () => {
  let directory = '';
  let file = '';
  const opened: EventStore[] = [];

  const open = async (epoch?: number): Promise<EventStore> => {
    const store = await openSqliteStore({ file, ...(epoch === undefined ? {} : { epoch }) });
    opened.push(store);
    return store;
  };

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'selfsame-open-'));
    file = join(directory, 'data', 'log.db');
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map(store => store.close()));
    rmSync(directory, { recursive: true });
  });

  it('lets nobody else read: files 0600 in a directory 0700', async () => {
    const store = await open();
    await store.append('journey-1', NO_STREAM, [event(1, 'a')]);
    const data = join(directory, 'data');
    const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);
    expect(modeOf(data)).toBe('700');
    const files = readdirSync(data).sort();
    expect(files).toEqual(['log.db', 'log.db-shm', 'log.db-wal', 'log.db.lock']);
    expect(files.map(name => modeOf(join(data, name)))).toEqual(files.map(() => '600'));
  });

  it('closes a file that was left readable to others', async () => {
    await (await open()).close();
    chmodSync(file, 0o644);
    await open();
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
  });

  it('leaves one database without a write-ahead log behind when closed', async () => {
    const store = await open();
    await store.append('journey-1', NO_STREAM, [event(1, 'a')]);
    await store.close();
    expect(readdirSync(join(directory, 'data')).sort()).toEqual(['log.db', 'log.db.lock']);
  });

  it('refuses a second writer in the same process, and admits it after the first is closed', async () => {
    const first = await open();
    await expect(open()).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    await first.close();
    await open();
  });

  it('refuses a second writer in another process', async () => {
    await open();
    const script = `
      import { openSqliteStore } from '@selfsame/event-store-sqlite';
      await openSqliteStore({ file: process.argv[1], epoch: 1 }).catch(error => console.log(error.code));`;
    expect(runModule(script, file)).toBe('STORE_LOCKED\n');
  });

  it('begins a log with the first epoch, unless another one is said', async () => {
    expect((await open()).epoch).toBe(1);
    file = join(directory, 'moved.db');
    await (await open(7)).close();
    const again = await open();
    const stored = await again.append('journey-1', NO_STREAM, [event(1, 'a')]);
    expect([again.epoch, stored]).toMatchObject([7, { lastPosition: '7.0' }]);
  });

  it('refuses a log of another epoch than the one that is said', async () => {
    await (await open(1)).close();
    await expect(open(2)).rejects.toMatchObject({ code: 'STORE_WRONG_EPOCH' });
    await open(1);
  });

  it.each([
    ['a file that is no database', (path: string) => writeFileSync(path, 'x'.repeat(5_000))],
    [
      'a database of somebody else',
      (path: string) => new Database(path).exec('CREATE TABLE patient (id)').close(),
    ],
    [
      'a store of a later format',
      (path: string) => {
        const db = new Database(path);
        db.pragma('application_id = 0x53656c66');
        db.pragma('user_version = 4');
        db.close();
      },
    ],
  ])('refuses %s, and leaves it as it was', async (_name, make) => {
    file = join(directory, 'log.db');
    make(file);
    const before = readFileSync(file);
    await expect(open()).rejects.toMatchObject({ code: 'STORE_WRONG_FORMAT' });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('refuses a log whose end has a hole', async () => {
    const store = await open();
    await store.append('journey-1', NO_STREAM, [event(1, 'a'), event(2, 'b'), event(3, 'c')]);
    await store.close();
    const db = new Database(file);
    db.exec('DROP TRIGGER event_delete; DELETE FROM event WHERE position = 1');
    db.close();
    await expect(open()).rejects.toMatchObject({ code: 'STORE_UNSOUND' });
  });

  it('refuses an epoch that is none, before anything is created', async () => {
    await expect(open(0)).rejects.toMatchObject({ code: 'POSITION_INVALID' });
    expect(readdirSync(directory)).toEqual([]);
  });

  it('wants an engine with the fix of the WAL-reset corruption', () => {
    const sound = ['3.51.3', '3.51.10', '3.54.1', '4.0.0'];
    const unsound = ['3.51.2', '3.50.4', '3.45.1', '2.99.99'];
    expect(sound.map(isSoundEngine)).toEqual(sound.map(() => true));
    expect(unsound.map(isSoundEngine)).toEqual(unsound.map(() => false));
  });

  it('loads the native module when a store is opened, not when the package is imported', () => {
    const script = `
      import '@selfsame/event-store-sqlite';
      const loaded = process.report.getReport().sharedObjects.filter(path => path.includes('better'));
      console.log(loaded.length);`;
    expect(runModule(script)).toBe('0\n');
  });
});

/** Output of a module run in a Node of its own, from the built files. */
function runModule(script: string, ...args: string[]): string {
  const flags = ['--input-type=module', '--eval', script, '--'];
  const run = spawnSync(process.execPath, [...flags, ...args], { encoding: 'utf8' });
  return run.stdout + run.stderr;
}
