import { type Person, type Scene, collect, people } from '@selfsame/simulator';
import { KEYED, dinSymbol, printTypedLabel } from '@selfsame/standards';
import { compareAtBed, labelledAtBed } from './harness/collected-at-bed.js';
import { eventsOf } from './harness/events-of.js';
import { Hands } from './harness/hands.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';

const AT = '2026-01-05T08:00:00.000+01:00';
const LATER = '2026-01-05T08:00:04.000+01:00';

describe('what is counted of the ways round a barrier', () => {
  let ledger: TestLedger;
  let hands: Hands;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
  });
  afterAll(() => ledger.close());

  const lastOf = async (scene: Scene) =>
    (await eventsOf(ledger.store, `journey-${scene.coi}`)).at(-1);
  const figures = async (position: unknown) => {
    const { rows } = await hands.api.read(people.qa, `/figures?after=${String(position)}`);
    return rows as { figure: string; detail: string; count: number; site: string; month: string }[];
  };
  const countOf = async (figure: string, detail: string, position: unknown) =>
    (await figures(position)).find(row => row.figure === figure && row.detail === detail)?.count;

  it('H27: a copy of the band on a chart is refused, and counted as a near miss', async () => {
    const scene = await labelledAtBed(hands);
    const { symbology, raw } = scene.parts.body.wristband;
    const chart = { symbology, raw: raw.replace(/724101$/, '724104') };
    expect(chart.raw).not.toBe(raw);
    expect(await compareAtBed(scene, { wristband: chart })).toMatchObject({
      problem: {
        code: 'NOT_A_WRISTBAND',
        verdict: 'STOP',
        facts: { mediaType: '04', standsOn: 'working list, laboratory list or form' },
      },
    });
    const identified = { standard: 'gs1', parts: ['8018', '8019', '7241'] };
    expect((await lastOf(scene))?.envelope.scans).toContainEqual({
      symbology,
      hmac: expect.any(String),
      identification: { ...identified, mediaType: '04' },
    });
    const { body } = await compareAtBed(scene, {});
    expect((await lastOf(scene))?.envelope.scans).toContainEqual({
      symbology,
      hmac: expect.any(String),
      identification: { ...identified, mediaType: '01' },
    });
    expect(await countOf('near-miss', 'NOT_A_WRISTBAND', body.position)).toBe(1);
  });

  it('H27: what is no band is not bound to anybody', async () => {
    const { participant } = await hands.participant();
    const { symbology, raw } = hands.things.wristband();
    const chart = { symbology, raw: raw.replace(/724101$/, '724104') };
    expect(
      await hands.api.give(people.investigator, `/participants/${participant}/wristbands`, {
        wristband: chart,
        check: { subjectNumber: '01-001', witness: people.nurse.id },
      }),
    ).toMatchObject({ problem: { code: 'NOT_A_WRISTBAND' } });
  });

  it('H27: both symbols in one moment are taken, marked, and sorted among the intervals', async () => {
    const scene = await labelledAtBed(hands);
    const { body, accepted } = await compareAtBed(scene, {
      container: { ...scene.of('M1'), scannedAt: AT },
      wristband: { ...scene.parts.body.wristband, scannedAt: AT },
    });
    expect(accepted).toBe(true);
    expect(await lastOf(scene)).toMatchObject({
      type: 'DeviationOpened',
      data: { code: 'SCANS_AT_ONCE' },
    });
    expect(await countOf('scan-interval', 'under 1 s', body.position)).toBe(1);
  });

  it('H27: the moments of a plausible check stand in the record and open nothing', async () => {
    const scene = await labelledAtBed(hands);
    const { body } = await compareAtBed(scene, {
      container: { ...scene.of('M1'), scannedAt: LATER },
      wristband: { ...scene.parts.body.wristband, scannedAt: AT },
    });
    const last = await lastOf(scene);
    expect(last?.type).toBe('LabelVerified');
    expect(last?.envelope.scans).toMatchObject([{ scannedAt: AT }, { scannedAt: LATER }]);
    expect(await countOf('scan-interval', 'under 10 s', body.position)).toBe(1);
  });

  it('H31: what was typed and what was told afterwards is counted by site and month', async () => {
    const scene = await labelledAtBed(hands);
    const { raw } = scene.of('M1');
    const container = {
      symbology: KEYED,
      raw: printTypedLabel(raw.slice(2, 16), raw.slice(18)),
      typedBecause: 'wet',
    };
    await hands.api.give(people.otherNurse, '/typings', { what: 'label', identifier: container });
    const { body } = await compareAtBed(scene, {
      container,
      afterTheFact: { reason: 'the tablet was empty' },
    });
    const rows = await figures(body.position);
    const [{ month } = { month: '' }] = rows;
    expect(month).toMatch(/^\d{4}-\d\d$/);
    const here = { month, site: people.nurse.site, count: 1 };
    expect(rows).toContainEqual({ ...here, figure: 'typed', detail: 'wet' });
    expect(rows).toContainEqual({ ...here, figure: 'typing', detail: 'wet' });
    expect(rows).toContainEqual({ ...here, figure: 'after-the-fact', detail: 'LabelVerified' });
  });

  it('H31: whoever takes over alone, or for a reason of his own, is asked or refused', async () => {
    await hands.live(async () => {
      const scene = await hands.therapy(await hands.participant(), 'fresh', async (moment, at) => {
        if (moment !== 'package-on-its-way') return;
        const { package: sscc } = at.outside();
        const takeOver = (fields: object, by: Person = people.otherCourier) =>
          at.tell(by, 'takeovers', { package: sscc, ...fields });
        expect(await takeOver({ reason: 'it was quicker' })).toMatchObject({
          body: { code: 'VALIDATION_FAILED' },
        });
        const witness = people.courier.id;
        const seen = await takeOver({ reason: 'nobody-answers', witness });
        const alone = await takeOver({ reason: 'nobody-answers' }, people.operator);
        const opened = (await eventsOf(ledger.store, `journey-${at.coi}`)).filter(
          ({ type }) => type === 'DeviationOpened',
        );
        const codesOf = (commandId: string) =>
          opened.filter(each => each.commandId === commandId).map(({ data }) => data);
        expect(codesOf(seen.commandId)).toMatchObject([{ code: 'CUSTODY_GAP' }]);
        expect(codesOf(alone.commandId)).toMatchObject([
          { code: 'CUSTODY_GAP' },
          { code: 'CUSTODY_DISPUTED' },
          { code: 'TAKEN_OVER_ALONE' },
        ]);
        const counted = await figures(alone.body.position);
        expect(
          counted.flatMap(({ figure, site, count }) =>
            figure === 'take-over' ? [`${site} ${count}`] : [],
          ),
        ).toEqual([`${people.operator.site} 1`, `${people.otherCourier.site} 1`]);
        // The courier turns up after all, and brings it where it was going.
        await takeOver({ reason: 'nobody-answers', witness: people.operator.id }, people.courier);
      });
      await collect(scene);
    });
  });

  it('names nobody, and is for those who look at sites', async () => {
    const { body } = await compareAtBed(await labelledAtBed(hands), {});
    const text = JSON.stringify(await figures(body.position));
    for (const { id } of Object.values(people)) expect(text).not.toContain(id);
    await expect(hands.api.read(people.nurse, '/figures')).rejects.toThrow('403');
  });

  it('H27: a donation number of a record or a test tube is not the one on the container', async () => {
    const scene = await labelledAtBed(hands);
    const din = hands.things.din();
    expect(din.raw).toBe(dinSymbol(din.raw.slice(1, 14)).raw);
    const donorRecord = { ...din, raw: `${din.raw.slice(0, -2)}08` };
    expect(
      await scene.tell(people.collector, 'aspirations', {
        container: scene.of('M1'),
        wristband: scene.parts.body.wristband,
        din: donorRecord,
        volumeMicrolitres: 60_000,
        aspirationSite: 'both-iliac-crests',
        anticoagulantLot: 'HEP-26-04',
      }),
    ).toMatchObject({ body: { field: 'din', facts: { fault: 'SCAN_NOT_ON_CONTAINER' } } });
  });
});
