import { people, printerOf } from '@selfsame/simulator';
import { eventsOf } from './harness/events-of.js';
import { Hands } from './harness/hands.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';
import { type MortalLedger, mortalLedger } from './harness/mortal-ledger.js';

describe('a wristband whose binding died after its claim', () => {
  let ledger: MortalLedger;
  let hands: Hands;

  beforeAll(async () => {
    ledger = await mortalLedger();
    ({ hands } = ledger);
  });
  afterAll(() => ledger.close());

  it('H28: opens no gate of identity until it is bound', async () => {
    const body = await hands.participant();
    const scene = await hands.therapy(body);
    const wristband = hands.things.wristband();
    const check = { subjectNumber: body.subjectNumber, witness: people.nurse.id };
    const command = hands.api.newCommandId();
    const bind = () =>
      hands.api.give(
        people.investigator,
        `/participants/${body.participant}/wristbands`,
        { wristband, check },
        { commandId: command },
      );
    const print = () =>
      scene.tell(people.collector, 'labels', {
        kind: 'starting-material',
        count: 1,
        printer: printerOf(people.collector),
        wristband,
      });

    ledger.dieAfter(1);
    expect((await bind()).accepted).toBe(false);
    await ledger.comesBack();

    expect(await print()).toMatchObject({
      accepted: false,
      problem: { code: 'WRISTBAND_UNKNOWN', verdict: 'STOP' },
    });
    expect(await bind()).toMatchObject({ accepted: true });
    expect(await print()).toMatchObject({ accepted: true });
  });
});

describe('a wristband that was cut off', () => {
  let ledger: TestLedger;
  let hands: Hands;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
  });
  afterAll(() => ledger.close());

  it('H28: opens no gate any more; the one that replaces it does, once two people have checked it', async () => {
    const body = await hands.participant();
    const scene = await hands.therapy(body);
    const give = (route: string, fields: object) =>
      hands.api.give(people.investigator, `/participants/${body.participant}/${route}`, fields);
    const print = (wristband: object) =>
      scene.tell(people.collector, 'labels', {
        kind: 'starting-material',
        count: 1,
        printer: printerOf(people.collector),
        wristband,
      });
    const replacement = hands.things.wristband();
    const { subjectNumber } = body;

    expect(await print(body.wristband)).toMatchObject({ accepted: true });
    const gone = await give('wristband-removals', {
      wristband: body.wristband,
      reason: 'cut-off',
    });
    expect(gone).toMatchObject({ accepted: true });
    expect(await print(body.wristband)).toMatchObject({
      problem: { code: 'WRISTBAND_NOT_CURRENT', facts: { reason: 'cut-off' } },
    });

    expect(await give('wristbands', { wristband: replacement })).toMatchObject({
      problem: { code: 'VERIFICATION_MISSING' },
    });
    const check = { subjectNumber, witness: people.nurse.id };
    expect(await give('wristbands', { wristband: replacement, check })).toMatchObject({
      accepted: true,
    });
    expect(await print(replacement)).toMatchObject({ accepted: true });
    expect(await print(body.wristband)).toMatchObject({
      problem: { code: 'WRISTBAND_NOT_CURRENT', facts: { reason: 'cut-off' } },
    });
  });

  it('H28: of the wrong person holds every therapy, and goes to the right one', async () => {
    const [wrong, right] = [await hands.participant(), await hands.participant()];
    const { coi } = await hands.therapy(wrong);
    const wristband = wrong.wristband;
    const check = { subjectNumber: right.subjectNumber, witness: people.nurse.id };
    const give = (participant: string, route: string, fields: object) =>
      hands.api.give(people.investigator, `/participants/${participant}/${route}`, fields);
    expect(await give(right.participant, 'wristbands', { wristband, check })).toMatchObject({
      problem: { code: 'SHARED_THING' },
    });
    expect(
      await give(wrong.participant, 'wristband-removals', { wristband, reason: 'wrong-person' }),
    ).toMatchObject({ accepted: true });
    expect(await eventsOf(ledger.store, `journey-${coi}`)).toContainEqual(
      expect.objectContaining({
        type: 'HoldPlaced',
        data: expect.objectContaining({ scope: { kind: 'journey' } }),
      }),
    );
    expect(await give(right.participant, 'wristbands', { wristband, check })).toMatchObject({
      accepted: true,
    });
  });
});
