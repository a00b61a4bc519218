import type { Envelope } from '@selfsame/custody';
import { people } from '@selfsame/simulator';
import { Hands } from './harness/hands.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';

const REASON = 'written on paper, the network was down';

/** Design A.6: what is entered later is a record that is marked late, for as long as anybody can read it. */
describe('an act told after the fact', () => {
  let ledger: TestLedger;
  let hands: Hands;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
  });
  afterAll(() => ledger.close());

  it('says so, and why, in each of its events, for whoever reads the journey', async () => {
    const body = await hands.participant();
    const scene = await hands.therapy(body);
    await scene.label(people.collector, 'starting-material', 1, body.wristband);
    const told = await scene.tell(people.collector, 'aspirations', {
      container: scene.of('M1'),
      wristband: body.wristband,
      din: hands.things.din(),
      volumeMicrolitres: 500_000,
      aspirationSite: 'both-iliac-crests',
      anticoagulantLot: 'HEP-26-04',
      afterTheFact: { reason: REASON },
    });
    expect(told.accepted).toBe(true);

    const events = (await hands.api.events(people.auditor, scene.coi)) as unknown as {
      envelope: Envelope;
    }[];
    const late = events.filter(({ envelope }) => envelope.commandId === told.commandId);
    expect(late.map(({ envelope }) => envelope.type)).toEqual(
      expect.arrayContaining(['AspirationRecorded', 'DeviationOpened']),
    );
    for (const { envelope } of late) expect(envelope.afterTheFact).toEqual({ reason: REASON });
    const asked = events.filter(({ envelope }) => envelope.commandId !== told.commandId);
    expect(asked.length).toBeGreaterThan(1);
    for (const { envelope } of asked) expect(envelope).not.toHaveProperty('afterTheFact');
  });
});
