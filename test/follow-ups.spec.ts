import { openMemoryStore } from '@selfsame/event-store';
import { type Body, people } from '@selfsame/simulator';
import { DyingStore } from './harness/dying-store.js';
import { eventsOf } from './harness/events-of.js';
import { Hands } from './harness/hands.js';
import { type TestLedger, auditor, ledgerInProcess } from './harness/ledger-in-process.js';
import { passThrough } from '@selfsame/event-store/history';

const LATER = '2027-01-01T00:00:00Z';

/** What follows from an event in other streams: each on its own, tried until it is done, and never a false answer. */
describe('what follows from an event', () => {
  let store: DyingStore;
  let ledger: TestLedger;
  let hands: Hands;
  /** Streams that the disk does not give at the moment. */
  const unreadable = new Set<string>();

  beforeEach(async () => {
    unreadable.clear();
    store = new DyingStore(openMemoryStore());
    ledger = await ledgerInProcess({
      store,
      wrap: plain =>
        passThrough(plain, {
          readStream: (stream, from, limit) =>
            unreadable.has(stream)
              ? Promise.reject(new Error('the disk said no'))
              : plain.readStream(stream, from, limit),
        }),
    });
    hands = await Hands.at(ledger);
  });
  afterEach(() => ledger.close());

  const typesOf = async (stream: string) => (await eventsOf(store, stream)).map(({ type }) => type);
  const journey = (coi: string) => typesOf(`journey-${coi}`);
  const ofStops = async ({ participant }: Body) =>
    (await typesOf(`participant-${participant}`)).filter(type => type.startsWith('Stop'));
  const stop = ({ participant }: Body, cause = 'consent-withdrawn') =>
    hands.api.give(people.investigator, `/participants/${participant}/stops`, { cause });
  const readiness = async () =>
    (await (
      await fetch(`${ledger.url}/ready`, {
        headers: { authorization: `Bearer ${await ledger.token(auditor)}` },
      })
    ).json()) as { readonly unfinished?: number };
  /** The reactor looks whenever time moves. */
  const look = () => hands.api.moveClock(Date.parse(LATER));

  it('H48: a journey that cannot be read keeps no other one from its hold', async () => {
    const body = await hands.participant();
    const [first, second] = [await hands.therapy(body, 'cryo'), await hands.therapy(body, 'cryo')];
    unreadable.add(`journey-${first.coi}`);
    expect(await stop(body)).toMatchObject({ accepted: true });
    expect(await journey(second.coi)).toContain('HoldPlaced');
    await look();
    expect(await ofStops(body)).toEqual(['StopOpened']);
    expect(await readiness()).toMatchObject({ unfinished: 1 });
    unreadable.clear();
    await look();
    expect(await journey(first.coi)).toContain('HoldPlaced');
    expect(await ofStops(body)).toEqual(['StopOpened', 'StopCompleted']);
    expect(await readiness()).not.toHaveProperty('unfinished');
  });

  it('H48: a second stop leaves the first one open until it is complete', async () => {
    const body = await hands.participant();
    const { coi } = await hands.therapy(body, 'cryo');
    for (const cause of ['consent-withdrawn', 'participant-died']) {
      store.dieAfter(1);
      await stop(body, cause);
      store.live();
    }
    expect(await ofStops(body)).toEqual(['StopOpened', 'StopOpened']);
    await ledger.restart();
    expect(await ofStops(body)).toEqual([
      'StopOpened',
      'StopOpened',
      'StopCompleted',
      'StopCompleted',
    ]);
    expect((await journey(coi)).filter(type => type === 'HoldPlaced')).toHaveLength(2);
  });

  it('H48: a journey that cannot be started keeps no other one from its hold', async () => {
    const body = await hands.participant();
    const { coi } = await hands.therapy(body, 'cryo');
    store.dieAfter(2);
    await hands.therapy(body, 'fresh').catch(() => undefined);
    store.live();
    store.dieAfter(1);
    await stop(body);
    store.live();
    unreadable.add('protocol-als-msc-fresh');
    await ledger.restart();
    expect(await journey(coi)).toContain('HoldPlaced');
    expect(await ofStops(body)).toEqual(['StopOpened', 'StopCompleted']);
  });

  it('a registration that is stored is answered as stored, and its journey is started later', async () => {
    const body = await hands.participant();
    // The claim of the CoI and the registration; then the process is as good as dead.
    store.dieAfter(2);
    const { status, body: answer } = await hands.api.give(
      people.investigator,
      `/participants/${body.participant}/journeys`,
      { protocol: 'als-msc-cryo', protocolVersion: 1 },
    );
    store.live();
    expect([status, answer.doseNumber]).toEqual([201, 1]);
    const coi = String(answer.coi);
    expect(await journey(coi)).toEqual([]);
    await look();
    expect(await journey(coi)).toEqual(['JourneyStarted']);
  });
});
