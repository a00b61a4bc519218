import { type EventStore, type StoredEvent, openMemoryStore } from '@selfsame/event-store';
import { comparedWith } from './same-log.js';
import { grow } from './ledger-in-directory.fixture.js';
import { type WalkableLog, walkLog } from './walk-log.js';

const text = ({ bytes }: StoredEvent): string => new TextDecoder().decode(bytes);
const saying = (event: StoredEvent, words: string): StoredEvent => ({
  ...event,
  bytes: new TextEncoder().encode(words),
});

/** What an auditor does with a copy: nobody's word is taken for any event. */
describe('a walk along the log', () => {
  let store: EventStore;
  let log: StoredEvent[];

  beforeAll(async () => {
    store = openMemoryStore({ epoch: 2 });
    await grow(store, 7);
    log = await store.readAll(undefined, 100);
  });

  const walkable = (events: readonly StoredEvent[]): WalkableLog => ({
    epoch: 2,
    readAll: async (after, limit) => {
      const from = 1 + events.findIndex(({ position }) => position === after);
      return events.slice(from, from + limit);
    },
  });
  const changed = (index: number, change: (event: StoredEvent) => StoredEvent): WalkableLog =>
    walkable(log.map((event, at) => (at === index ? change(event) : event)));

  it('counts the events, and names them all in one hash', async () => {
    const pages: number[] = [];
    const walked = await walkLog(store, page => pages.push(page.length));
    expect(walked).toMatchObject({ events: 7, head: '2.6', ledgerId: '' });
    expect(walked.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(pages).toEqual([7]);
    const other = await walkLog(walkable(log.slice(0, 6)));
    expect(other.sha256).not.toBe(walked.sha256);
  });

  it.each([
    [
      'was changed',
      (event: StoredEvent) => saying(event, text(event).replace('"told":1', '"told":9')),
      2,
      'does not follow',
    ],
    ['is no JSON', (event: StoredEvent) => saying(event, '{'), 1, 'no JSON'],
    [
      'is of another ledger',
      (event: StoredEvent) => saying(event, text(event).replace('"ledgerId":""', '"ledgerId":"x"')),
      1,
      'another ledger',
    ],
    [
      'is of an epoch that has not begun',
      (event: StoredEvent) => saying(event, text(event).replace('"epoch":2', '"epoch":3')),
      1,
      'has not begun',
    ],
    [
      'is of an epoch that was over',
      (event: StoredEvent) => saying(event, text(event).replace('"epoch":2', '"epoch":1')),
      1,
      'after events of epoch 2',
    ],
    ['stands in another stream', (event: StoredEvent) => ({ ...event, stream: 'site-9' }), 1, ''],
  ])('stops at an event that %s, and says where', async (_what, change, at, why) => {
    await expect(walkLog(changed(1, change))).rejects.toMatchObject({
      code: 'LOG_DAMAGED',
      position: `2.${at}`,
      why: expect.stringContaining(why) as unknown,
    });
  });

  it('stops where an event is missing', async () => {
    await expect(walkLog(walkable(log.filter((_, at) => at !== 1)))).rejects.toMatchObject({
      position: '2.2',
      why: expect.stringContaining('revision 1 is missing') as unknown,
    });
  });

  it('compares with another log as far as it goes, and says where they differ', async () => {
    const longer = openMemoryStore({ epoch: 2 });
    for (const { stream, revision, bytes } of log)
      await longer.append(stream, revision - 1, [
        { id: '00000000-0000-7000-8000-000000000001', type: 'Said', bytes },
      ]);
    await grow(longer, 2);
    await expect(walkLog(store, comparedWith(longer))).resolves.toMatchObject({ events: 7 });
    await expect(walkLog(longer, comparedWith(store))).rejects.toMatchObject({
      code: 'LOGS_DIFFER',
      event: { position: '2.7' },
    });
    const other = changed(3, event => saying(event, '{}'));
    await expect(walkLog(store, comparedWith(other))).rejects.toMatchObject({
      event: { position: '2.3' },
    });
  });
});
