import {
  BENCH,
  LABELS,
  REAGENT,
  type Scene,
  collect,
  expand,
  lot,
  lotNamed,
  material,
  people,
  stock,
} from '@selfsame/simulator';
import { anotherHospital, brno } from '../harness/another-hospital.js';
import { Desk } from '../harness/desk.js';
import { eventsOf } from '../harness/events-of.js';
import { Hands } from '../harness/hands.js';
import { type TestLedger, auditor, ledgerInProcess } from '../harness/ledger-in-process.js';

const LOT = lotNamed(REAGENT);
const path = `/lots/${LOT}`;
const BENCH_PATH = `/workstations/${BENCH}`;
const RECALL = { notice: 'FSN-2026-114', reason: 'endotoxin found by the maker' };

interface Row {
  readonly coi: string;
  readonly item: string;
  readonly person: string;
  readonly status: string;
}

/** A notice comes at night: every therapy that has some of the lot is held, and everybody sees where it went. */
describe('a lot of a ledger', () => {
  let ledger: TestLedger;
  let hands: Hands;
  let reader: Desk;
  let grown: Scene;
  let collected: Scene;

  beforeAll(async () => {
    ledger = await ledgerInProcess({ beside: [anotherHospital] });
    hands = await Hands.at(ledger);
    reader = new Desk(ledger.url, await ledger.token(auditor));
    grown = await hands.therapy(await hands.participant());
    await hands.live(async () => expand(grown, await collect(grown)));
    collected = await hands.therapy(await hands.participant());
    await hands.live(() => collect(collected));
  });
  afterAll(() => ledger.close());

  const holdsIn = async ({ coi }: Scene) =>
    (await eventsOf(ledger.store, `journey-${coi}`)).filter(({ type }) => type === 'HoldPlaced');
  const rowsOf = async (at: string, desk = reader) => {
    const { body } = await desk.read(`${at}?limit=500`);
    return body.rows as readonly Row[];
  };
  const feeding = (number: string) => ({
    vessels: grown.hands.vessels.map(vessel => grown.of(vessel)),
    bench: { symbology: ']C1', raw: `8004${BENCH}` },
    medium: lot(number),
    confluencePercent: 50,
  });

  it('H8: is shown with its certificate, and by whom it was released no therapy waits to know', async () => {
    expect((await reader.read(path)).body).toMatchObject({
      lot: LOT,
      kind: 'reagent',
      status: 'released',
      journeys: 1,
      certificate: { document: `COA-${REAGENT}`, sha256: 'c'.repeat(64) },
    });
    expect(await reader.read('/lots/NOBODYS')).toMatchObject({ status: 404 });
    expect(await reader.read('/lots/not%20a%20lot')).toMatchObject({ status: 400 });
  });

  it('H8: leads from the bottle to every container and person, and from the therapy back to the bottle', async () => {
    const uses = await rowsOf(`${path}/uses`);
    expect(new Set(uses.map(({ coi }) => coi))).toEqual(new Set([grown.coi]));
    expect(uses).toHaveLength(3 * grown.parts.protocol.culture.passages);
    expect(new Set(uses.map(({ person }) => person))).toEqual(new Set([people.operator.id]));
    expect(uses).toMatchObject(uses.map(() => ({ type: 'CellsPassaged', batch: 'B1' })));
    const units = await rowsOf(`${path}/units`);
    const present = units.filter(({ status }) => status === 'present').map(({ item }) => item);
    expect(new Set(present)).toEqual(new Set(grown.hands.vessels));
    const lots = (await rowsOf(`/journeys/${grown.coi}/lots`)) as unknown as { lot: string }[];
    expect(lots.map(row => row.lot)).toContain(LOT);
  });

  it('H40: is read by a site as far as its own therapies go', async () => {
    const elsewhere = { person: 'nurse-of-brno', roles: ['nurse'] as const, ...brno };
    const stranger = new Desk(ledger.url, await ledger.token(elsewhere));
    expect(await rowsOf(`${path}/uses`, stranger)).toEqual([]);
    expect(await rowsOf(`${path}/units`, stranger)).toEqual([]);
    expect(await stranger.read(`/journeys/${grown.coi}/lots`)).toMatchObject({ status: 404 });
    expect(await stranger.read(path)).toMatchObject({ status: 200 });
  });

  it('H8: is refused before anybody released it, and its use is told with a deviation and a hold', async () => {
    const number = 'AMEM-NEW';
    await hands.api.give(people.keeper, `/lots/${lotNamed(number)}/receipts`, {
      kind: 'medium',
      containers: 4,
      expiresAt: '2027-01-01T00:00:00Z',
      certificate: { document: 'COA-NEW', sha256: 'd'.repeat(64) },
    });
    const afterTheFact = { reason: 'the flask was dry' };
    await hands.api.give(people.operator, `${BENCH_PATH}/sessions`, { coi: grown.coi });
    await hands.api.give(people.otherOperator, `${BENCH_PATH}/line-clearances`, {});
    expect(await grown.tell(people.operator, 'medium-changes', feeding(number))).toMatchObject({
      status: 409,
      problem: { code: 'LOT_NOT_RELEASED', facts: { lot: lotNamed(number) } },
    });
    const fed = { ...feeding(number), afterTheFact };
    expect(await grown.tell(people.operator, 'medium-changes', fed)).toMatchObject({
      accepted: true,
    });
    const [hold] = await holdsIn(grown);
    expect(hold).toMatchObject({ data: { cause: { code: 'LOT_NOT_RELEASED' } } });
    await hands.api.give(people.operator, `${BENCH_PATH}/closures`, {});
  });

  it('H8: holds every therapy that has some of it once it is recalled, no other, and QA lifts the hold', async () => {
    const before = (await holdsIn(grown)).length;
    expect(await hands.api.give(people.qa, `${path}/recalls`, RECALL)).toMatchObject({
      accepted: true,
    });
    const placed = (await holdsIn(grown)).slice(before);
    const stop = `RECALL-${LOT}`;
    expect(placed).toMatchObject([{ data: { cause: { kind: 'stop', cause: 'recall', stop } } }]);
    expect(await holdsIn(collected)).toEqual([]);
    expect((await reader.read(path)).body).toMatchObject({
      status: 'recalled',
      recall: { ...RECALL, by: people.qa.id, complete: true },
    });
    expect(await hands.api.give(people.qp, `${path}/recalls`, RECALL)).toMatchObject({
      problem: { code: 'ALREADY_DONE' },
    });
    const [held] = placed;
    if (held?.type !== 'HoldPlaced') throw new Error('Nothing is held.');
    const { hold } = held.data;
    const lifting = { disposition: 'lifted', evidence: 'the maker tested what was kept of it' };
    await grown.must(people.qa, 'hold-resolutions', { hold, ...lifting });
  });

  it('H8: is a near miss on the shelf after its recall', async () => {
    await hands.api.give(people.operator, `${BENCH_PATH}/sessions`, {
      coi: grown.coi,
    });
    await hands.api.give(people.otherOperator, `${BENCH_PATH}/line-clearances`, {});
    const number = 'AMEM-BAD';
    await stock(hands.api, material(lotNamed(number), 'medium'), Date.parse('2026-02-16'));
    await hands.api.give(people.qp, `/lots/${lotNamed(number)}/recalls`, RECALL);
    expect(await grown.tell(people.operator, 'medium-changes', feeding(number))).toMatchObject({
      problem: { code: 'LOT_RECALLED', verdict: 'STOP', facts: { notice: RECALL.notice } },
    });
    const last = (await eventsOf(ledger.store, `journey-${grown.coi}`)).at(-1);
    expect(last).toMatchObject({ type: 'StopRaised', data: { code: 'LOT_RECALLED' } });
    // Told afterwards it is registered, and the recall that was complete holds this therapy as well.
    const afterTheFact = { reason: 'the bottle stood at the back' };
    const fed = { ...feeding(number), afterTheFact };
    await grown.must(people.operator, 'medium-changes', fed);
    await ledger.look();
    const causes = (await holdsIn(grown)).map(({ data }) => (data as { cause: object }).cause);
    expect(causes).toContainEqual({
      kind: 'stop',
      stop: `RECALL-${lotNamed(number)}`,
      cause: 'recall',
    });
    expect((await reader.read(`/lots/${lotNamed(number)}`)).body).toMatchObject({
      journeys: 1,
      recall: { complete: true },
    });
  });

  it('H8: of blank labels leads to whatever they stand on: glue that lets go in nitrogen is found before it has', async () => {
    const labels = lotNamed(LABELS);
    const printed = await grown.print(people.operator, 'tube', 2);
    const before = (await holdsIn(grown)).length;
    const notice = { notice: 'FSN-2026-120', reason: 'labels come off below -150 degrees' };
    await hands.api.give(people.qa, `/lots/${labels}/recalls`, notice);
    expect((await holdsIn(grown)).slice(before)).toMatchObject([
      { data: { cause: { kind: 'stop', cause: 'recall', stop: `RECALL-${labels}` } } },
    ]);
    const uses = await rowsOf(`/lots/${labels}/uses`);
    expect(uses.map(({ item }) => item)).toEqual(printed);
    await expect(grown.print(people.operator, 'tube', 1)).rejects.toThrow('LOT_RECALLED');
  });

  it('is found in the audit trail by its number', async () => {
    const { body } = await reader.read(`/audit-trail?on=${LOT}&limit=100`);
    const types = (body.rows as { type: string }[]).map(({ type }) => type);
    expect(types).toEqual(
      expect.arrayContaining(['LotReceived', 'LotReleased', 'LotRecalled', 'RecallCompleted']),
    );
  });
});
