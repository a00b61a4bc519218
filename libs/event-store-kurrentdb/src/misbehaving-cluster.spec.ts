import { type EventStore, NO_STREAM, type NewEvent, type StoredEvent } from '@selfsame/event-store';
import { faultsIn, historyOf } from '@selfsame/event-store/history';
import { type AppendFault, KurrentDbDouble } from '@selfsame/kurrentdb-double';
import { type Socket, createServer } from 'node:net';
import { openKurrentStore } from './index.js';

/** Short, because the double answers at once or never. */
const patience = { answerMs: 1_000, pauseMs: 20, longestPauseMs: 40, heartbeatMs: 40 };

/** The connection died, or the answer did not come: each may mean that the append was carried out, or that it was not. */
const DOUBTFUL: readonly AppendFault[] = [
  'cut-before-commit',
  'cut-after-commit',
  'silent-before-commit',
  'silent-after-commit',
  'timeout-before-commit',
  'timeout-after-commit',
  'not-leader',
  'not-leader-after-commit',
  'too-busy',
];

describe.each([
  ['BatchAppend', true],
  ['Append', false],
])('an append through %s', (_, batchAppend) => {
  let double: KurrentDbDouble;
  let store: EventStore;
  let opened = 0;

  beforeAll(async () => {
    double = await KurrentDbDouble.start({ batchAppend });
  });
  afterAll(() => double.close());
  beforeEach(async () => {
    opened += 1;
    store = await openKurrentStore({ url: double.url(`append-${opened}`), patience });
  });
  afterEach(async () => {
    double.faults.clear();
    double.faults.releaseLate();
    await store.close();
  });

  it.each(DOUBTFUL)('is stored once and whole after %s', async fault => {
    await store.append('s', NO_STREAM, [saying('a')]);
    double.faults.nextAppends(fault);
    const outcome = await store.append('s', 0, [saying('b'), saying('c')]);
    const events = await store.readStream('s', 0, 10);
    expect(saidBy(events)).toEqual(['a', 'b', 'c']);
    expect(outcome).toEqual({
      outcome: 'stored',
      firstRevision: 1,
      lastPosition: events.at(-1)?.position,
    });
    expect(double.faults.used.get(fault)).toBeGreaterThan(0);
  });

  it.each(DOUBTFUL)('of others is not harmed by %s', async fault => {
    double.faults.nextAppends(fault);
    const outcomes = await Promise.all(
      Array.from({ length: 40 }, (_unused, n) => store.append(`s-${n}`, NO_STREAM, [saying('x')])),
    );
    expect(outcomes.filter(({ outcome }) => outcome !== 'stored')).toEqual([]);
    expect(await store.readAll(undefined, 100)).toHaveLength(40);
  });

  it('that comes late changes nothing once its repetition is stored', async () => {
    double.faults.nextAppends('late');
    expect(await store.append('s', NO_STREAM, [saying('a')])).toMatchObject({ outcome: 'stored' });
    double.faults.releaseLate();
    expect(saidBy(await store.readAll(undefined, 10))).toEqual(['a']);
  });

  it('that comes late loses to whoever took its place', async () => {
    const other = await openKurrentStore({ url: double.url(`append-${opened}`), patience });
    double.faults.nextAppends('late');
    const used = untilUsed('late');
    const late = store.append('s', NO_STREAM, [saying('late')]);
    await used;
    await other.append('s', NO_STREAM, [saying('other')]);
    await other.close();
    expect(await late).toEqual({ outcome: 'conflict', actualRevision: 0 });
    double.faults.releaseLate();
    expect(saidBy(await store.readAll(undefined, 10))).toEqual(['other']);
  });

  it('is unknown when it stays unanswered, and may be carried out after that', async () => {
    await store.close();
    store = await openKurrentStore({
      url: double.url(`append-${opened}`),
      patience: { ...patience, tries: 2 },
    });
    double.faults.nextAppends('late', 'late');
    const outcome = await store.append('s', NO_STREAM, [saying('a')]);
    expect(outcome).toMatchObject({ outcome: 'unknown', cause: { code: 'STORE_UNAVAILABLE' } });
    expect(await store.readStream('s', 0, 10)).toEqual([]);
    double.faults.releaseLate();
    expect(saidBy(await store.readStream('s', 0, 10))).toEqual(['a']);
  });

  it('believes a conflict that the cluster tells', async () => {
    double.faults.nextAppends('wrong-expected-version');
    const outcome = await store.append('s', NO_STREAM, [saying('a')]);
    expect(outcome).toEqual({ outcome: 'conflict', actualRevision: NO_STREAM });
    expect(await store.readAll(undefined, 10)).toEqual([]);
  });

  it('finds out, when a repetition conflicts, that it was stored before', async () => {
    double.faults.nextAppends('cut-after-commit', 'wrong-expected-version');
    expect(await store.append('s', NO_STREAM, [saying('a')])).toMatchObject({
      outcome: 'stored',
      firstRevision: 0,
    });
  });

  it.each(['access-denied', 'unauthenticated'] as const)(
    'that the account may not make was certainly not stored (%s)',
    async fault => {
      double.faults.nextAppends(fault);
      await expect(store.append('s', NO_STREAM, [saying('a')])).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
        message: 'The cluster refuses the account that the ledger uses.',
      });
      expect(await store.readAll(undefined, 10)).toEqual([]);
    },
  );

  it('that is larger than the cluster takes was certainly not stored', async () => {
    double.faults.nextAppends('too-large');
    await expect(store.append('s', NO_STREAM, [saying('a')])).rejects.toMatchObject({
      code: 'APPEND_TOO_LARGE',
    });
    expect(await store.readAll(undefined, 10)).toEqual([]);
  });

  it('to a stream that somebody deleted says so, and stores nothing', async () => {
    await store.append('s', NO_STREAM, [saying('a')]);
    double.log.tombstone(`append-${opened}.s`);
    const expected = { code: 'STORE_UNSOUND' };
    await expect(store.append('s', 0, [saying('b')])).rejects.toMatchObject(expected);
    await expect(store.readStream('s', 0, 10)).rejects.toMatchObject(expected);
    // The rest of the log is where it was.
    const [first] = await store.readAll(undefined, 10);
    expect(await store.newest(5)).toEqual([first]);
    expect(await store.head()).toBe(first?.position);
  });

  it('is refused while there is no cluster, certainly unwritten, and accepted when it is back', async () => {
    await store.append('s', NO_STREAM, [saying('a')]);
    double.faults.down = true;
    double.cut();
    // The first may still be sent down the dying connection; from then on it is known that there is none.
    await store.append('s', 0, [saying('first')]).catch(() => undefined);
    const expected = { code: 'STORE_UNAVAILABLE' };
    await expect(store.append('s', 0, [saying('b')])).rejects.toMatchObject(expected);
    await expect(store.readStream('s', 0, 10)).rejects.toMatchObject(expected);
    double.faults.down = false;
    expect(await store.append('s', 0, [saying('c')])).toMatchObject({ outcome: 'stored' });
    expect(saidBy(await store.readStream('s', 0, 10))).toEqual(['a', 'c']);
  });

  it('of many clients at once is one order of whole appends, whatever breaks meanwhile', async () => {
    let ticks = 0;
    const breaking = setInterval(() => {
      ticks += 1;
      const faults = [...DOUBTFUL, 'late', 'cut-after-commit'] as const;
      double.faults.nextAppends(faults[double.log.records.length % faults.length] ?? 'too-busy');
      // Seldom enough that whoever asks again is answered.
      if (ticks % 10 === 0) double.faults.nextReads('unavailable');
      double.dropSubscriptions();
    }, 30);
    const history = await historyOf(store, { seed: 1, clients: 20, acts: 30 }).finally(() => {
      clearInterval(breaking);
      double.faults.clear();
    });
    expect(faultsIn(history)).toEqual([]);
    expect([...double.faults.used.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(
      10,
    );
  });

  async function untilUsed(fault: AppendFault): Promise<void> {
    double.faults.used.delete(fault);
    while (!double.faults.used.has(fault)) await new Promise(resolve => setTimeout(resolve, 1));
  }
});

it('closes while every node takes connections and says nothing', async () => {
  const double = await KurrentDbDouble.start({ nodes: 3 });
  const store = await openKurrentStore({ url: double.url('closing'), patience });
  await double.close();
  const held: Socket[] = [];
  const mute = double.nodes.map(({ port }) =>
    createServer(socket => void held.push(socket)).listen(port),
  );
  // Whoever looks for a node there looks for minutes.
  await store.append('s', NO_STREAM, [saying('a')]).catch(() => undefined);
  await store.close();
  for (const server of mute) server.close();
  for (const socket of held) socket.destroy();
});

const saying = (text: string): NewEvent => ({
  id: crypto.randomUUID(),
  type: 'Said',
  bytes: new TextEncoder().encode(text),
});

const saidBy = (events: readonly StoredEvent[]): string[] =>
  events.map(({ bytes }) => new TextDecoder().decode(bytes));
