import { spawnSync } from 'node:child_process';
import { LedgerOnDisk, ended } from './harness/ledger-process.js';

/** Programs start slowly on a busy machine; nothing here is measured. */
const SLOWEST_MS = 60_000;

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

  it(
    'ends when it is told to, though people are listening to alerts',
    async () => {
      const ledger = await disk.start();
      const token = await disk.token('auditor', 'bioinova', 'quality');
      const listening = await fetch(`${ledger.url}/alerts/stream`, {
        headers: { authorization: `Bearer ${token}` },
      });
      expect(listening.status).toBe(200);
      expect(await ended(ledger, 'SIGTERM')).toBe(0);
    },
    SLOWEST_MS,
  );

  it(
    'ends with a sentence when its port is taken, and when its log is',
    async () => {
      const first = await disk.start();
      const { port } = new URL(first.url);
      const other = await LedgerOnDisk.found();
      await expect(other.start({ PORT: port })).rejects.toThrow(
        /^It ended with 1: listen EADDRINUSE/,
      );
      other.remove();
      await expect(disk.start()).rejects.toThrow(
        /^It ended with 1: Another process is writing to /,
      );
      expect(await ended(first, 'SIGTERM')).toBe(0);
    },
    SLOWEST_MS,
  );
});
