import { type EventStore, type Position, openMemoryStore } from '@selfsame/event-store';
import * as fc from 'fast-check';
import type { Subscription } from 'rxjs';
import { golden } from '../../../../test/harness/golden-event.js';
import { passThrough } from '@selfsame/event-store/history';
import { AlertTail } from './alert-tail.js';

const bytes = Buffer.from(JSON.stringify(golden('HoldPlaced').envelope));

describe('alerts for many listeners', () => {
  let store: EventStore;
  let stored: number;
  let follows: number;
  let tail: AlertTail;
  const listening: Subscription[] = [];

  const set = (change: Partial<EventStore> = {}): void => {
    store = openMemoryStore({ epoch: 1 });
    [stored, follows] = [0, 0];
    tail = new AlertTail(
      passThrough(store, {
        subscribe: after => {
          follows += 1;
          return store.subscribe(after);
        },
        ...change,
      }),
    );
  };
  beforeEach(() => set());
  afterEach(async () => {
    for (const each of listening.splice(0)) each.unsubscribe();
    await store.close();
  });

  const append = async (written: Uint8Array = bytes): Promise<Position> => {
    const id = `01985d2e-6f00-7a3b-9c1d-${String(stored).padStart(12, '0')}`;
    await store.append('journey-A', stored - 1, [{ id, type: 'X', bytes: written }]);
    stored += 1;
    return (await store.head()) as Position;
  };
  interface Heard {
    readonly positions: string[];
    ended?: 'error' | 'complete';
    leave(): void;
  }
  const listen = (after: Position | undefined): Heard => {
    const positions: string[] = [];
    const heard: Heard = { positions, leave: () => subscription.unsubscribe() };
    const subscription = tail.from(after).subscribe({
      next: ({ position }) => positions.push(position),
      error: () => (heard.ended = 'error'),
      complete: () => (heard.ended = 'complete'),
    });
    listening.push(subscription);
    return heard;
  };
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await new Promise(resolve => setImmediate(resolve));
  };

  it('read the log once, however many listen', async () => {
    const head = await append();
    const all = Array.from({ length: 20 }, () => listen(head));
    await until(() => follows > 0);
    const [one, two] = [await append(), await append()];
    await until(() => all.every(({ positions }) => positions.length === 2));
    for (const { positions } of all) expect(positions).toEqual([one, two]);
    expect(follows).toBe(1);
  });

  it('read nothing any more when everybody has left, and again for the next', async () => {
    const first = listen(undefined);
    await until(() => follows === 1);
    first.leave();
    const missed = await append();
    const next = listen(undefined);
    await until(() => next.positions.length === 1);
    const came = await append();
    await until(() => next.positions.length === 2);
    expect([first.positions, next.positions, follows]).toEqual([[], [missed, came], 2]);
  });

  it('reach everybody once and in order, wherever he goes on and whatever comes meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.option(fc.nat({ max: 30 }), { nil: undefined }), {
          minLength: 5,
          maxLength: 60,
        }),
        fc.scheduler(),
        async (steps, turns) => {
          set({
            readAll: async (after, limit) => {
              await turns.schedule(Promise.resolve(), 'a read');
              return store.readAll(after, limit);
            },
          });
          const positions: Position[] = [];
          const heard: { readonly from: number; readonly by: Heard }[] = [];
          for (const step of steps) {
            if (step === undefined) positions.push(await append());
            else {
              const from = Math.min(step, positions.length);
              heard.push({ from, by: listen(positions[from - 1]) });
            }
            if (turns.count() > 0) await turns.waitOne();
          }
          const missing = () =>
            heard.some(({ from, by }) => by.positions.length < positions.length - from);
          while (missing()) {
            if (turns.count() > 0) await turns.waitOne();
            else await new Promise(resolve => setImmediate(resolve));
          }
          for (const { from, by } of heard) expect(by.positions).toEqual(positions.slice(from));
        },
      ),
      { seed: 1, numRuns: 50 },
    );
  });

  it('end for everybody at an event that cannot be read, and begin anew for whoever comes back', async () => {
    const all = [listen(undefined), listen(undefined)];
    await until(() => follows === 1);
    const last = await append();
    const unreadable = await append(Buffer.from('{"v":9}'));
    await until(() => all.every(({ ended }) => ended === 'error'));
    const back = listen(last);
    await until(() => back.ended === 'error');
    const beyond = listen(unreadable);
    await until(() => follows === 2);
    const came = await append();
    await until(() => beyond.positions.length > 0);
    expect([all[0]?.positions, back.positions, beyond.positions]).toEqual([[last], [], [came]]);
  });
});
