import { people } from '@selfsame/simulator';
import { eventsOf } from './harness/events-of.js';
import type { Hands } from './harness/hands.js';
import { type MortalLedger, mortalLedger } from './harness/mortal-ledger.js';

/** The stop, a hold in each of two journeys, the completion. */
const APPENDS_TO_STOP = 4;

describe('a stop, with the process dying between every two appends', () => {
  let ledger: MortalLedger;
  let hands: Hands;

  beforeAll(async () => {
    ledger = await mortalLedger();
    ({ hands } = ledger);
  });
  afterAll(() => ledger.close());

  const holdsIn = async (coi: string) =>
    (await eventsOf(ledger.store, `journey-${coi}`)).filter(({ type }) => type === 'HoldPlaced')
      .length;
  const typesIn = async (participant: string) =>
    (await eventsOf(ledger.store, `participant-${participant}`)).map(({ type }) => type);
  const withdraw = (participant: string, commandId: string) =>
    hands.api.give(
      people.investigator,
      `/participants/${participant}/stops`,
      { cause: 'consent-withdrawn' },
      { commandId },
    );

  it.each(Array.from({ length: APPENDS_TO_STOP }, (_, appends) => appends))(
    'H48: after %d appends, what began is finished without anybody asking, and once',
    async appends => {
      const body = await hands.participant();
      const first = await hands.therapy(body, 'cryo');
      const second = await hands.therapy(body, 'cryo');
      const command = hands.api.newCommandId();
      ledger.dieAfter(appends);
      await withdraw(body.participant, command);
      await ledger.comesBack();
      if (appends === 0) await withdraw(body.participant, command);
      expect([await holdsIn(first.coi), await holdsIn(second.coi)]).toEqual([1, 1]);
      const told = await typesIn(body.participant);
      expect(told.filter(type => type === 'StopOpened' || type === 'StopCompleted')).toEqual([
        'StopOpened',
        'StopCompleted',
      ]);
      expect(await withdraw(body.participant, command)).toMatchObject({ accepted: true });
      expect([await holdsIn(first.coi), await holdsIn(second.coi)]).toEqual([1, 1]);
    },
  );

  it('H48: from the first append on nothing new is registered, although no journey is held yet', async () => {
    const body = await hands.participant();
    const { coi } = await hands.therapy(body, 'cryo');
    ledger.dieAfter(1);
    await withdraw(body.participant, hands.api.newCommandId());
    ledger.live();
    expect(await holdsIn(coi)).toBe(0);
    await expect(hands.therapy(body, 'cryo')).rejects.toThrow('CONSENT_ENDED');
    await ledger.restart();
    expect(await holdsIn(coi)).toBe(1);
  });

  it('a mix-up that happened holds both therapies, also when the process dies in between', async () => {
    const [mine, other] = [await hands.participant(), await hands.participant()];
    const [used, foreign] = [await hands.therapy(mine), await hands.therapy(other)];
    await foreign.label(people.collector, 'starting-material', 1, other.wristband);
    // The lot of the anticoagulant is told first.
    ledger.dieAfter(2);
    await used.tell(people.collector, 'aspirations', {
      container: foreign.of('M1'),
      wristband: mine.wristband,
      din: hands.things.din(),
      volumeMicrolitres: 60_000,
      aspirationSite: 'both-iliac-crests',
      anticoagulantLot: 'HEP-26-04',
      afterTheFact: { reason: 'the network was down' },
    });
    expect(ledger.died()).toBe(true);
    ledger.live();
    expect([await holdsIn(used.coi), await holdsIn(foreign.coi)]).toEqual([1, 0]);
    await ledger.restart();
    expect([await holdsIn(used.coi), await holdsIn(foreign.coi)]).toEqual([1, 1]);
  });

  it.each([0, 1, 2])(
    'H48: of the wrong participant is lifted, and after %d appends what it held is let go without anybody asking',
    async appends => {
      const body = await hands.participant();
      const first = await hands.therapy(body, 'cryo');
      const second = await hands.therapy(body, 'cryo');
      const opened = await withdraw(body.participant, hands.api.newCommandId());
      const [stop] = (await eventsOf(ledger.store, `participant-${body.participant}`)).flatMap(
        event => (event.type === 'StopOpened' ? [event.data.stop] : []),
      );
      const command = hands.api.newCommandId();
      const lift = () =>
        hands.api.give(
          people.qa,
          `/participants/${body.participant}/stop-liftings`,
          { stop, evidence: 'the form is of another participant' },
          { commandId: command },
        );
      expect(opened).toMatchObject({ accepted: true });
      ledger.dieAfter(appends);
      await lift();
      await ledger.comesBack();
      if (appends === 0) await lift();
      const liftedIn = async (coi: string) =>
        (await eventsOf(ledger.store, `journey-${coi}`)).filter(
          ({ type }) => type === 'HoldResolved',
        ).length;
      expect([await liftedIn(first.coi), await liftedIn(second.coi)]).toEqual([1, 1]);
      expect(await lift()).toMatchObject({ accepted: true });
      expect([await liftedIn(first.coi), await liftedIn(second.coi)]).toEqual([1, 1]);
    },
  );
});
