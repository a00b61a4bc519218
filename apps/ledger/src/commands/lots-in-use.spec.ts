import { type LotReference, type ReadEvent, lotNameOf, readEvent } from '@selfsame/custody';
import { type EventStore, openMemoryStore } from '@selfsame/event-store';
import fc from 'fast-check';
import { v5 as uuidv5 } from 'uuid';
import { Refusal } from './refusal.js';
import { journeyStream, lotStream } from './stream-names.js';
import { HOOD, InTurns, Instance, Unguarded } from './two-instances.fixture.js';

const SEED = 20_261_129;
const RUNS = 200;
const [FIRST, SECOND] = ['CHA999926AAA001', 'CHA999926AAA002'] as const;
const ADAM = uuidv5('adam', uuidv5.URL);
const MEDIUM: LotReference = { gtin: '09512345000115', lot: 'AMEM-1' };
const LOT = lotNameOf(MEDIUM);

const eventsIn = async (store: EventStore, stream: string): Promise<ReadEvent[]> =>
  (await store.readStream(stream, 0, 100)).map(({ bytes, position }) => readEvent(bytes, position));
const typesIn = async (store: EventStore, stream: string): Promise<string[]> =>
  (await eventsIn(store, stream)).map(({ type }) => type);

/** The code of a refusal; nothing where it was done. */
const refusalOf = (giving: Promise<unknown>): Promise<string | undefined> =>
  giving.then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof Refusal) return error.code;
      throw error;
    },
  );

/** Two therapies, of which the first has some of the lot already. */
async function beforehand(store: EventStore): Promise<Instance> {
  const only = new Instance(store);
  await only.enrol(ADAM, '01-001');
  await only.consent(ADAM);
  for (const coi of [FIRST, SECOND]) await only.start(ADAM, coi);
  await only.equip(HOOD, 'hood');
  await only.stock(LOT);
  await only.feed(FIRST, MEDIUM);
  return only;
}

/** Whoever uses the lot while it is recalled, over two instances, in whatever order the scheduler thinks of. */
const inEveryOrder = (wrap = (store: EventStore) => store) =>
  fc.asyncProperty(fc.scheduler(), async turns => {
    const store = wrap(openMemoryStore({ epoch: 1 }));
    await beforehand(store);
    const one = new Instance(new InTurns(store, turns, 'one'));
    const other = new Instance(new InTurns(store, turns, 'other'));
    const [refusal] = await turns.waitFor(
      Promise.all([refusalOf(one.feed(SECOND, MEDIUM)), other.recall(LOT)]),
    );
    const used = (await typesIn(store, journeyStream(SECOND))).includes('MediumChanged');
    expect(refusal).toBe(used ? undefined : 'LOT_RECALLED');
    for (const coi of used ? [FIRST, SECOND] : [FIRST])
      expect(await typesIn(store, journeyStream(coi))).toContain('HoldPlaced');
    expect((await typesIn(store, lotStream(LOT))).at(-1)).toBe('RecallCompleted');
  });

describe('a lot in use', () => {
  it('H8: is known to have gone into a therapy before the therapy says so, and once', async () => {
    const store = openMemoryStore({ epoch: 1 });
    const only = await beforehand(store);
    await only.feed(FIRST, MEDIUM, 'fed again');
    const log = (await store.readAll(undefined, 100)).map(({ bytes, position }) =>
      readEvent(bytes, position),
    );
    const order = log
      .map(({ type }) => type)
      .filter(type => type === 'LotUseRegistered' || type === 'MediumChanged');
    expect(order).toEqual(['LotUseRegistered', 'MediumChanged', 'MediumChanged']);
  });

  it('H8: is not registered by whoever is refused', async () => {
    const store = openMemoryStore({ epoch: 1 });
    const only = await beforehand(store);
    await only.recall(LOT);
    expect(await refusalOf(only.feed(SECOND, MEDIUM))).toBe('LOT_RECALLED');
    const registered = (await typesIn(store, lotStream(LOT))).filter(
      type => type === 'LotUseRegistered',
    );
    expect(registered).toHaveLength(1);
  });

  it('H8: is held by its recall wherever it went, whoever of two instances comes first', async () => {
    await fc.assert(inEveryOrder(), { seed: SEED, numRuns: RUNS });
  });

  it('would go unheld over a store that lets the last writer win', async () => {
    const { failed } = await fc.check(
      inEveryOrder(store => new Unguarded(store)),
      { seed: SEED, numRuns: RUNS },
    );
    expect(failed).toBe(true);
  });
});
