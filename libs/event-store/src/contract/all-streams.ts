/// <reference types="jest" />
import { NO_STREAM } from '../event-store.js';
import type { EventStore } from '../event-store.js';
import { comparePositions, partsOf, positionOf } from '../position.js';
import { eventSaying, freshStore, promised, readWholeLog, saidBy } from './contract-subject.js';
import type { ContractStore, ContractSubject } from './contract-subject.js';

/** Layer 2: what holds of the log of all streams. */
export function allStreamsContract(subject: ContractSubject): void {
  describe('all streams', () => {
    const fresh = freshStore(subject);

    it('orders events by when they were stored, whatever their stream', async () => {
      const { store } = fresh();
      await sayAcrossStreams(store);
      expect(saidBy(await readWholeLog(store))).toEqual(['a', 'b', 'c', 'd', 'e']);
    });

    it('gives strictly increasing positions, the newest of which is the head', async () => {
      const { store } = fresh();
      await sayAcrossStreams(store);
      const positions = (await readWholeLog(store)).map(event => event.position);
      for (const [index, position] of positions.slice(1).entries()) {
        const before = positions[index];
        expect(before !== undefined && comparePositions(before, position) < 0).toBe(true);
      }
      expect(await store.head()).toBe(positions.at(-1));
    });

    it('gives the same event from its stream and from the log', async () => {
      const { store } = fresh();
      await sayAcrossStreams(store);
      const log = await readWholeLog(store);
      for (const stream of ['journey-1', 'journey-2']) {
        const own = log.filter(event => event.stream === stream);
        expect(await store.readStream(stream, 0, 10)).toEqual(own);
      }
    });

    it('goes on after any position, in pages of any size', async () => {
      const { store } = fresh();
      await sayAcrossStreams(store);
      const log = await readWholeLog(store);
      for (const [index, event] of log.entries()) {
        expect(await store.readAll(event.position, 10)).toEqual(log.slice(index + 1));
      }
      for (const page of [1, 2, 3]) expect(await readWholeLog(store, page)).toEqual(log);
    });

    it('gives the last events of all streams, in order, and all of them when it has no more', async () => {
      const { store } = fresh();
      expect(await store.newest(3)).toEqual([]);
      await sayAcrossStreams(store);
      const log = await readWholeLog(store);
      for (const limit of [1, 2, 5, 100])
        expect(await store.newest(limit)).toEqual(log.slice(-limit));
    });

    it('says of which epoch its positions are', async () => {
      const { store } = fresh();
      await sayAcrossStreams(store);
      const epochs = (await readWholeLog(store)).map(event => partsOf(event.position).epoch);
      expect(new Set(epochs)).toEqual(new Set([store.epoch]));
    });

    promised(subject, 'dense-positions', 'counts positions from 0 without gaps', async () => {
      const { store } = fresh();
      await sayAcrossStreams(store);
      const log = await readWholeLog(store);
      expect(log.map(event => partsOf(event.position).n)).toEqual([0n, 1n, 2n, 3n, 4n]);
    });

    refusesStrangePositions(subject, fresh);
  });
}

function refusesStrangePositions(subject: ContractSubject, fresh: () => ContractStore): void {
  promised(subject, 'refuses-position-ahead', 'refuses a position it never gave out', async () => {
    const { store } = fresh();
    await sayAcrossStreams(store);
    const head = await store.head();
    if (head === undefined) throw new Error('The log is not empty.');
    const { epoch, n } = partsOf(head);
    for (const ahead of [n + 1n, n + 1_000_000n, 2n ** 63n]) {
      const read = store.readAll(positionOf(epoch, ahead), 10);
      await expect(read).rejects.toMatchObject({ code: 'POSITION_AHEAD' });
    }
  });

  promised(subject, 'refuses-foreign-epoch', 'refuses a position of another epoch', async () => {
    const { store } = fresh();
    await sayAcrossStreams(store);
    const head = await store.head();
    if (head === undefined) throw new Error('The log is not empty.');
    const foreign = positionOf(partsOf(head).epoch + 1, 0);
    const read = store.readAll(foreign, 10);
    await expect(read).rejects.toMatchObject({ code: 'POSITION_FOREIGN' });
  });
}

async function sayAcrossStreams(store: EventStore): Promise<void> {
  await store.append('journey-1', NO_STREAM, [eventSaying('a')]);
  await store.append('journey-2', NO_STREAM, [eventSaying('b'), eventSaying('c')]);
  await store.append('journey-1', 0, [eventSaying('d')]);
  await store.append('journey-2', 1, [eventSaying('e')]);
}
