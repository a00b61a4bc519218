import { TRIAL_BEGINS, therapy } from '@selfsame/simulator';
import { deskOf } from '../harness/desk.js';
import { Hands } from '../harness/hands.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';

/** A monitor comes to the site with a list, and counts. */
describe('the account of a participant', () => {
  let ledger: TestLedger;
  let hands: Hands;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
  });
  afterAll(() => ledger.close());

  const accountOf = async (participant: string) => {
    const monitor = await deskOf(ledger, 'monitor');
    return (await monitor.read(`/participants/${participant}/accountability`)).body;
  };

  it('has every tube of every dose, from its filling to its end, and the balance', async () => {
    const body = await hands.participant();
    expect(await accountOf(body.participant)).toMatchObject({
      tubes: [],
      balance: { received: 0 },
    });
    const scene = await hands.therapy(body, 'cryo');
    let stored = 0;
    const place = () => {
      stored += 1;
      return { box: '9512345BOX1', position: `A${stored}` };
    };
    await hands.live(() => therapy(scene, 'usual', place));
    const { tubes, balance } = await accountOf(body.participant);
    expect(tubes).toMatchObject([
      { coi: scene.coi, doseNumber: 1, tube: 'T1', isOnHand: false },
      { coi: scene.coi, doseNumber: 1, tube: 'T2', dispensedAt: null, administeredMicrolitres: 0 },
    ]);
    const [given] = tubes as { receivedAt: string; administeredMicrolitres: number }[];
    expect(Date.parse(given?.receivedAt ?? '')).toBeGreaterThan(TRIAL_BEGINS);
    expect(given?.administeredMicrolitres).toBeGreaterThan(0);
    expect(balance).toMatchObject({ received: 1, dispensed: 1, administered: 1, onHand: 0 });
  });

  it('is not for those who are at the bed', async () => {
    const { participant } = await hands.participant();
    const nurse = await deskOf(ledger, 'nurse');
    expect(await nurse.read(`/participants/${participant}/accountability`)).toMatchObject({
      status: 403,
    });
  });
});
