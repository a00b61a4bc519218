import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { openSqliteStore } from '@selfsame/event-store-sqlite';
import { LedgerOnDisk, ended } from './harness/ledger-process.js';

/** The ledger as a process: how it begins, and how it ends. */
describe('the process', () => {
  let disk: LedgerOnDisk;

  beforeAll(async () => {
    disk = await LedgerOnDisk.found();
  });
  afterAll(() => disk.remove());

  it('under an old Node says so in one sentence and ends', () => {
    const old = `data:text/javascript,${encodeURIComponent(
      `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } });
       Object.defineProperty(process, 'version', { value: 'v20.20.2' });`,
    )}`;
    const run = spawnSync(process.execPath, ['--import', old, 'apps/ledger/dist/main.js'], {
      encoding: 'utf8',
    });
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toBe(
      'Selfsame needs Node 24 or newer and this is v20.20.2: start it with npm (npm start), which brings its own.\n',
    );
  });

  it('ends when it is told to, though people are listening to alerts', async () => {
    const ledger = await disk.start();
    const token = await disk.token('auditor');
    const listening = await fetch(`${ledger.url}/alerts/stream`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(listening.status).toBe(200);
    expect(await ended(ledger, 'SIGTERM')).toBe(0);
  });

  it('starts with an event that it cannot read among the newest, and says where its lists stop', async () => {
    const other = await LedgerOnDisk.found();
    const store = await openSqliteStore({ file: join(other.dataDir, 'log.sqlite'), epoch: 1 });
    const id = '01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77';
    const bytes = Buffer.from('{"v":1,"type":"CellsTeleported"}');
    await store.append('journey-X', -1, [{ id, type: 'X', bytes }]);
    const head = await store.head();
    await store.close();
    const ledger = await other.start();
    const authorization = `Bearer ${await other.token('auditor')}`;
    const ready = await fetch(`${ledger.url}/ready`, { headers: { authorization } });
    expect(await ready.json()).toMatchObject({
      ready: true,
      lists: expect.stringContaining(`The event at ${String(head)} cannot be read`) as string,
    });
    expect(await ended(ledger, 'SIGTERM')).toBe(0);
    other.remove();
  });

  it('ends with a sentence when its port is taken, and when its log is', async () => {
    const first = await disk.start();
    const { port } = new URL(first.url);
    const other = await LedgerOnDisk.found();
    await expect(other.start({ PORT: port })).rejects.toThrow(
      /^It ended with 1: listen EADDRINUSE/,
    );
    other.remove();
    await expect(disk.start()).rejects.toThrow(/^It ended with 1: Another process is writing to /);
    expect(await ended(first, 'SIGTERM')).toBe(0);
  });
});
