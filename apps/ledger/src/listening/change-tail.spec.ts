import { type EventStore, type Position, openMemoryStore } from '@selfsame/event-store';
import { passThrough } from '@selfsame/event-store/history';
import { NEVER, type Subscription, concat, of, throwError } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import { ChangeTail } from './change-tail.js';

describe('changes for many listeners', () => {
  let store: EventStore;
  let stored = 0;
  let follows = 0;
  let tail: ChangeTail;
  const listening: Subscription[] = [];

  beforeEach(async () => {
    store = openMemoryStore({ epoch: 1 });
    [stored, follows] = [0, 0];
    tail = new ChangeTail(
      passThrough(store, {
        subscribe: after => {
          follows += 1;
          return store.subscribe(after);
        },
      }),
    );
    await append();
  });
  afterEach(async () => {
    for (const each of listening.splice(0)) each.unsubscribe();
    await store.close();
  });

  const append = async (): Promise<Position> => {
    const id = `01985d2e-6f00-7a3b-9c1d-${String(stored).padStart(12, '0')}`;
    await store.append('journey-A', stored - 1, [{ id, type: 'X', bytes: Buffer.from('{}') }]);
    stored += 1;
    return (await store.head()) as Position;
  };
  const listen = (): Position[] => {
    const heard: Position[] = [];
    listening.push(tail.positions.subscribe(position => heard.push(position)));
    return heard;
  };
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await new Promise(resolve => setImmediate(resolve));
  };

  it('read the log once, however many listen, and tell each where it ends', async () => {
    const head = await store.head();
    const all = Array.from({ length: 300 }, listen);
    await until(() => all.every(({ length }) => length === 1));
    const came = await append();
    await until(() => all.every(heard => heard.at(-1) === came));
    expect(all[299]).toEqual([head, came]);
    expect(follows).toBe(1);
    const late = listen();
    await until(() => late.length === 1);
    expect([late, follows]).toEqual([[came], 1]);
  });

  it('lose nothing that is written while somebody joins', async () => {
    const heard = listen();
    let last = await append();
    for (let time = 0; time < 20; time += 1) last = await append();
    await until(() => heard.at(-1) === last);
    expect([...new Set(heard)]).toEqual(heard);
  });

  it('read nothing any more when everybody has left, and again for the next', async () => {
    const first = listen();
    await until(() => first.length === 1);
    listening.pop()?.unsubscribe();
    const missed = await append();
    const next = listen();
    await until(() => next.length === 1);
    expect([first.length, next, follows]).toEqual([1, [missed], 2]);
  });

  it('end for everybody with what stopped them, and begin anew for whoever comes back', async () => {
    let broken = true;
    const fails = new Error('the disk is gone');
    const breaking = passThrough(store, {
      subscribe: after =>
        broken ? throwError(() => fails) : concat(store.subscribe(after), NEVER),
    });
    const positions = new ChangeTail(breaking).positions;
    await expect(new Promise((_, reject) => positions.subscribe({ error: reject }))).rejects.toBe(
      fails,
    );
    broken = false;
    const heard: Position[] = [];
    listening.push(positions.subscribe(position => heard.push(position)));
    const came = await append();
    await until(() => heard.at(-1) === came);
  });

  it('are told four times a second at the most, the first at once and the newest at last', () => {
    const scheduler = new TestScheduler((actual, expected) => {
      expect(actual).toEqual(expected);
    });
    scheduler.run(({ cold, expectObservable }) => {
      const at = (n: string) => ({ position: `1.${n}` as Position });
      const written = cold('a 9ms b 9ms c 500ms d', {
        a: at('1'),
        b: at('2'),
        c: at('3'),
        d: at('4'),
      });
      const quick = passThrough(store, {
        head: () => of(undefined) as unknown as Promise<undefined>,
        subscribe: () => written as unknown as ReturnType<EventStore['subscribe']>,
      });
      expectObservable(new ChangeTail(quick, scheduler).positions, '1s !').toBe(
        'a 249ms c 270ms d',
        { a: '1.1', c: '1.3', d: '1.4' },
      );
    });
  });
});
