import { lotNameOf, readEvent } from '@selfsame/custody';
import { type EventStore, openMemoryStore } from '@selfsame/event-store';
import { v5 as uuidv5 } from 'uuid';
import { journeyStream, lotStream } from '../commands/stream-names.js';
import { HOOD, Instance } from '../commands/two-instances.fixture.js';

const COI = 'CHA999926AAA001';
const ADAM = uuidv5('adam', uuidv5.URL);
const MEDIUM = { gtin: '09512345000115', lot: 'AMEM-1' };
const LOT = lotNameOf(MEDIUM);

const typesIn = async (store: EventStore, stream: string): Promise<string[]> =>
  (await store.readStream(stream, 0, 100)).map(
    ({ bytes, position }) => readEvent(bytes, position).type,
  );

/** A log of the days when lots stood in the events of therapies, and nowhere else. */
async function withoutLots(log: EventStore): Promise<EventStore> {
  const older = openMemoryStore({ epoch: 1 });
  for (const { stream, revision, bytes } of await log.readAll(undefined, 100)) {
    if (stream.startsWith('lot-')) continue;
    const { id, type } = readEvent(bytes, stream);
    await older.append(stream, revision - 1, [{ id, type, bytes }]);
  }
  return older;
}

describe('a lot that was used before lots had streams', () => {
  it('H8: learns of its therapies from their own records, once, and its recall holds them', async () => {
    const log = openMemoryStore({ epoch: 1 });
    const before = new Instance(log);
    await before.enrol(ADAM, '01-001');
    await before.consent(ADAM);
    await before.start(ADAM, COI);
    await before.equip(HOOD, 'hood');
    await before.stock(LOT);
    await before.feed(COI, MEDIUM);

    const store = await withoutLots(log);
    const today = new Instance(store);
    await today.recalls.registerUsesOf(journeyStream(COI), 0);
    await today.recalls.registerUsesOf(journeyStream(COI), 0);
    expect(await typesIn(store, lotStream(LOT))).toEqual(['LotUseRegistered']);
    await today.recall(LOT);
    expect((await typesIn(store, journeyStream(COI))).at(-1)).toBe('HoldPlaced');
    expect((await typesIn(store, lotStream(LOT))).slice(1)).toEqual([
      'LotRecalled',
      'RecallCompleted',
    ]);
  });
});
