import type { EventStore } from '@selfsame/event-store';
import { TRIAL_BEGINS } from '@selfsame/simulator';
import { deskOf } from './harness/desk.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';
import { passThrough } from '@selfsame/event-store/history';

/** Bytes that were changed where they lie are no history: whoever reads the stream stops there. */
describe('a stored record that was changed', () => {
  let ledger: TestLedger;
  let coi: string;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    const desk = await deskOf(ledger, 'qa', 'investigator');
    coi = await desk.journey('01-001');
    await desk.hold(coi, 'identity in doubt');
    await desk.hold(coi, 'a second question');
  });
  afterAll(() => ledger.close());

  const reading = (change: (text: string) => string) => (store: EventStore) =>
    passThrough(store, {
      readStream: async (stream, from, limit) =>
        (await store.readStream(stream, from, limit)).map(event =>
          stream === `journey-${coi}` && event.revision === 1
            ? { ...event, bytes: Buffer.from(change(Buffer.from(event.bytes).toString())) }
            : event,
        ),
    });

  const OTHER = '00000000-0000-4000-8000-000000000000';
  it.each([
    [
      'a hold of the journey into one of a unit',
      '"scope":{"kind":"journey"}',
      '"scope":{"item":"T9","kind":"unit"}',
      2,
    ],
    ['its stream', /"stream":"[^"]+"/, '"stream":"journey-CHA999926ZZZZZZ"', 1],
    ['its ledger', /"ledgerId":"[^"]+"/, `"ledgerId":"${OTHER}"`, 1],
    ['what it follows', /"prev":"[^"]+"/, `"prev":"${'0'.repeat(64)}"`, 1],
    ['its revision', '"revision":1,', '"revision":7,', 1],
  ])('H46: in %s stops its journey, and nobody decides on it', async (_what, from, to, at) => {
    const again = await ledger.another(
      TRIAL_BEGINS,
      reading(text => text.replace(from, to)),
    );
    const desk = await deskOf(again, 'qa', 'investigator');
    const before = await ledger.store.head();
    const stopped = {
      status: 503,
      body: { code: 'EVENT_UNREADABLE', facts: { at: `journey-${coi}@${at}` } },
    };
    expect(await desk.read(`/journeys/${coi}`)).toMatchObject(stopped);
    expect(await desk.read(`/journeys/${coi}/events`)).toMatchObject(stopped);
    expect(
      await desk.give(`/journeys/${coi}/holds`, { scope: { kind: 'journey' }, reason: 'x' }),
    ).toMatchObject(stopped);
    expect(await ledger.store.head()).toBe(before);
    await again.close();
  });

  it('H46: and a missing one stops it too', async () => {
    const lost = (store: EventStore) =>
      passThrough(store, {
        readStream: async (stream, from, limit) =>
          (await store.readStream(stream, from, limit)).filter(
            ({ revision }) => stream !== `journey-${coi}` || revision !== 1,
          ),
      });
    const again = await ledger.another(TRIAL_BEGINS, lost);
    const desk = await deskOf(again, 'qa');
    expect(await desk.read(`/journeys/${coi}`)).toMatchObject({
      status: 503,
      body: { code: 'EVENT_UNREADABLE', facts: { at: `journey-${coi}@2` } },
    });
    await again.close();
  });
});
