/// <reference types="jest" />
import { firstValueFrom, lastValueFrom, take, toArray } from 'rxjs';
import { NO_STREAM } from '../event-store.js';
import type { EventStore, StoredEvent } from '../event-store.js';
import { positionOf } from '../position.js';
import { eventSaying, freshStore, promised, readWholeLog, saidBy } from './contract-subject.js';
import type { ContractStore, ContractSubject } from './contract-subject.js';

/** More than any adapter reads at once, so that catching up takes several reads. */
const MANY = 1_200;

/** Layer 3: what holds of a subscription. */
export function subscriptionContract(subject: ContractSubject): void {
  describe('a subscription', () => {
    const fresh = freshStore(subject);
    followsTheLog(fresh);
    startsAndEnds(subject, fresh);
  });
}

function followsTheLog(fresh: () => ContractStore): void {
  it('gives the stored events, then the live ones, each once and in order', async () => {
    const { store } = fresh();
    await sayOneByOne(store, 'journey-1', 0, 3);
    const seen = take5(store);
    await sayOneByOne(store, 'journey-1', 3, 5);
    expect(saidBy(await seen)).toEqual(['0', '1', '2', '3', '4']);
  });

  it('loses and doubles nothing while appends race with catching up', async () => {
    const { store } = fresh();
    await sayMany(store, 'before', MANY);
    const seen = lastValueFrom(store.subscribe(undefined).pipe(take(MANY + 300), toArray()));
    await Promise.all(['x', 'y', 'z'].map(stream => sayOneByOne(store, stream, 0, 100)));
    expect(await seen).toEqual(await readWholeLog(store));
  });

  it('goes on from a checkpoint without a gap and without a double', async () => {
    const { store } = fresh();
    await sayOneByOne(store, 'journey-1', 0, 10);
    const log = await readWholeLog(store);
    for (const at of [0, 4, 8]) {
      const next = await firstValueFrom(store.subscribe(log[at]?.position));
      expect(next).toEqual(log[at + 1]);
    }
  });

  it('waits at the end of the log for what comes', async () => {
    const { store } = fresh();
    await sayOneByOne(store, 'journey-1', 0, 2);
    const next = firstValueFrom(store.subscribe(await store.head()));
    await sayOneByOne(store, 'journey-1', 2, 3);
    expect(saidBy([await next])).toEqual(['2']);
  });

  it('gives every subscriber the same, each from its own place', async () => {
    const { store } = fresh();
    await sayOneByOne(store, 'journey-1', 0, 5);
    const log = await readWholeLog(store);
    const subscribers = Array.from({ length: 20 }, (_, index) => {
      const from = index % 5;
      return lastValueFrom(store.subscribe(log[from]?.position).pipe(take(9 - from), toArray()));
    });
    await sayOneByOne(store, 'journey-1', 5, 10);
    const whole = await readWholeLog(store);
    for (const [index, seen] of (await Promise.all(subscribers)).entries()) {
      expect(seen).toEqual(whole.slice((index % 5) + 1));
    }
  });
}

function startsAndEnds(subject: ContractSubject, fresh: () => ContractStore): void {
  it('gives nothing after it was given up, in the middle of a batch as well', async () => {
    const { store } = fresh();
    await sayMany(store, 'journey-1', 10);
    const seen: StoredEvent[] = [];
    await new Promise<void>(resolve => {
      const subscription = store.subscribe(undefined).subscribe(event => {
        seen.push(event);
        if (seen.length === 4) {
          subscription.unsubscribe();
          resolve();
        }
      });
    });
    const others = lastValueFrom(store.subscribe(undefined).pipe(take(12), toArray()));
    await sayOneByOne(store, 'journey-2', 0, 2);
    expect(await others).toHaveLength(12);
    expect(seen).toHaveLength(4);
  });

  it('completes when the store is closed', async () => {
    const { store } = fresh();
    await sayOneByOne(store, 'journey-1', 0, 2);
    const seen: StoredEvent[] = [];
    const completed = new Promise<void>((resolve, reject) => {
      store.subscribe(undefined).subscribe({
        next: event => {
          seen.push(event);
          if (seen.length === 2) store.close().catch(reject);
        },
        error: reject,
        complete: resolve,
      });
    });
    await completed;
    expect(saidBy(seen)).toEqual(['0', '1']);
  });

  it('completes at once on a closed store', async () => {
    const { store } = fresh();
    await store.close();
    expect(await lastValueFrom(store.subscribe(undefined).pipe(toArray()))).toEqual([]);
  });

  promised(
    subject,
    'refuses-position-ahead',
    'ends with an error where the log is shorter than the checkpoint',
    async () => {
      const { store } = fresh();
      const ahead = positionOf(1, 5);
      const followed = firstValueFrom(store.subscribe(ahead));
      await expect(followed).rejects.toMatchObject({ code: 'POSITION_AHEAD' });
    },
  );
}

function take5(store: EventStore): Promise<StoredEvent[]> {
  return lastValueFrom(store.subscribe(undefined).pipe(take(5), toArray()));
}

/** Appends the numbers `from` to `to - 1`, one append each. */
async function sayOneByOne(
  store: EventStore,
  stream: string,
  from: number,
  to: number,
): Promise<void> {
  for (let n = from; n < to; n += 1) await store.append(stream, n - 1, [eventSaying(String(n))]);
}

async function sayMany(store: EventStore, stream: string, count: number): Promise<void> {
  for (let at = 0; at < count; at += 100) {
    const size = Math.min(100, count - at);
    const events = Array.from({ length: size }, (_, index) => eventSaying(String(at + index)));
    await store.append(stream, at === 0 ? NO_STREAM : at - 1, events);
  }
}
