import {
  EventDamaged,
  type EventStore,
  EventStoreError,
  type Position,
  type StoredEvent,
  openMemoryStore,
  partsOf,
} from '@selfsame/event-store';
import { grow } from '../backup/ledger-in-directory.fixture.js';
import { type VerifiableLog, verifyLog } from './verify-log.js';

const numberOf = (position: Position): number => Number(partsOf(position).n);

/** Streams of three events each: site-0 at 1.0 to 1.2, site-1 at 1.3 to 1.5, and so on. */
describe('verifying a log', () => {
  let store: EventStore;
  let log: StoredEvent[];

  beforeAll(async () => {
    store = openMemoryStore();
    await grow(store, 9);
    log = await store.readAll(undefined, 100);
  });

  const found = async (verified: VerifiableLog): Promise<string[]> => {
    const findings: string[] = [];
    const { findings: count } = await verifyLog(
      verified,
      ({ position, event, what }) => findings.push(`${position} ${event} ${what}`),
      () => {},
    );
    expect(findings).toHaveLength(count);
    return findings;
  };
  /** A log of these events, as a store would give it. */
  const logOf = (
    events: readonly StoredEvent[],
    own: Partial<VerifiableLog> = {},
  ): VerifiableLog => ({
    epoch: 1,
    head: async () => events.at(-1)?.position,
    readAll: async (after, limit) => {
      const from = after === undefined ? 0 : numberOf(after) + 1;
      return events.filter(({ position }) => numberOf(position) >= from).slice(0, limit);
    },
    readStream: async () => [],
    ...own,
  });
  const eventAt = (n: number): StoredEvent => {
    const event = log[n];
    if (event === undefined) throw new Error(`There is no event ${n}.`);
    return event;
  };
  const saying = (event: StoredEvent, words: string): StoredEvent => ({
    ...event,
    bytes: new TextEncoder().encode(words),
  });
  const changed = (event: StoredEvent): StoredEvent =>
    saying(event, Buffer.from(event.bytes).toString().replace('"told"', '"sold"'));
  const unreadable = () => {
    throw new EventStoreError('STORE_UNAVAILABLE', 'SQLITE_CORRUPT: malformed');
  };

  it('finds nothing in a sound one', async () => {
    expect(await found(store)).toEqual([]);
    expect(await found(openMemoryStore())).toEqual([]);
    expect(await verifyLog(store, unreadable, () => {})).toEqual({
      events: 9,
      streams: 3,
      findings: 0,
    });
  });

  it('names every event that does not fit, with the one before it, and goes on', async () => {
    const rotten = log.map((event, index) =>
      index === 3 ? changed(event) : index === 7 ? saying(event, '{') : event,
    );
    expect(await found(logOf(rotten))).toEqual([
      '1.4 site-1@1 it does not follow the event that stands before it; the one before it in its stream is at 1.3',
      '1.7 site-2@1 it is no JSON object; the one before it in its stream is at 1.6',
    ]);
  });

  it('takes the word of the others where the first event names another ledger', async () => {
    const words = Buffer.from(log[0]?.bytes ?? []).toString();
    const stranger = saying(eventAt(0), words.replace('"ledgerId":""', '"ledgerId":"x"'));
    expect(await found(logOf([stranger, ...log.slice(1)]))).toEqual([
      '1.0 site-0@0 it is of another ledger',
      expect.stringMatching(/^1\.1 site-0@1 it does not follow/),
    ]);
  });

  it('names what cannot be read by its neighbours, and reads on after it', async () => {
    const whole = logOf(log);
    const readAll: VerifiableLog['readAll'] = async (after, limit) => {
      const page = await whole.readAll(after, limit);
      return page.some(({ position }) => ['1.4', '1.5'].includes(position)) ? unreadable() : page;
    };
    expect(await found(logOf(log, { readAll }))).toEqual([
      '1.4 site-1@0 it cannot be read, nor what follows up to 1.5; before it stands site-1@0',
    ]);
  });

  it('H46: names what a store knows to be damaged, alone, wherever it stands in its stream', async () => {
    const whole = logOf(log);
    const readAll: VerifiableLog['readAll'] = async (after, limit) => {
      const page = await whole.readAll(after, limit);
      const index = page.findIndex(({ position }) => ['1.0', '1.4', '1.8'].includes(position));
      const damaged = page[index];
      if (damaged !== undefined) throw new EventDamaged(damaged, page.slice(0, index));
      return page;
    };
    expect(await found(logOf(log, { readAll }))).toEqual([
      '1.0 site-0@0 its bytes are not those that were written',
      '1.4 site-1@1 its bytes are not those that were written',
      '1.8 site-2@2 its bytes are not those that were written',
    ]);
  });

  it('notices what is missing, in the middle and at the end', async () => {
    const head = async () => log.at(-1)?.position;
    const missing = log.filter((_, index) => index !== 4 && index !== 8);
    expect(await found(logOf(missing, { head }))).toEqual([
      '1.4 site-1@0 it cannot be read, nor what follows up to 1.4; before it stands site-1@0',
      '1.5 site-1@2 revision 1 is missing before it; the one before it in its stream is at 1.3',
      '1.8 site-2@1 it cannot be read, nor what follows up to 1.8; before it stands site-2@1',
    ]);
  });

  it('notices what a stream holds and the log does not', async () => {
    const readStream: VerifiableLog['readStream'] = async stream =>
      stream === 'site-0' ? [{ ...eventAt(2), revision: 3 }] : [];
    expect(await found(logOf(log, { readStream }))).toEqual([
      '1.2 site-0@3 its stream holds it, and the log does not',
    ]);
    expect(await found(logOf(log, { readStream: unreadable }))).toHaveLength(3);
  });

  it('notices an event that says it stands elsewhere, and loses none for it', async () => {
    const astray = log.map((event, index) =>
      index === 4 ? { ...event, position: '1.4000' as Position } : event,
    );
    const readAll: VerifiableLog['readAll'] = async (after, limit) =>
      astray.slice(after === undefined ? 0 : numberOf(after) + 1).slice(0, limit);
    expect(await found(logOf(log, { readAll }))).toEqual([
      '1.4 site-1@1 it says that it stands at 1.4000',
    ]);
  });

  it('reads as far as it can where even the end cannot be read', async () => {
    const readAll: VerifiableLog['readAll'] = async (after, limit) =>
      (after === undefined ? -1 : numberOf(after)) >= 5
        ? unreadable()
        : log.slice(after === undefined ? 0 : numberOf(after) + 1, 6).slice(0, limit);
    expect(await found(logOf(log, { head: unreadable, readAll }))).toEqual([
      '1.0 nothing the end of the log cannot be read: SQLITE_CORRUPT: malformed',
      '1.6 site-1@2 it cannot be read, nor what follows up to the end; before it stands site-1@2',
    ]);
  });
});
