import { HOUR_MS } from '@selfsame/custody';
import { type Body, type Person, type Scene, elsewhere, people, postOf } from '@selfsame/simulator';
import { eventsOf } from '../harness/events-of.js';
import { Hands } from '../harness/hands.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';
import { Vault, boxScan } from '../harness/vault.js';

type Row = Readonly<Record<string, unknown>>;

const KNOWN = {
  particulars: {
    givenName: 'Marta',
    familyName: 'Horáková',
    dateOfBirth: '1961-07-04',
    hospitalNumber: '88112',
  },
};

/** Somebody goes home to another town while his cells are on the road to the hospital that he leaves. */
describe('a participant who moves to another hospital', () => {
  let ledger: TestLedger;
  let hands: Hands;
  let body: Body;
  let scene: Scene;
  let box: string;
  let outside: { package: { raw: string }; seal: object; logger: object };

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
    for (const person of Object.values(elsewhere)) await hands.api.enlist(person);
    const vault = await Vault.filled(ledger, hands, 1);
    ({ scene, box } = vault.next());
    ({ body } = scene.parts);
    await plan(people.investigator, postOf(people.nurse));
  });
  afterAll(() => ledger.close());

  const participant = (route = '') => `/participants/${body.participant}${route}`;
  const plan = (by: Person, { site, post }: { site: string; post: string }) =>
    scene.tell(by, 'infusion-plans', {
      site,
      post,
      plannedAt: new Date(hands.now + 900 * HOUR_MS).toISOString(),
    });
  const propose = (to = 'olomouc', by: Person = people.investigator) =>
    hands.api.give(by, participant('/transfers'), { to, reason: 'moved-home' });
  const accept = (transfer: string, by: Person = elsewhere.investigator, post = 'neurology') =>
    hands.api.give(by, participant(`/transfers/${transfer}/acceptances`), { post });
  const journey = async () =>
    (await hands.api.read(people.qa, `/journeys/${scene.coi}`)).journey as Row;
  const list = async (by: Person) => {
    const after = String(await ledger.store.head());
    const { rows } = await hands.api.read(by, `/bedside?after=${after}`);
    return (rows as readonly Row[]).map(({ coi }) => coi);
  };
  const alerts = async (kind: string) => {
    const after = String(await ledger.store.head());
    const { rows } = await hands.api.read(people.qa, `/alerts?open=true&limit=500&after=${after}`);
    return (rows as readonly Row[]).filter(row => row.kind === kind || row.code === kind);
  };

  it('is his own hospital’s until the other one takes him, and nobody else sends him', async () => {
    expect(await propose('motol')).toMatchObject({ problem: { code: 'ALREADY_DONE' } });
    expect(await propose('bern')).toMatchObject({ problem: { code: 'VALIDATION_FAILED' } });
    // Whoever is not asked does not even learn that there is somebody.
    expect(await propose('motol', elsewhere.investigator)).toMatchObject({
      problem: { code: 'NOT_FOUND' },
    });
    expect(await propose()).toMatchObject({ accepted: true });
    expect(await propose()).toMatchObject({ problem: { code: 'TRANSFER_OPEN' } });
    expect(await alerts('transfer')).toMatchObject([{ code: 'moved-home', site: 'olomouc' }]);
    expect(await journey()).toMatchObject({ site: 'motol', planned: { site: 'motol' } });
    expect(await list(people.nurse)).toEqual([scene.coi]);
  });

  it('H28: is called off when the wrong one was sent', async () => {
    const end = { because: 'wrong-participant' };
    const route = participant('/transfers/TRANSFER-1/endings');
    expect(await hands.api.give(people.investigator, route, end)).toMatchObject({ accepted: true });
    expect(await accept('TRANSFER-1')).toMatchObject({ problem: { code: 'NOT_FOUND' } });
    expect(await alerts('transfer')).toEqual([]);
  });

  it('H18: leaves behind a package that is on its way to the old ward', async () => {
    await scene.must(people.keeper, 'retrievals', {
      wanted: 'T1',
      box: boxScan(box),
      position: 'A1',
      found: scene.of('T1'),
    });
    const logger = await scene.takeLogger(people.keeper);
    outside = { package: hands.things.sscc(), seal: hands.things.seal(), logger };
    await scene.must(people.keeper, 'packages', {
      package: outside.package,
      shipper: hands.things.shipper(),
      logger,
      units: [scene.of('T1')],
      leg: 'product',
      destination: postOf(people.nurse),
    });
    await propose();
    expect(await accept('TRANSFER-2', elsewhere.investigator, 'icu')).toMatchObject({
      problem: { code: 'VALIDATION_FAILED' },
    });
    const taken = await accept('TRANSFER-2');
    expect(taken.body).toMatchObject({
      events: [{ type: 'ParticipantTransferred' }, { type: 'WristbandUnbound' }],
    });
    expect(await journey()).toMatchObject({
      site: 'olomouc',
      formerSites: ['motol'],
      planned: { site: 'olomouc', post: 'neurology' },
    });
    await hands.live(() => scene.parts.calendar.after(HOUR_MS));
    expect(await alerts('package-astray')).toMatchObject([
      { subject: outside.package.raw.slice(2) },
    ]);
  });

  it('H26: is taken once by a tap that came twice, and by two people at once', async () => {
    const told = await Promise.all([accept('TRANSFER-2'), accept('TRANSFER-2')]);
    expect(told.map(({ problem }) => problem?.code)).toEqual(['ALREADY_DONE', 'ALREADY_DONE']);
    const events = await eventsOf(ledger.store, `journey-${scene.coi}`);
    expect(events.filter(({ type }) => type === 'ParticipantMoved')).toHaveLength(1);
  });

  it('H40: stands on the list of the new ward and no longer on that of the old, which reads on what it did', async () => {
    expect(await list(people.nurse)).toEqual([]);
    expect(await list(elsewhere.nurse)).toEqual([scene.coi]);
    for (const by of [people.investigator, elsewhere.investigator])
      expect(await hands.api.read(by, `/journeys/${scene.coi}`)).toHaveProperty('journey');
    expect(await plan(people.investigator, postOf(people.nurse))).toMatchObject({
      problem: { code: 'OTHER_SITE' },
    });
  });

  it('H28: wears a new band that two people of the new house have bound, and the old one opens nothing', async () => {
    const checked = await hands.api.give(elsewhere.nurse, participant('/wristbands'), {
      wristband: body.wristband,
    });
    expect(checked.problem?.code).toBe('VERIFICATION_MISSING');
    await hands.api.give(elsewhere.nurse, participant('/identity'), KNOWN.particulars);
    const wristband = hands.things.wristband();
    const heard = {
      identity: 'spoken',
      heard: { givenName: 'Marta', familyName: 'Horáková', dateOfBirth: '1961-07-04' },
    };
    const proposed = await hands.api.give(elsewhere.nurse, participant('/wristbands'), {
      wristband,
      ...heard,
    });
    expect(proposed).toMatchObject({ body: { events: [{ type: 'WristbandProposed' }] } });
    const confirm = (by: Person) =>
      hands.api.give(by, participant('/wristband-confirmations'), { wristband, ...heard });
    expect(await confirm(elsewhere.nurse)).toMatchObject({
      problem: { code: 'ONE_PERSON_TWICE' },
    });
    expect(await confirm(elsewhere.otherNurse)).toMatchObject({
      body: { events: [{ type: 'WristbandBound' }] },
    });
  });

  it('H18: has its package sent after him by the new site, and the alert ends', async () => {
    const route = `packages/${outside.package.raw.slice(2)}/reroutings`;
    const there = { destination: postOf(elsewhere.nurse), reason: 'the participant has moved' };
    expect(await scene.tell(elsewhere.investigator, route, there)).toMatchObject({
      body: { events: [{ type: 'DestinationRerouted' }] },
    });
    expect(await alerts('package-astray')).toEqual([]);
  });

  it('after a withdrawal he may still move: nothing of it is about use', async () => {
    const other = await hands.participant();
    const stop = `/participants/${other.participant}`;
    await hands.api.give(people.investigator, `${stop}/stops`, { cause: 'consent-withdrawn' });
    expect(
      await hands.api.give(people.investigator, `${stop}/transfers`, {
        to: 'olomouc',
        reason: 'site-closed',
      }),
    ).toMatchObject({ accepted: true });
  });
});
