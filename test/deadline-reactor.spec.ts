import { type DeadlineKind, type JourneyEvent, type ReadEvent, readEvent } from '@selfsame/custody';
import type { EventStore } from '@selfsame/event-store';
import { TRIAL_BEGINS, collect, people, postOf } from '@selfsame/simulator';
import { Desk, deskOf } from './harness/desk.js';
import { Hands } from './harness/hands.js';
import { type TestLedger, administrator, ledgerInProcess } from './harness/ledger-in-process.js';
import { passThrough } from '@selfsame/event-store/history';

const HOUR_MS = 3_600_000;
const OVERDUE = TRIAL_BEGINS + 2 * HOUR_MS;

/** A passed deadline is one event, whoever notices it, how often, and whatever breaks on the way. */
describe('the deadline reactor', () => {
  let ledger: TestLedger;
  let cois: string[];
  let others: TestLedger[];

  beforeEach(async () => {
    others = [];
    ledger = await ledgerInProcess();
    const desk = await deskOf(ledger, 'qa', 'investigator');
    cois = [];
    for (const number of ['01-001', '01-002', '01-003']) {
      const coi = await desk.journey(number);
      await desk.hold(coi, 'nobody looks at this');
      cois.push(coi);
    }
  });
  afterEach(async () => {
    for (const other of others) await other.close();
    await ledger.close();
  });

  const another = async (at: number, wrap?: (store: EventStore) => EventStore) => {
    const other = await ledger.another(at, wrap);
    others.push(other);
    return other;
  };
  const moveTo = async (instance: TestLedger, time: number): Promise<void> => {
    const desk = new Desk(instance.url, await ledger.token(administrator));
    const { status } = await desk.ask('POST', '/simulation/clock', {
      now: new Date(time).toISOString(),
    });
    expect(status).toBe(201);
  };
  const clockOf = async (instance: TestLedger): Promise<number> => {
    const desk = new Desk(instance.url, await ledger.token(administrator));
    return Date.parse(String((await desk.read('/simulation/clock')).body.now));
  };
  /** How many times each journey was told. */
  const told = (): Promise<number[]> =>
    Promise.all(
      cois.map(async coi => {
        const events = await ledger.store.readStream(`journey-${coi}`, 0, 100);
        return events.filter(({ bytes }) => Buffer.from(bytes).includes('"DeadlinePassed"')).length;
      }),
    );

  it('tells after a restart what became due while nothing ran, and once', async () => {
    await another(TRIAL_BEGINS);
    expect(await told()).toEqual([0, 0, 0]);
    await another(OVERDUE);
    expect(await told()).toEqual([1, 1, 1]);
    await another(OVERDUE + HOUR_MS);
    expect(await told()).toEqual([1, 1, 1]);
  });

  it('tells once when two instances see the same deadline at the same moment', async () => {
    const both = [await another(TRIAL_BEGINS), await another(TRIAL_BEGINS)];
    await Promise.all(both.map(instance => moveTo(instance, OVERDUE)));
    expect(await told()).toEqual([1, 1, 1]);
    await Promise.all(both.map(instance => moveTo(instance, OVERDUE + HOUR_MS)));
    expect(await told()).toEqual([1, 1, 1]);
  });

  it('looks again for whoever moves time while it looks', async () => {
    await moveTo(ledger, TRIAL_BEGINS + HOUR_MS / 2);
    await (await deskOf(ledger, 'qa')).hold(cois[1] ?? '', 'nor at this');
    const store = new SlowStore();
    const other = await another(TRIAL_BEGINS + HOUR_MS / 2, store.wrap);
    const first = moveTo(other, TRIAL_BEGINS + HOUR_MS);
    await store.appending;
    const second = moveTo(other, OVERDUE);
    // Answered only after the second has moved the clock.
    while ((await clockOf(other)) < OVERDUE);
    store.goOn();
    await Promise.all([first, second]);
    // What was being written at one o'clock is told; at two the deputy is, of every hold, and of the later one QA.
    expect(await told()).toEqual([2, 2, 1]);
  });

  it('tells later what it could not read when it happened', async () => {
    let failing = true;
    const wrap = (store: EventStore): EventStore =>
      passThrough(store, {
        readStream: (stream, from, limit) =>
          failing && stream === `journey-${cois[0] ?? ''}`
            ? Promise.reject(new Error('the disk said no'))
            : store.readStream(stream, from, limit),
      });
    const other = await another(OVERDUE, wrap);
    // One journey that cannot be read keeps nobody else from being told.
    expect(await told()).toEqual([0, 1, 1]);
    failing = false;
    await moveTo(other, OVERDUE + 1);
    expect(await told()).toEqual([1, 1, 1]);
  });

  it('tells once though the answer of the store was lost', async () => {
    let lost = 3;
    const wrap = (store: EventStore): EventStore =>
      passThrough(store, {
        append: async (stream, revision, events) => {
          const outcome = await store.append(stream, revision, events);
          lost -= 1;
          return lost >= 0 ? { outcome: 'unknown', cause: new Error('no answer') } : outcome;
        },
      });
    await another(OVERDUE, wrap);
    expect(await told()).toEqual([1, 1, 1]);
  });
});

