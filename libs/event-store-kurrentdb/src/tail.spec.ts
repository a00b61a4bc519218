import { type EventStore, NO_STREAM, type NewEvent, type StoredEvent } from '@selfsame/event-store';
import { KurrentDbDouble, refusal, unavailable } from '@selfsame/kurrentdb-double';
import type { Subscription } from 'rxjs';
import { type Meddling, openKurrentStore, raiseClusterEpoch } from './index.js';

const patience = { answerMs: 2_000, pauseMs: 20, longestPauseMs: 40, heartbeatMs: 30 };

/** Every way in which following can stop; each is followed by events that have to arrive all the same. */
const INTERRUPTIONS: readonly (readonly [string, (double: KurrentDbDouble) => void])[] = [
  ['a dropped subscription', double => double.dropSubscriptions(unavailable())],
  ['a subscription that the server ends as if all were well', double => double.dropSubscriptions()],
  [
    "an error that only looks like the server's",
    double => double.dropSubscriptions(refusal(5, 'Leader info', { exception: 'not-leader' })),
  ],
  ['a lost connection', double => double.cut()],
  [
    'an election',
    double => {
      double.elect(1);
      double.dropSubscriptions();
    },
  ],
];

describe('following a cluster', () => {
  let double: KurrentDbDouble;
  let store: EventStore;
  let others: EventStore;
  let seen: StoredEvent[];
  let following: Subscription;
  let meddlings: Meddling[];
  let written: number;

  beforeEach(async () => {
    double = await KurrentDbDouble.start({ nodes: 3 });
    meddlings = [];
    const url = double.url('tail');
    others = await openKurrentStore({ url, patience });
    await others.append('before', NO_STREAM, [saying('before')]);
    const onMeddling = (meddling: Meddling) => void meddlings.push(meddling);
    store = await openKurrentStore({ url, patience, onMeddling });
    seen = [];
    written = 0;
    following = store.subscribe(undefined).subscribe(event => void seen.push(event));
  });
  afterEach(async () => {
    following.unsubscribe();
    double.faults.clear();
    await Promise.all([store.close(), others.close()]);
    await double.close();
  });

  /** Another instance writes, however often it has to try. */
  const write = async (count: number): Promise<void> => {
    for (let n = 0; n < count; n += 1) {
      for (;;) {
        const append = others.append(`s-${written}`, NO_STREAM, [saying(String(written))]);
        const outcome = await append.catch(() => undefined);
        if (outcome?.outcome === 'stored') break;
      }
      written += 1;
    }
  };
  const expectAll = async (): Promise<void> => {
    const log = await others.readAll(undefined, 1_000);
    expect(log).toHaveLength(written + 1);
    await until(() => seen.length >= log.length);
    expect(seen).toEqual(log);
  };

  it('brings what other instances write', async () => {
    await write(20);
    await expectAll();
    await until(() => store.tail?.trouble === undefined);
    expect(store.tail).toMatchObject({ behindMs: 0, interruptions: 0 });
    expect(store.tail?.lastEvent?.position).toBe(await store.head());
  });

  it.each(INTERRUPTIONS)(
    'goes on after %s, without a gap and without a double',
    async (_, stop) => {
      await write(10);
      for (let again = 0; again < 3; again += 1) {
        stop(double);
        await write(10);
      }
      await expectAll();
      await until(() => store.tail?.trouble === undefined);
      expect(store.tail?.interruptions).toBeGreaterThan(0);
    },
  );

  it('leaves nothing out where the cluster says that it has looked further than there is', async () => {
    const follows = (): boolean => store.tail?.trouble === undefined;
    await until(follows);
    double.faults.checkpointsAhead = true;
    double.dropSubscriptions();
    await until(() => !follows());
    await until(follows);
    double.faults.stalled = true;
    await write(1);
    double.dropSubscriptions();
    double.faults.stalled = false;
    await until(() => store.tail?.lastEvent !== undefined);
    expect(store.tail?.lastEvent?.position).toBe(await store.head());
    await expectAll();
  });

  it('keeps an instance that was not stopped from writing into a new epoch', async () => {
    await until(() => store.tail?.trouble === undefined);
    await raiseClusterEpoch(double.url('tail'));
    await until(() => store.tail?.trouble?.includes('epoch 2') === true);
    await expect(store.append('s', NO_STREAM, [saying('a')])).rejects.toMatchObject({
      code: 'STORE_WRONG_EPOCH',
    });
    expect(await store.readStream('s', 0, 10)).toEqual([]);
  });

  it('goes on after every node was restarted, one after the other', async () => {
    await write(5);
    for (const [index, node] of double.nodes.entries()) {
      double.elect((index + 1) % double.nodes.length);
      await node.stop();
      await write(5);
      await node.start();
    }
    await expectAll();
  });

  it('notices a subscription that is open and silent, and reads meanwhile', async () => {
    await write(5);
    await until(() => seen.length === 6);
    double.faults.stalled = true;
    await write(5);
    await expectAll();
    await until(() => store.tail?.trouble !== undefined);
    expect(store.tail?.trouble).toContain('silent while the log grew');
    double.faults.stalled = false;
    await write(5);
    await expectAll();
    await until(() => store.tail?.trouble === undefined && store.tail?.behindMs === 0);
  });

  it('gives each event once, though the server delivers it twice', async () => {
    double.faults.deliverTwice = true;
    double.dropSubscriptions();
    await write(20);
    await expectAll();
  });

  it('says why it cannot follow while there is no cluster, and goes on when it is back', async () => {
    await write(5);
    double.faults.down = true;
    double.cut();
    await until(() => store.tail?.trouble?.includes('No node of the cluster') === true);
    double.faults.down = false;
    await write(5);
    await expectAll();
    await until(() => store.tail?.trouble === undefined);
  });

  it('begins again where it stood, and not at the beginning', async () => {
    await write(50);
    await expectAll();
    const before = double.deliveries;
    for (let again = 0; again < 5; again += 1) {
      double.dropSubscriptions();
      await write(1);
      await expectAll();
    }
    // Two instances follow, and each of the new events may have reached both.
    expect(double.deliveries - before).toBeLessThanOrEqual(2 * 5 + 2 * 5);
  });

  it('says so when the log ends before what was heard of it', async () => {
    await write(3);
    await expectAll();
    double.log.forgetAfter(2);
    await until(() => store.tail?.trouble?.includes('was set back') === true);
  });

  it('tells what somebody did to the streams behind the back of the ledger', async () => {
    const event = (type: string, text: string) => ({
      id: crypto.randomUUID(),
      type,
      contentType: 'application/json',
      data: new TextEncoder().encode(text),
    });
    double.log.append('$$tail.journey-1', 'any', [event('$metadata', '{"$maxAge":60}')]);
    double.log.append('tail.journey-1', 'any', [event('Forged', '{}')]);
    double.log.append('$$other.journey-1', 'any', [event('$metadata', '{"$maxAge":60}')]);
    double.log.append('other.journey-1', 'any', [event('Theirs', '{}')]);
    double.log.tombstone('tail.journey-2');
    await until(() => meddlings.length === 3);
    expect(meddlings.map(({ kind, stream }) => `${kind} ${stream}`)).toEqual([
      'truncates tail.journey-1',
      'foreign tail.journey-1',
      'deletes tail.journey-2',
    ]);
  });
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(resolve => setTimeout(resolve, 5));
}

const saying = (text: string): NewEvent => ({
  id: crypto.randomUUID(),
  type: 'Said',
  bytes: new TextEncoder().encode(text),
});
