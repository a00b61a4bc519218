import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readLog } from '@selfsame/simulator';
import { LedgerOnDisk, type Running, ended } from '../harness/ledger-process.js';
import { Desk } from '../harness/desk.js';
import { Client } from '../harness/outside/client.js';
import { type Shop, compare, openShop, publish } from '../harness/outside/shop.js';
import { SmallDisk, aSmallDisk } from '../harness/small-disk.js';
import { part } from './part.js';
import { tally } from './tally.js';

const SEED = 21;
const CLIENTS = 6;
const TIMES_FULL = 5;
/** In this time it is killed as well, and comes up on a disk that is full. */
const KILLED_WHILE_FULL = 2;
const MEGABYTES = 12;
const LOOKS_AGAIN_MS = 200;
const FULL = '507 STORAGE_FULL';
/** Of an append that was under way when the last page went. */
const UNKNOWN = '503 OUTCOME_UNKNOWN';

part('the disk is full', [aSmallDisk], () => {
  let small: SmallDisk;
  let disk: LedgerOnDisk;
  let ledger: Running;
  let shop: Shop;
  let staff: Client[];

  beforeAll(async () => {
    small = new SmallDisk(MEGABYTES);
    disk = await LedgerOnDisk.found(join(small.path, 'data'));
    ledger = await disk.start({ LOG_LEVEL: 'silent' });
    shop = await openShop(disk, SEED);
    staff = Array.from({ length: CLIENTS }, () => new Client(shop));
    await publish(ledger.url, shop);
    while (shop.busy === undefined) await work(20);
  });
  afterAll(async () => {
    await ended(ledger, 'SIGKILL');
    small.remove();
  });

  /** So many things, all clients at once. */
  const work = async (things: number): Promise<void> => {
    let left = things;
    const client = async (one: Client): Promise<void> => {
      while ((left -= 1) >= 0)
        if (!(await one.act(ledger.url))) throw new Error('The process has died.');
    };
    await Promise.all(staff.map(client));
  };
  const untilRefused = async (times: number): Promise<void> => {
    const until = (shop.outside.noes.get(FULL) ?? 0) + times;
    while ((shop.outside.noes.get(FULL) ?? 0) < until) await work(CLIENTS);
  };
  const read = (path: string) => new Desk(ledger.url, shop.qa).read(path);
  const full = async (): Promise<string | undefined> => {
    const text = await (await fetch(`${ledger.url}/metrics`)).text();
    return /^selfsame_log_full (\d)$/m.exec(text)?.[1];
  };

  it('is told as such, everything can be read, and whatever was acknowledged is there', async () => {
    for (let times = 0; times < TIMES_FULL; times += 1) {
      await Promise.all([work(40), small.fillSlowly()]);
      await untilRefused(20);
      if (times === KILLED_WHILE_FULL) {
        await ended(ledger, 'SIGKILL');
        ledger = await disk.start({ LOG_LEVEL: 'silent' });
        await untilRefused(20);
      }
      const path = `/journeys/${shop.busy}`;
      expect(await read(path)).toMatchObject({ status: 200 });
      // Lists are shown as long as they are as new as the log; one that is not says so.
      for (const list of [`${path}/timeline`, '/custody'])
        expect([undefined, 'LIST_STOPPED']).toContain((await read(list)).body.code);
      expect(await read('/ready')).toMatchObject({
        status: 503,
        body: { ready: false, why: expect.stringContaining('disk is full') as string },
      });
      expect(await full()).toBe('1');
      await compare(ledger.url, shop);

      small.free();
      expect(await read('/ready')).toMatchObject({ status: 200 });
      await work(40);
      for (const client of staff) await client.finish(ledger.url);
      expect(await full()).toBe('0');
    }
    // Lists that could not be written are tried again by themselves, a while later.
    const timeline = `/journeys/${shop.busy}/timeline`;
    while ((await read(timeline)).status !== 200) await pause(LOOKS_AGAIN_MS);
    const { outside, qa } = shop;
    outside.compareWhole(await readLog(ledger.url, qa));
    const { lost, faults, noes, acknowledged } = outside;
    const injected = [...noes.values()].reduce((sum, one) => sum + one, 0);
    tally({
      kind: 'injected',
      part: 'the disk is full',
      injected,
      acknowledged,
      lost: lost.size,
    });
    expect({ lost: [...lost], faults }).toEqual({ lost: [], faults: [] });
    expect([...noes.keys()].filter(no => no !== FULL && no !== UNKNOWN)).toEqual([]);
    expect(outside.unanswered).toBe(0);
  });
});