/** Marrow is packed and offered to a courier who never comes. */
describe('the deadline reactor, of what is about to pass', () => {
  let ledger: TestLedger;
  let stream: string;
  let others: TestLedger[];

  beforeEach(async () => {
    others = [];
    ledger = await ledgerInProcess();
    const hands = await Hands.at(ledger);
    const offered = hands.live(async () => {
      const scene = await hands.therapy(await hands.participant(), 'fresh', async (moment, at) => {
        if (moment !== 'package-ready') return;
        const to = postOf(people.courier);
        await at.must(people.collector, 'handoff-offers', { ...at.outside(), to });
        throw new Error('nobody comes');
      });
      stream = `journey-${scene.coi}`;
      await collect(scene);
    });
    await expect(offered).rejects.toThrow('nobody comes');
  });
  afterEach(async () => {
    for (const other of others) await other.close();
    await ledger.close();
  });

  const another = async (at: number, wrap?: (store: EventStore) => EventStore) => {
    others.push(await ledger.another(at, wrap));
  };
  const events = async () =>
    (await ledger.store.readStream(stream, 0, 100)).map(
      ({ bytes, position }) => readEvent(bytes, position) as ReadEvent<JourneyEvent>,
    );
  /** What was told of a kind: when its limit is. */
  const told = async (...kinds: readonly DeadlineKind[]): Promise<string[]> =>
    (await events()).flatMap(event =>
      event.type === 'DeadlinePassed' && kinds.includes(event.data.kind)
        ? [`${event.data.kind} ${event.data.dueAt}`]
        : [],
    );
  const processedBy = async (): Promise<number> => {
    const aspirated = (await events()).find(({ type }) => type === 'AspirationRecorded');
    return Number(aspirated?.recordedAt) + 24 * HOUR_MS;
  };
  const processing = () => told('processing-due-soon', 'processing-overdue');

  it('warns in time and once, across restarts, and then tells the limit once', async () => {
    const limit = await processedBy();
    const at = new Date(limit).toISOString();
    await another(limit - 6 * HOUR_MS - 1);
    expect(await processing()).toEqual([]);
    await another(limit - 6 * HOUR_MS);
    expect(await processing()).toEqual([`processing-due-soon ${at}`]);
    await another(limit - 1);
    expect(await processing()).toEqual([`processing-due-soon ${at}`]);
    await another(limit);
    await another(limit + HOUR_MS);
    expect(await processing()).toEqual([`processing-due-soon ${at}`, `processing-overdue ${at}`]);
  });

  it('warns once when two instances see it at the same moment', async () => {
    const limit = await processedBy();
    const at = new Date(limit).toISOString();
    await Promise.all([another(limit - 1), another(limit - 1)]);
    expect(await processing()).toEqual([`processing-due-soon ${at}`]);
  });

  it('warns of nothing that passed while nothing ran', async () => {
    const limit = await processedBy();
    await another(limit);
    expect(await processing()).toEqual([`processing-overdue ${new Date(limit).toISOString()}`]);
    expect(await told('offer-expires-soon')).toEqual([]);
  });

  it('ends an offer though the ledger died after telling that its time was over', async () => {
    const [expiresAt = Number.NaN] = (await events()).flatMap(event =>
      event.type === 'HandoffOffered' ? [Date.parse(event.data.expiresAt)] : [],
    );
    const ended = async () => (await events()).filter(({ type }) => type === 'OfferExpired').length;
    let appends = 0;
    await another(expiresAt, store =>
      passThrough(store, {
        append: (...append) => {
          appends += 1;
          return appends > 1 ? Promise.reject(new Error('it died')) : store.append(...append);
        },
      }),
    );
    expect([await told('offer-expires'), await ended()]).toMatchObject([{ length: 1 }, 0]);
    await another(expiresAt);
    await another(expiresAt + HOUR_MS);
    expect([await told('offer-expires'), await ended()]).toMatchObject([{ length: 1 }, 1]);
  });
});

/** Its first append waits until it is told to go on. */
class SlowStore {
  goOn: () => void = () => undefined;
  private began: () => void = () => undefined;
  readonly appending = new Promise<void>(resolve => {
    this.began = resolve;
  });
  private readonly going = new Promise<void>(resolve => {
    this.goOn = resolve;
  });

  wrap = (store: EventStore): EventStore =>
    passThrough(store, {
      append: async (...append) => {
        // Whoever is on call is paged first, beside the therapy.
        if (!append[0].startsWith('journey-')) return store.append(...append);
        this.began();
        await this.going;
        return store.append(...append);
      },
    });
}
