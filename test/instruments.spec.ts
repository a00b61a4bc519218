import {
  BENCH,
  type Scene,
  atBench,
  collect,
  people,
  postOf,
  printerOf,
} from '@selfsame/simulator';
import { eventsOf } from './harness/events-of.js';
import { Hands } from './harness/hands.js';
import { type TestLedger, auditor, ledgerInProcess } from './harness/ledger-in-process.js';
import { Desk } from './harness/desk.js';

const DAY = 86_400_000;
const YEARS = 3 * 365 * DAY;

/** What a command prints, measures or keeps with is something that somebody enrolled and QA qualified. */
describe('instruments of a ledger', () => {
  let ledger: TestLedger;
  let hands: Hands;
  let reader: Desk;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
    reader = new Desk(ledger.url, await ledger.token(auditor));
  });
  afterAll(() => ledger.close());

  const labelling = (scene: Scene, printer: string) =>
    scene.tell(people.collector, 'labels', {
      kind: 'starting-material',
      count: 1,
      printer,
      wristband: scene.parts.body.wristband,
    });
  const opening = (coi: string) =>
    hands.api.give(people.operator, `/workstations/${BENCH}/sessions`, { coi });

  it('print nothing that nobody enrolled, and the refusal is noted with the number that was typed', async () => {
    const scene = await hands.therapy(await hands.participant());
    expect(await labelling(scene, 'printer-of-nobody')).toMatchObject({
      status: 422,
      problem: { code: 'INSTRUMENT_UNKNOWN', facts: { instrument: 'printer-of-nobody' } },
    });
    expect(await labelling(scene, BENCH)).toMatchObject({
      status: 422,
      problem: { code: 'INSTRUMENT_KIND', facts: { kind: 'hood', asked: 'printer' } },
    });
    expect(await labelling(scene, printerOf(people.operator))).toMatchObject({
      status: 409,
      problem: { code: 'INSTRUMENT_ELSEWHERE', facts: { standsAt: 'bioinova' } },
    });
    expect(await labelling(scene, printerOf(people.nurse))).toMatchObject({ accepted: true });
    const { body } = await reader.read('/audit-trail?on=printer-of-nobody');
    expect(body.rows).toMatchObject([{ type: 'CommandRefused', code: 'INSTRUMENT_UNKNOWN' }]);
  });

  it('are what their own streams say at this moment: taken out of use, they serve nobody a second later', async () => {
    const scene = await hands.therapy(await hands.participant());
    await hands.api.equip({ number: 'printer-old', kind: 'printer', at: postOf(people.nurse) });
    expect(await labelling(scene, 'printer-old')).toMatchObject({ accepted: true });
    const retiring = { reason: 'broken' };
    await hands.api.give(people.qa, '/devices/printer-old/retirements', retiring);
    expect(await labelling(scene, 'printer-old')).toMatchObject({
      problem: { code: 'INSTRUMENT_RETIRED', verdict: 'STOP', facts: { reason: 'broken' } },
    });
    const [stop] = (await eventsOf(ledger.store, `journey-${scene.coi}`)).slice(-1);
    expect(stop).toMatchObject({ type: 'StopRaised', data: { code: 'INSTRUMENT_RETIRED' } });
  });

  it('open no bench once their qualification is over, until QA has qualified them again', async () => {
    const scene = await hands.therapy(await hands.participant());
    await hands.live(async () => void (await collect(scene)));
    const soon = scene.parts.calendar.now + 1;
    const ending = { record: 'CAL-SHORT', validUntil: new Date(soon).toISOString() };
    const qualify = (told: object) =>
      hands.api.give(people.qa, `/devices/${BENCH}/qualifications`, told);
    expect(await qualify(ending)).toMatchObject({ accepted: true });
    await hands.live(() => scene.parts.calendar.after(1));
    expect(await opening(scene.coi)).toMatchObject({
      status: 409,
      problem: { code: 'INSTRUMENT_LAPSED', facts: { validUntil: ending.validUntil } },
    });
    const again = { record: 'CAL-AGAIN', validUntil: '2027-02-16T08:00:00Z' };
    expect(await qualify(again)).toMatchObject({ accepted: true });
    await atBench(scene, () => Promise.resolve());
    const { body } = await reader.read(`/devices/${BENCH}`);
    expect(body).toMatchObject({
      status: 'in-use',
      validUntil: '2027-02-16T08:00:00.000Z',
      qualifications: [
        { record: `CAL-${BENCH}` },
        { record: 'CAL-SHORT', until: ending.validUntil },
        { record: 'CAL-AGAIN', from: ending.validUntil },
      ],
    });
  });

  it('H21: are recorded as they were when something is packed with one that nobody enrolled, and QA is told', async () => {
    const scene = await hands.therapy(await hands.participant());
    const { wristband } = scene.parts.body;
    await scene.label(people.collector, 'starting-material', 1, wristband);
    const container = scene.of('M1');
    await scene.must(people.nurse, 'label-verifications', { container, wristband });
    await scene.must(people.collector, 'aspirations', {
      container,
      wristband,
      din: hands.things.din(),
      volumeMicrolitres: 60_000,
      aspirationSite: 'both-iliac-crests',
      anticoagulantLot: 'HEP-26-04',
    });
    const packing = {
      package: hands.things.sscc(),
      shipper: hands.things.shipper(),
      logger: hands.things.logger(),
      units: [container],
      leg: 'startingMaterial',
      destination: postOf(people.operator),
    };
    expect(await scene.tell(people.collector, 'packages', packing)).toMatchObject({
      problem: { code: 'INSTRUMENT_UNKNOWN' },
    });
    const afterTheFact = { reason: 'the van had to leave' };
    const told = await scene.must(people.collector, 'packages', { ...packing, afterTheFact });
    const { events } = told.body as { events: { type: string }[] };
    expect(events.map(({ type }) => type)).toEqual([
      'PackagePacked',
      'DeviationOpened',
      'HoldPlaced',
    ]);
  });

  it('that nobody ever qualified are enrolled, and not in use', async () => {
    const at = postOf(people.nurse);
    const office = new Desk(ledger.url, (await ledger.office()).token);
    await office.give('/devices', {
      number: 'reader-1',
      kind: 'analyser',
      at,
      device: 'staff-office',
    });
    const { body } = await reader.read('/devices/reader-1');
    expect(body).toMatchObject({ status: 'unqualified', qualifications: [], hasKey: false });
  });

  it('are found in the audit trail with all that was done with them, between two moments', async () => {
    const found = async (query: string) => {
      const { body } = await reader.read(`/audit-trail?on=${printerOf(people.nurse)}${query}`);
      return (body.rows as { type: string }[]).map(({ type }) => type);
    };
    const all = await found('&limit=100');
    expect(all).toEqual(
      expect.arrayContaining(['DeviceEnrolled', 'DeviceQualified', 'LabelPrinted']),
    );
    expect(await found('&to=2026-02-16T08:00:00Z')).toEqual([]);
    expect(
      await found(`&from=${new Date(Date.parse('2026-02-16') + YEARS).toISOString()}`),
    ).toEqual([]);
  });
});
