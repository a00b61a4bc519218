import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKurrentStore } from '@selfsame/event-store-kurrentdb';
import { openSqliteStore } from '@selfsame/event-store-sqlite';
import { KurrentDbDouble } from '@selfsame/kurrentdb-double';
import { runCommand } from '@selfsame/ledger';
import { type Desk, deskOf } from './harness/desk.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';

/**
 * Out of the file that a trial began with, and back when the cluster is given up. The cluster is a double of the protocol:
 * what a real one does is tested where there is one.
 */
describe('a ledger that moves to a cluster and back', () => {
  let directory = '';
  let cluster: KurrentDbDouble;
  let url = '';

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'selfsame-moving-'));
    cluster = await KurrentDbDouble.start();
    url = cluster.url('moving');
  });
  afterAll(async () => {
    await cluster.close();
    rmSync(directory, { recursive: true });
  });

  const migrate = async (from: string, to: string) => {
    const lines: string[] = [];
    const say = (text: unknown) => void lines.push(String(text));
    const args = ['migrate', '--from', from, '--to', to];
    const status = await runCommand(args, { DATA_DIR: directory }, { log: say, error: say });
    return { status, text: lines.join('\n') };
  };

  it('keeps every event, and goes on', async () => {
    const file = join(directory, 'log.sqlite');
    const first: TestLedger = await ledgerInProcess({ store: await openSqliteStore({ file }) });
    const desk: Desk = await deskOf(first, 'qa', 'investigator');
    const coi = await desk.journey('01-001');
    await desk.hold(coi, 'a question');
    const head = await first.store.head();
    const log = await first.store.readAll(undefined, 1_000);
    await first.close();
    writeFileSync(join(directory, 'webhook.position'), head ?? '');

    const there = await migrate('sqlite', url);
    expect(there).toMatchObject({ status: 0 });
    expect(there.text).toMatch(/^Moved \d+ events, 0 of them found there/);
    expect(there.text).toMatch(/write 2\.\d+ into .*webhook\.position/);
    expect((await migrate('sqlite', url)).text).toMatch(/^Was moved already/);

    const second = await ledgerInProcess({ store: await openKurrentStore({ url }) });
    const again = await deskOf(second, 'qa', 'investigator');
    expect((await again.hold(coi, 'another question')).position).toMatch(/^2\./);
    await second.close();

    const back = join(directory, 'back.sqlite');
    expect(await migrate(url, `sqlite:${back}`)).toMatchObject({ status: 0 });
    const third = await openSqliteStore({ file: back });
    const whole = await third.readAll(undefined, 1_000);
    await third.close();
    expect(whole.slice(0, log.length).map(({ bytes }) => bytes)).toEqual(
      log.map(({ bytes }) => bytes),
    );
    expect(whole.at(-1)?.position).toMatch(/^3\./);
  });
});
