/// <reference types="jest" />
import { MAX_APPEND_BYTES, MAX_EVENT_BYTES, NO_STREAM } from '../event-store.js';
import {
  eventOf,
  eventSaying,
  freshStore,
  promised,
  saidBy,
  storedOf,
} from './contract-subject.js';
import type { ContractStore, ContractSubject } from './contract-subject.js';

/** Layer 1: what holds of one stream and one writer. */
export function oneStreamContract(subject: ContractSubject): void {
  describe('one stream', () => {
    const fresh = freshStore(subject);
    appends(subject, fresh);
    keepsBytes(fresh);
    refuses(fresh);
  });
}

function appends(subject: ContractSubject, fresh: () => ContractStore): void {
  it('starts empty, and reading a stream that does not exist gives nothing', async () => {
    const { store } = fresh();
    expect(await store.readStream('journey-1', 0, 10)).toEqual([]);
    expect(await store.readAll(undefined, 10)).toEqual([]);
    expect(await store.head()).toBeUndefined();
  });

  it('numbers revisions from 0 without gaps, over appends of one and of several events', async () => {
    const { store } = fresh();
    const first = await store.append('journey-1', NO_STREAM, [eventSaying('a')]);
    const second = await store.append('journey-1', 0, [eventSaying('b'), eventSaying('c')]);
    expect([storedOf(first).firstRevision, storedOf(second).firstRevision]).toEqual([0, 1]);
    const events = await store.readStream('journey-1', 0, 10);
    expect(events.map(event => event.revision)).toEqual([0, 1, 2]);
    expect(saidBy(events)).toEqual(['a', 'b', 'c']);
    expect(events.every(event => event.stream === 'journey-1')).toBe(true);
    expect(events.at(-1)?.position).toBe(storedOf(second).lastPosition);
  });

  it('reads from any revision, up to the limit', async () => {
    const { store } = fresh();
    await store.append('journey-1', NO_STREAM, ['a', 'b', 'c', 'd'].map(eventSaying));
    expect(saidBy(await store.readStream('journey-1', 1, 2))).toEqual(['b', 'c']);
    expect(saidBy(await store.readStream('journey-1', 3, 10))).toEqual(['d']);
    expect(await store.readStream('journey-1', 4, 10)).toEqual([]);
  });

  it('stores nothing when the stream stands elsewhere, and says where it stands', async () => {
    const { store } = fresh();
    const early = await store.append('journey-1', 0, [eventSaying('x')]);
    expect(early).toEqual({ outcome: 'conflict', actualRevision: NO_STREAM });
    await store.append('journey-1', NO_STREAM, [eventSaying('a'), eventSaying('b')]);
    for (const expected of [NO_STREAM, 0, 2, 7]) {
      const outcome = await store.append('journey-1', expected, [eventSaying('x')]);
      expect(outcome).toEqual({ outcome: 'conflict', actualRevision: 1 });
    }
    expect(saidBy(await store.readStream('journey-1', 0, 10))).toEqual(['a', 'b']);
    expect(await store.readAll(undefined, 10)).toHaveLength(2);
  });

  promised(subject, 'repeat-is-conflict', 'answers a repeated append with a conflict', async () => {
    const { store } = fresh();
    const event = eventSaying('a');
    await store.append('journey-1', NO_STREAM, [event]);
    const repeated = await store.append('journey-1', NO_STREAM, [event]);
    expect(repeated).toEqual({ outcome: 'conflict', actualRevision: 0 });
  });

  it('keeps streams with similar names apart', async () => {
    const { store } = fresh();
    const names = [
      'journey-1',
      'journey-10',
      'Journey-1',
      'journey-1%',
      'journey_1',
      "journey-1';",
    ];
    for (const name of names) await store.append(name, NO_STREAM, [eventSaying(name)]);
    for (const name of names) expect(saidBy(await store.readStream(name, 0, 10))).toEqual([name]);
  });
}

