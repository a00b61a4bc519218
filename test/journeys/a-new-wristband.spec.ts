import { type Body, type Person, elsewhere, people, printerOf } from '@selfsame/simulator';
import { eventsOf } from '../harness/events-of.js';
import { Hands } from '../harness/hands.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';

const EVA = {
  particulars: {
    givenName: 'Eva',
    familyName: 'Malá',
    dateOfBirth: '1949-11-30',
    hospitalNumber: 'MRN 40001',
  },
  says: { identity: 'spoken' },
  hasLookAlike: false,
};
const { hospitalNumber: _number, ...heard } = EVA.particulars;
const said = { identity: 'spoken', heard };

/** Three in the morning: a drip, a pair of scissors, and no band on the arm. */
describe('a wristband that is torn off in the night', () => {
  let ledger: TestLedger;
  let hands: Hands;
  let body: Body;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
    body = await hands.participant(EVA);
  });
  afterAll(() => ledger.close());

  const give = (route: string, fields: object, by: Person = people.nightNurse, extras = {}) =>
    hands.api.give(by, `/participants/${body.participant}/${route}`, fields, extras);
  const print = async (wristband: object) => {
    const scene = await hands.therapy(body);
    const told = await scene.tell(people.collector, 'labels', {
      kind: 'starting-material',
      count: 1,
      printer: printerOf(people.collector),
      wristband,
    });
    return told.problem?.code ?? 'printed';
  };
  const bound = async () => {
    const { wristbands } = await hands.api.read(
      people.investigator,
      `/participants/${body.participant}`,
    );
    return wristbands;
  };

  it('H28: counts no more from the moment when somebody says so, scanned or not', async () => {
    expect(await give('wristband-removals', { reason: 'cut-off' })).toMatchObject({
      accepted: true,
    });
    expect(await bound()).toBe(0);
    expect(await print(body.wristband)).toBe('WRISTBAND_NOT_CURRENT');
    expect(await give('wristband-removals', { reason: 'cut-off' })).toMatchObject({
      problem: { code: 'WRISTBAND_UNKNOWN' },
    });
  });

  it('H28: H30: is replaced by one that two people bind, each of whom has asked who it is', async () => {
    const wristband = hands.things.wristband();
    const both = { wristband, ...said };
    const [proposed, atOnce] = await Promise.all([
      give('wristbands', both),
      give('wristbands', both, people.nurse),
    ]);
    expect([proposed.accepted, atOnce.accepted]).toEqual([true, true]);
    expect(await print(wristband)).toBe('WRISTBAND_UNCONFIRMED');
    const confirmations = [people.nightNurse, people.nurse].map(by =>
      give('wristband-confirmations', both, by),
    );
    const codes = (await Promise.all(confirmations)).map(({ problem }) => problem?.code);
    // Whoever proposed it last is not the second person, or comes too late; the other one is.
    expect(codes.filter(code => code === undefined)).toHaveLength(1);
    expect(await bound()).toBe(1);
  });

  it('H28: is not put back on: a band that was cut off is nobody’s', async () => {
    const told = await give('wristbands', { wristband: body.wristband, ...said });
    const scene = await hands.therapy(await hands.participant());
    const other = `/participants/${scene.parts.body.participant}/wristbands`;
    const onAnother = await hands.api.give(people.nurse, other, {
      wristband: body.wristband,
      check: { subjectNumber: scene.parts.body.subjectNumber, witness: people.otherNurse.id },
    });
    expect(told.accepted).toBe(true);
    expect(onAnother).toMatchObject({ problem: { code: 'SHARED_THING' } });
  });

  it('H28: is not bound to whoever says another name: a near miss, and the band stays free', async () => {
    const wristband = hands.things.wristband();
    const wrong = { wristband, identity: 'spoken', heard: { ...heard, givenName: 'Anna' } };
    expect(await give('wristbands', wrong)).toMatchObject({
      problem: { code: 'IDENTITY_DIFFERS' },
    });
    const events = await eventsOf(ledger.store, `participant-${body.participant}`);
    expect(events.at(-1)).toMatchObject({ type: 'WristbandRefused' });
  });

  it('H26: a tap that came twice proposes it once', async () => {
    const fields = { wristband: hands.things.wristband(), ...said };
    const first = await give('wristbands', fields);
    const again = await give('wristbands', fields, people.nightNurse, {
      commandId: first.commandId,
    });
    expect(again.body.position).toBe(first.body.position);
  });

  it('after a withdrawal he gets a new band all the same: it opens nothing, and says who he is', async () => {
    await give('stops', { cause: 'consent-withdrawn' }, people.investigator);
    const wristband = hands.things.wristband();
    expect(await give('wristbands', { wristband, ...said })).toMatchObject({ accepted: true });
    const confirmed = await give('wristband-confirmations', { wristband, ...said }, people.nurse);
    expect(confirmed).toMatchObject({ accepted: true });
  });

  it('H40: is not bound from another house', async () => {
    await hands.api.enlist(elsewhere.nurse);
    const wristband = hands.things.wristband();
    expect(await give('wristbands', { wristband, ...said }, elsewhere.nurse)).toMatchObject({
      problem: { code: 'NOT_FOUND' },
    });
  });
});
