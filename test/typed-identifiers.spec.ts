import { type Scene, people } from '@selfsame/simulator';
import { KEYED, printTypedLabel, printTypedWristband } from '@selfsame/standards';
import { compareAtBed, labelledAtBed } from './harness/collected-at-bed.js';
import { eventsOf } from './harness/events-of.js';
import { Hands } from './harness/hands.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';

describe('an identifier whose symbol cannot be scanned', () => {
  let ledger: TestLedger;
  let hands: Hands;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
  });
  afterAll(() => ledger.close());

  const labelOf = (scene: Scene) => ({
    symbology: KEYED,
    raw: printTypedLabel(scene.of('M1').raw.slice(2, 16), scene.of('M1').raw.slice(18)),
    typedBecause: 'frost',
  });
  const bandOf = (scene: Scene) => ({
    symbology: KEYED,
    raw: printTypedWristband(scene.parts.body.wristband.raw),
    typedBecause: 'torn',
  });
  const type = (what: string, identifier: object, extras = {}, person = people.otherNurse) =>
    hands.api.give(person, '/typings', { what, identifier }, extras);
  const lastOf = async (scene: Scene) =>
    (await eventsOf(ledger.store, `journey-${scene.coi}`)).at(-1)?.envelope;

  it('H27: is typed blind by two people, and marked for ever', async () => {
    const scene = await labelledAtBed(hands);
    const container = labelOf(scene);
    expect(await compareAtBed(scene, { container })).toMatchObject({
      problem: { code: 'TYPED_ALONE' },
    });
    expect(await type('label', container)).toMatchObject({ accepted: true });
    expect(await compareAtBed(scene, { container })).toMatchObject({ accepted: true });
    expect(await lastOf(scene)).toMatchObject({
      type: 'LabelVerified',
      scans: [{ symbology: ']d2' }, { symbology: KEYED, raw: container.raw, typed: 'frost' }],
    });
  });

  it('H27: a wristband is typed as well, and is kept as its keyed HMAC only', async () => {
    const scene = await labelledAtBed(hands);
    const wristband = bandOf(scene);
    const first = await type('wristband', wristband);
    expect(await compareAtBed(scene, { wristband })).toMatchObject({ accepted: true });
    const [scan] = (await lastOf(scene))?.scans ?? [];
    expect(scan).toEqual({
      symbology: KEYED,
      hmac: expect.any(String),
      identification: { standard: 'gs1', parts: ['8018', '8019', '7241'], mediaType: '01' },
      typed: 'torn',
    });
    const [typing] = await eventsOf(ledger.store, String(first.body.stream));
    expect(typing?.envelope.scans).toEqual([scan]);
  });

  it('H27: a line that says that it stands on a chart is no wristband, typed by however many', async () => {
    const scene = await labelledAtBed(hands);
    const band = bandOf(scene);
    const wristband = { ...band, raw: band.raw.replace('(7241)01', '(7241)04') };
    expect(wristband.raw).not.toBe(band.raw);
    await type('wristband', wristband);
    expect(await compareAtBed(scene, { wristband })).toMatchObject({
      problem: { code: 'NOT_A_WRISTBAND' },
    });
  });

  it('H27: wristband and label are never both typed', async () => {
    const scene = await labelledAtBed(hands);
    const [container, wristband] = [labelOf(scene), bandOf(scene)];
    await type('label', container);
    await type('wristband', wristband);
    expect(await compareAtBed(scene, { container, wristband })).toMatchObject({
      problem: { code: 'TYPED_TWICE' },
    });
  });

  it('H27: two people who read differently do not meet', async () => {
    const [scene, other] = [await labelledAtBed(hands), await labelledAtBed(hands)];
    await type('label', labelOf(other));
    expect(await compareAtBed(scene, { container: labelOf(scene) })).toMatchObject({
      problem: { code: 'TYPED_ALONE' },
    });
  });

  it('H26: a nervous finger on either side changes nothing', async () => {
    const scene = await labelledAtBed(hands);
    const container = labelOf(scene);
    const [first, second] = [hands.api.newCommandId(), hands.api.newCommandId()];
    const typing = await type('label', container, { commandId: first });
    expect(await type('label', container, { commandId: first })).toMatchObject({
      body: { repeated: true },
    });
    expect(await eventsOf(ledger.store, String(typing.body.stream))).toHaveLength(1);
    await compareAtBed(scene, { container }, { commandId: second });
    expect(await compareAtBed(scene, { container }, { commandId: second })).toMatchObject({
      accepted: true,
      body: { repeated: true },
    });
  });

  it.each([
    ['a reason', { typedBecause: undefined }, 'TYPED_REASON_MISSING'],
    ['its check digits', { raw: '09512345000016 A999926YD6JZQT1.1 00' }, 'SCAN_CHECK_CHARACTER'],
    ['a keyboard', { symbology: ']d2' }, 'TYPED_AND_SCANNED'],
  ])('without %s it is not taken', async (_what, change, fault) => {
    const scene = await labelledAtBed(hands);
    const container = { ...labelOf(scene), ...change };
    expect(await compareAtBed(scene, { container })).toMatchObject({
      problem: { code: 'SCAN_REJECTED' },
      body: { field: 'container', facts: { fault } },
    });
  });

  it('H28: is never what binds a wristband to a person', async () => {
    const { participant } = await hands.participant();
    const wristband = {
      symbology: KEYED,
      raw: printTypedWristband(hands.things.wristband().raw),
      typedBecause: 'wet',
    };
    expect(
      await hands.api.give(people.investigator, `/participants/${participant}/wristbands`, {
        wristband,
      }),
    ).toMatchObject({ problem: { code: 'SCAN_REJECTED' } });
  });

  it('H27: only whoever handles things types', async () => {
    const scene = await labelledAtBed(hands);
    expect(await type('label', labelOf(scene), {}, people.qp)).toMatchObject({
      problem: { code: 'FORBIDDEN' },
    });
  });
});
