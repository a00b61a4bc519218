import { REVIEWED_AT_ONCE } from '@selfsame/custody';
import { type EventStore, openMemoryStore, positionOf } from '@selfsame/event-store';
import { golden } from '../../../../test/harness/golden-event.js';
import { readStretch } from './stretch.js';

const { envelope } = golden('CommandRefused');
const { person } = envelope.actor;

/** A log in which one person was refused something, over and over. */
async function logOf(events: number): Promise<EventStore> {
  const store = openMemoryStore();
  const told = Array.from({ length: events }, (_, revision) => ({
    id: `00000000-0000-4000-8000-${String(revision).padStart(12, '0')}`,
    type: envelope.type,
    bytes: new TextEncoder().encode(JSON.stringify({ ...envelope, revision })),
  }));
  for (let from = 0; from < events; from += 500)
    await store.append(envelope.stream, from - 1, told.slice(from, from + 500));
  return store;
}

describe('a stretch of the log', () => {
  it('H43: is read to its end, and every act of the reviewer in it is counted', async () => {
    const store = await logOf(2_500);
    const between = { after: positionOf(1, 99), to: positionOf(1, 2_299) };
    const stretch = await readStretch(store, between, {}, person);
    expect(stretch).toMatchObject({
      ends: { first: { position: '1.100' }, last: { position: '1.2299', revision: 2_299 } },
      isTooLong: false,
      inScope: 2_200,
      ownActs: 2_200,
    });
    expect(await readStretch(store, between, { notBy: person }, person)).toMatchObject({
      inScope: 0,
      ownActs: 0,
    });
  });

  it('is as long as one review may be, and no longer', async () => {
    const store = await logOf(REVIEWED_AT_ONCE + 1);
    const until = (to: number) =>
      readStretch(store, { after: undefined, to: positionOf(1, to) }, {}, 'somebody-else');
    expect(await until(REVIEWED_AT_ONCE - 1)).toMatchObject({ isTooLong: false, ownActs: 0 });
    expect(await until(REVIEWED_AT_ONCE)).toMatchObject({ ends: undefined, isTooLong: true });
  });

  it('has no ends where nothing stands', async () => {
    const at = positionOf(1, 4);
    const store = await logOf(5);
    expect(await readStretch(store, { after: at, to: at }, {}, person)).toEqual({
      ends: undefined,
      isTooLong: false,
      inScope: 0,
      ownActs: 0,
    });
  });
});