function keepsBytes(fresh: () => ContractStore): void {
  it('keeps every byte value, at every length up to the largest', async () => {
    const { store } = fresh();
    const every = Uint8Array.from({ length: 256 }, (_, value) => value);
    const largest = Uint8Array.from({ length: MAX_EVENT_BYTES }, (_, at) => (at * 31) % 251);
    const written = [every, Uint8Array.of(0), Uint8Array.of(255, 254), largest];
    await store.append('journey-1', NO_STREAM, written.map(eventOf));
    const hex = (all: readonly Uint8Array[]): string[] =>
      all.map(bytes => Buffer.from(bytes).toString('hex'));
    const reads = [store.readStream('journey-1', 0, 10), store.readAll(undefined, 10)];
    for (const read of await Promise.all([...reads, store.newest(10)])) {
      expect(hex(read.map(({ bytes }) => bytes))).toEqual(hex(written));
      expect(read[0]?.bytes).toBeInstanceOf(Uint8Array);
    }
  });

  it('keeps its own copy: a buffer reused by the writer or changed by a reader alters nothing', async () => {
    const { store } = fresh();
    const pool = new TextEncoder().encode('----kept----');
    const appended = store.append('journey-1', NO_STREAM, [eventOf(pool.subarray(4, 8))]);
    pool.fill(0);
    await appended;
    const [read] = await store.readStream('journey-1', 0, 1);
    read?.bytes.fill(0);
    expect(saidBy(await store.readStream('journey-1', 0, 1))).toEqual(['kept']);
  });

  it('keeps all events of an append or none', async () => {
    const { store } = fresh();
    const tooLarge = eventOf(new Uint8Array(MAX_EVENT_BYTES + 1));
    const append = store.append('journey-1', NO_STREAM, [eventSaying('a'), tooLarge]);
    await expect(append).rejects.toMatchObject({ code: 'APPEND_TOO_LARGE' });
    expect(await store.readAll(undefined, 10)).toEqual([]);
  });
}

function refuses(fresh: () => ContractStore): void {
  it('refuses what breaks the rules of the port, and stores nothing', async () => {
    const { store } = fresh();
    const good = eventSaying('a');
    const bad: [string, number, Parameters<typeof store.append>[2]][] = [
      ['', NO_STREAM, [good]],
      ['$system', NO_STREAM, [good]],
      ['a b', NO_STREAM, [good]],
      ['journey-é', NO_STREAM, [good]],
      ['j'.repeat(256), NO_STREAM, [good]],
      ['journey-1', -2, [good]],
      ['journey-1', 0.5, [good]],
      ['journey-1', NO_STREAM, []],
      ['journey-1', NO_STREAM, [eventOf(new Uint8Array(0))]],
      ['journey-1', NO_STREAM, [{ ...good, id: 'not-a-uuid' }]],
      ['journey-1', NO_STREAM, [{ ...good, type: '' }]],
      ['journey-1', NO_STREAM, [good, good]],
    ];
    for (const [stream, expected, events] of bad) {
      const append = store.append(stream, expected, events);
      await expect(append).rejects.toMatchObject({ code: 'APPEND_INVALID' });
    }
    expect(await store.head()).toBeUndefined();
  });

  it('refuses an append that some stores could not take as one', async () => {
    const { store } = fresh();
    const count = Math.floor(MAX_APPEND_BYTES / MAX_EVENT_BYTES);
    const full = (): ReturnType<typeof eventOf> => eventOf(new Uint8Array(MAX_EVENT_BYTES).fill(1));
    const largest = Array.from({ length: count }, full);
    const append = store.append('journey-1', NO_STREAM, [...largest, full()]);
    await expect(append).rejects.toMatchObject({ code: 'APPEND_TOO_LARGE' });
    storedOf(await store.append('journey-1', NO_STREAM, largest));
  });

  it('refuses reads without a sensible limit or revision', async () => {
    const { store } = fresh();
    for (const limit of [0, -1, 1.5, Number.NaN, 10_001]) {
      const expected = { code: 'READ_INVALID' };
      await expect(store.readStream('journey-1', 0, limit)).rejects.toMatchObject(expected);
      await expect(store.readAll(undefined, limit)).rejects.toMatchObject(expected);
    }
    const read = store.readStream('journey-1', -1, 10);
    await expect(read).rejects.toMatchObject({ code: 'READ_INVALID' });
  });

  it('refuses everything once it is closed, and closes only once', async () => {
    const { store } = fresh();
    await Promise.all([store.close(), store.close()]);
    const expected = { code: 'STORE_CLOSED' };
    const append = store.append('journey-1', NO_STREAM, [eventSaying('a')]);
    await expect(append).rejects.toMatchObject(expected);
    await expect(store.readStream('journey-1', 0, 1)).rejects.toMatchObject(expected);
    await expect(store.readAll(undefined, 1)).rejects.toMatchObject(expected);
    await expect(store.head()).rejects.toMatchObject(expected);
  });
}
