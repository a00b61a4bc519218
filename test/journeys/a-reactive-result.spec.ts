import { HOUR_MS } from '@selfsame/custody';
import { type Person, type Scene, guests, people } from '@selfsame/simulator';
import { eventsOf } from '../harness/events-of.js';
import { Hands } from '../harness/hands.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';
import { Vault, boxScan } from '../harness/vault.js';

type Row = Readonly<Record<string, unknown>>;

const REPORT = { sampledOn: '2026-02-16', laboratory: 'lab-12', report: 'SER-26-0815' };

/** H49: the laboratory calls when everything already lies in the tank. */
describe('a result that comes back reactive after the tubes were stored', () => {
  let ledger: TestLedger;
  let hands: Hands;
  let vault: Vault;
  let reactive: { box: string; scene: Scene };
  let neighbour: { box: string; scene: Scene };
  let late: { box: string; scene: Scene };
  let also: { box: string; scene: Scene };
  let apart: string;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
    vault = await Vault.filled(ledger, hands, 4);
    [reactive, neighbour, late, also] = [vault.next(), vault.next(), vault.next(), vault.next()];
    apart = await vault.box('segregated');
  });
  afterAll(() => ledger.close());

  const move = ({ scene }: { scene: Scene }, tube: string, box: string, position: string) =>
    scene.must(people.keeper, 'unit-moves', {
      tube: scene.of(tube),
      box: boxScan(box),
      position,
    });
  const report = (findings: object, by: Person = people.investigator, extras = {}) =>
    reactive.scene.tell(by, 'serology', { ...REPORT, findings }, extras);
  const deviationsOf = async (of: { scene: Scene }) =>
    Object.values((await vault.journey(of.scene)).deviations).map(({ code }) => code);
  const holdsOf = async (of: { scene: Scene }) =>
    Object.values((await vault.journey(of.scene)).holds);
  const alerts = async (code: string) => {
    const after = String(await ledger.store.head());
    const { rows } = await hands.api.read(people.qa, `/alerts?open=true&limit=500&after=${after}`);
    return (rows as readonly Row[])
      .filter(row => row.code === code && row.coi === reactive.scene.coi)
      .map(({ subject }) => subject);
  };
  const waits = (hours: number) =>
    hands.live(() => reactive.scene.parts.calendar.after(hours * HOUR_MS));
  const besideOf = async (by: Person) =>
    (await hands.api.read(by, `/boxes/${reactive.box}/neighbours/${reactive.scene.coi}`))
      .neighbours as readonly Row[];

  it('H49: finds another’s tube in the same box, and tells that therapy since when, and nothing of whose it was', async () => {
    await move(neighbour, 'T1', reactive.box, 'C1');
    await waits(5);
    const told = await report({ hiv: 'negative', hbsag: 'reactive', syphilis: 'negative' });
    expect(told.body).toMatchObject({ events: [{ type: 'SerologyRecorded' }] });
    expect(await deviationsOf(neighbour)).toEqual(['BESIDE_REACTIVE']);
    expect(await holdsOf(neighbour)).toEqual([]);
    const events = await eventsOf(ledger.store, `journey-${neighbour.scene.coi}`);
    const noted = events.filter(({ type }) => type === 'ReactiveNeighbourNoted');
    expect(noted).toMatchObject([{ data: { box: reactive.box, items: ['T1'] } }]);
    expect(JSON.stringify(noted.map(({ data }) => data))).not.toContain(reactive.scene.coi);
    expect(JSON.stringify(noted.map(({ data }) => data))).not.toContain('hbsag');
  });

  it('H49: tells whoever is put beside it afterwards, while nobody has moved it yet', async () => {
    await move(late, 'T1', reactive.box, 'D1');
    await waits(0.2);
    expect(await deviationsOf(late)).toEqual(['BESIDE_REACTIVE']);
    await move(late, 'T1', late.box, 'A1');
  });

  it('H49: shows the keeper who lay beside it, since when and until when', async () => {
    const lineOf = async (by: Person) =>
      (await besideOf(by)).find(({ coi }) => coi === neighbour.scene.coi);
    expect(await lineOf(people.keeper)).toMatchObject({ item: 'T1', until: null });
    await move(neighbour, 'T1', neighbour.box, 'A1');
    const line = await lineOf(people.qa);
    expect(line?.until).not.toBeNull();
  });

  it('H49: is a task at once, late after a day, and done when the tubes lie apart', async () => {
    await waits(0.2);
    expect(await alerts('storage-class-differs')).toEqual(['T1', 'T2']);
    await waits(30);
    expect(await alerts('storage-class-due')).toEqual(['T1', 'T2']);
    await move(reactive, 'T1', apart, 'A1');
    expect(await alerts('storage-class-due')).toEqual(['T2']);
    await move(reactive, 'T2', apart, 'A2');
    expect(await alerts('storage-class-due')).toEqual([]);
    expect(await deviationsOf(reactive)).toEqual([]);
  });

  it('H49: put by mistake among the others again, it lies there on record, and is a deviation', async () => {
    await move(reactive, 'T2', reactive.box, 'A2');
    expect((await vault.journey(reactive.scene)).items.T2?.place?.box).toBe(reactive.box);
    expect(await deviationsOf(reactive)).toEqual(['STORAGE_CLASS_DIFFERS']);
    await move(reactive, 'T2', apart, 'A2');
  });

  it('H49: is told once when the laboratory calls twice, and once by a tap that came twice', async () => {
    const first = await report({ antiHbc: 'reactive' });
    const again = await report({ antiHbc: 'reactive' }, people.investigator, {
      commandId: first.commandId,
    });
    expect(again.body.position).toBe(first.body.position);
    expect(await deviationsOf(neighbour)).toEqual(['BESIDE_REACTIVE']);
  });

  it('H49: stays apart when another report says that it is negative, until two people have corrected the first', async () => {
    expect((await report({ hbsag: 'negative' })).accepted).toBe(true);
    expect(await deviationsOf(reactive)).toContain('SEROLOGY_DIFFERS');
    expect((await vault.journey(reactive.scene)).segregatedSince).toBeDefined();
  });

  it('H49: says so on every label that is printed from then on', async () => {
    const printed = await reactive.scene.must(people.operator, 'label-reprints', {
      item: 'T1',
      printer: 'printer-of-operator-1',
      reason: 'reactive result',
    });
    expect(printed.body.labels).toMatchObject([
      {
        infection: {
          biohazard: true,
          texts: ['WARNING: Reactive test results for HBsAg, anti-HBc'],
        },
      },
    ]);
  });

  it('H40: is read by whoever handles it, and not by whoever counts or sells', async () => {
    await hands.api.enlist(guests.monitor);
    const seen = async (by: Person) => {
      const path = `/journeys/${reactive.scene.coi}`;
      const journey = await hands.api.read(by, path);
      const events = await hands.api.read(by, `${path}/events?limit=500`);
      return JSON.stringify([journey, events]).includes('hbsag');
    };
    expect(await seen(people.investigator)).toBe(true);
    expect(await seen(people.keeper)).toBe(true);
    expect(await seen(guests.monitor)).toBe(false);
    expect(await seen(people.sponsor)).toBe(false);
  });

  it('H40: is not told by a role of another site, or by one that gets no report', async () => {
    expect(await report({ hiv: 'reactive' }, people.courier)).toMatchObject({
      problem: { code: 'FORBIDDEN' },
    });
    expect(await report({})).toMatchObject({ problem: { code: 'VALIDATION_FAILED' } });
  });

  it('H49: tells one that is reactive itself of the other', async () => {
    const findings = { ...REPORT, findings: { hiv: 'reactive' } };
    await also.scene.must(people.investigator, 'serology', findings);
    await move(reactive, 'T2', reactive.box, 'A2');
    await waits(0.2);
    await move(also, 'T1', reactive.box, 'E1');
    await waits(0.2);
    expect(await deviationsOf(also)).toContain('BESIDE_REACTIVE');
  });
});
