/// <reference types="jest" />
import { NO_STREAM } from '../event-store.js';
import type { EventStore } from '../event-store.js';
import { comparePositions } from '../position.js';
import {
  eventSaying,
  freshStore,
  promised,
  readWholeLog,
  saidBy,
  storedOf,
} from './contract-subject.js';
import type { ContractStore, ContractSubject } from './contract-subject.js';

/** Layer 5: what holds after closing and opening again. */
export function reopeningContract(subject: ContractSubject): void {
  describe('reopening', () => {
    const fresh = freshStore(subject);
    const promise = (name: string, body: () => Promise<void>): void =>
      promised(subject, 'survives-reopening', name, body);

    promise('finds everything that was acknowledged, byte for byte', async () => {
      const current = fresh();
      await current.store.append('journey-1', NO_STREAM, ['a', 'b'].map(eventSaying));
      await current.store.append('journey-2', NO_STREAM, [eventSaying('c')]);
      const before = await readWholeLog(current.store);
      const store = await reopened(current);
      expect(await readWholeLog(store)).toEqual(before);
      expect(await store.head()).toBe(before.at(-1)?.position);
    });

    promise('lets revisions and positions go on where they stood', async () => {
      const current = fresh();
      const first = await current.store.append('journey-1', NO_STREAM, [eventSaying('a')]);
      const store = await reopened(current);
      const conflict = await store.append('journey-1', NO_STREAM, [eventSaying('x')]);
      expect(conflict).toEqual({ outcome: 'conflict', actualRevision: 0 });
      const second = storedOf(await store.append('journey-1', 0, [eventSaying('b')]));
      expect(second.firstRevision).toBe(1);
      expect(comparePositions(storedOf(first).lastPosition, second.lastPosition)).toBeLessThan(0);
      expect(saidBy(await store.readStream('journey-1', 0, 10))).toEqual(['a', 'b']);
    });

    promise(
      'answers appends that were under way at closing, and keeps what it answered',
      async () => {
        const current = fresh();
        const underWay = Array.from({ length: 30 }, (_, n) =>
          current.store.append(`journey-${n}`, NO_STREAM, [eventSaying(String(n))]),
        );
        const store = await reopened(current);
        const outcomes = await Promise.all(underWay);
        expect(outcomes.every(({ outcome }) => outcome === 'stored')).toBe(true);
        expect(await readWholeLog(store)).toHaveLength(30);
      },
    );
  });
}

async function reopened({ reopen }: ContractStore): Promise<EventStore> {
  if (reopen === undefined) throw new Error('A store that survives reopening must offer reopen().');
  return reopen();
}
