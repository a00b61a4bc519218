import { openMemoryStore } from '../memory-store.js';
import type { EventStore } from '../event-store.js';
import { faultsIn } from './faults-in.js';
import { historyOf } from './history-of.js';
import type { Fault } from './history.js';
import { forgetful, lively, plantedBugs } from './planted-bugs.fixture.js';

const SEEDS = [1, 2, 3, 4, 5];

const faultsOver = async (store: EventStore, seed: number): Promise<Fault[]> =>
  faultsIn(await historyOf(store, { seed }));

describe('the check of what clients saw of a store', () => {
  const fresh = (): EventStore => lively(openMemoryStore({ epoch: 1 }));

  it.each(SEEDS)('finds no fault with a sound store (seed %i)', async seed => {
    expect(await faultsOver(fresh(), seed)).toEqual([]);
  });

  it.each(SEEDS)('nor with one that often does not know what it stored (seed %i)', async seed => {
    expect(await faultsOver(forgetful(fresh()), seed)).toEqual([]);
  });

  it('looks at what clients do one after the other at a store that has events already', async () => {
    const store = fresh();
    for (const seed of SEEDS) expect(await faultsOver(store, seed)).toEqual([]);
  });

  it.each(Object.entries(plantedBugs))('names %s', async (_name, { rule, plant }) => {
    const faults = await faultsOver(plant(fresh()), 1);
    expect(faults.map(fault => fault.rule)).toContain(rule);
  });
});
