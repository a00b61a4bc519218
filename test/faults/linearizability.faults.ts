import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type EventStore, openMemoryStore } from '@selfsame/event-store';
import { openSqliteStore } from '@selfsame/event-store-sqlite';
import { type Fault, type History, faultsIn, historyOf } from '@selfsame/event-store/history';
import { lively, plantedBugs } from '../../libs/event-store/src/history/planted-bugs.fixture.js';
import { SmallDisk, aSmallDisk } from '../harness/small-disk.js';
import { part } from './part.js';
import { tally } from './tally.js';

const SEEDS = Array.from({ length: 10 }, (_, index) => 100 + index);
const MANY = { clients: 12, acts: 100 };
const TURNS_MS = 15;

const inDirectory = async <T>(use: (directory: string) => Promise<T>): Promise<T> => {
  const directory = mkdtempSync(join(tmpdir(), 'selfsame-history-'));
  try {
    return await use(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
};

const acknowledgedIn = ({ acts }: History): number =>
  acts.reduce(
    (sum, act) =>
      act.kind === 'append' && act.answer.outcome === 'stored' ? sum + act.names.length : sum,
    0,
  );
const struckIn = ({ acts }: History, outcome: 'refused' | 'unknown'): number =>
  acts.filter(act => act.kind === 'append' && act.answer.outcome === outcome).length;
const lostOf = (faults: readonly Fault[]): number =>
  faults.filter(({ rule }) => rule === 'lost' || rule === 'half-stored').length;

part('what clients see of a store', [], () => {
  it('is one order of whole appends', async () => {
    let acknowledged = 0;
    const faults: Fault[] = [];
    const look = async (store: EventStore, seed: number): Promise<void> => {
      const history = await historyOf(store, { seed, ...MANY });
      acknowledged += acknowledgedIn(history);
      faults.push(...faultsIn(history));
      await store.close();
    };
    for (const seed of SEEDS) {
      await look(lively(openMemoryStore({ epoch: 1 })), seed);
      await inDirectory(async directory =>
        look(await openSqliteStore({ file: join(directory, 'log.db'), epoch: 1 }), seed),
      );
    }
    const lost = lostOf(faults);
    tally({ kind: 'injected', part: 'histories of clients', injected: 0, acknowledged, lost });
    expect(faults).toEqual([]);
  });

  it('is not, where the store is wrong on purpose', async () => {
    const bugs = Object.values(plantedBugs);
    const caught = [];
    for (const { plant, rule } of bugs) {
      const store = plant(lively(openMemoryStore({ epoch: 1 })));
      const faults = faultsIn(await historyOf(store, { seed: 1 }));
      if (faults.some(fault => fault.rule === rule)) caught.push(rule);
    }
    tally({
      kind: 'wrong on purpose',
      part: 'histories of clients',
      injected: bugs.length,
      caught: caught.length,
    });
    expect(caught).toEqual(bugs.map(({ rule }) => rule));
  });
});

part('what clients see of a store whose disk is full again and again', [aSmallDisk], () => {
  it('is one order of whole appends, some of which nobody knew of', async () => {
    const small = new SmallDisk(8);
    const store = await openSqliteStore({ file: join(small.path, 'log.db'), epoch: 1 });
    const filling = { done: false };
    const filled = (async () => {
      while (!filling.done) {
        await small.fillSlowly();
        await pause(TURNS_MS);
        small.free();
        await pause(TURNS_MS);
      }
    })();
    try {
      const history = await historyOf(store, { seed: 7, clients: 8, acts: 400 });
      const faults = faultsIn(history);
      tally({
        kind: 'injected',
        part: 'histories of clients, the disk is full',
        injected: struckIn(history, 'unknown') + struckIn(history, 'refused'),
        acknowledged: acknowledgedIn(history),
        lost: lostOf(faults),
      });
      expect(faults).toEqual([]);
      expect(struckIn(history, 'unknown')).toBeGreaterThan(0);
      expect(struckIn(history, 'refused')).toBeGreaterThan(0);
    } finally {
      filling.done = true;
      await filled;
      await store.close();
      small.remove();
    }
  });
});
