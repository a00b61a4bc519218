import { type EventStore, type StoredEvent, openMemoryStore } from '@selfsame/event-store';
import { readEvent } from '@selfsame/custody';
import { type Desk, deskOf } from '../../../../test/harness/desk.js';
import { type TestLedger, ledgerInProcess } from '../../../../test/harness/ledger-in-process.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { ReviewedTrail } from './reviewed-trail.js';

/** What reviews cover is told by the log alone, also of a log whose positions were told anew. */
describe('what of a therapy is reviewed', () => {
  let ledger: TestLedger;
  let maker: Desk;
  let reviewer: Desk;
  let coi: string;
  let log: readonly StoredEvent[];

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    maker = await deskOf(ledger, 'qa', 'investigator');
    reviewer = await deskOf(ledger, 'qa', 'sponsor');
    coi = await maker.journey('01-001');
    await maker.hold(coi, 'a call from the laboratory');
    await review({ on: coi });
    log = await ledger.store.readAll(undefined, 1_000);
  });
  afterAll(() => ledger.close());

  const review = async (scope: object): Promise<void> => {
    const to = await ledger.store.head();
    const answered = await reviewer.give('/audit-trail/reviews', { to, scope, findings: [] });
    expect(answered.status).toBe(201);
  };
  const unreviewedIn = (store: EventStore): Promise<number> => {
    const [founded] = log;
    const { ledgerId } = readEvent(founded?.bytes ?? new Uint8Array(), 'its founding').envelope;
    const loader = new StreamLoader(store, ledgerId);
    return new ReviewedTrail({ store, loader, kinds: new StreamKinds() }).unreviewedIn(
      `journey-${coi}`,
    );
  };
  /** The log in another store, where it begins another epoch after some events that were never here. */
  const moved = async (events: readonly StoredEvent[]): Promise<EventStore> => {
    const store = openMemoryStore({ epoch: 2 });
    const strange = { id: '00000000-0000-4000-8000-000000000000', type: 'Strange' };
    await store.append('elsewhere', -1, [{ ...strange, bytes: new Uint8Array([1]) }]);
    for (const { stream, revision, bytes } of events) {
      const { id, type } = readEvent(bytes, stream);
      await store.append(stream, revision - 1, [{ id, type, bytes }]);
    }
    return store;
  };

  it('is all of it, until something happens', async () => {
    expect(await unreviewedIn(ledger.store)).toBe(0);
    const before = log.length;
    await maker.hold(coi, 'another call');
    const [placed] = (await ledger.store.readAll(undefined, 1_000)).slice(before);
    expect(readEvent(placed?.bytes ?? new Uint8Array(), 'the hold').type).toBe('HoldPlaced');
    expect(await unreviewedIn(ledger.store)).toBe(1);
  });

  it('H41: is the same after the log was moved, and its positions told anew', async () => {
    expect(await unreviewedIn(await moved(log))).toBe(0);
  });

  it('H41: is nothing where the log no longer holds what was reviewed', async () => {
    const last = readEvent(log.at(-1)?.bytes ?? new Uint8Array(), 'the review');
    if (last.type !== 'AuditTrailReviewed') throw new Error('The log ends with something else.');
    const lost = last.data.last;
    const kept = log.filter(
      ({ stream, revision }) => stream !== lost.stream || revision < lost.revision,
    );
    const journey = kept.filter(({ stream }) => stream === `journey-${coi}`);
    expect(await unreviewedIn(await moved(kept))).toBe(journey.length);
  });
});
