import { hash } from 'node:crypto';
import {
  DILUENT,
  GROWTH,
  type Protocol,
  type Scene,
  certify,
  collect,
  expand,
  fill,
  infuse,
  liftHolds,
  lotNamed,
  measure,
  passOn,
  people,
  plan,
  relabel,
  resultFields,
  start,
  store as putAway,
  takeOut,
  testsFor,
  timeOut,
  transport,
} from '@selfsame/simulator';
import { eventsOf } from '../harness/events-of.js';
import type { Hands } from '../harness/hands.js';
import { type MortalLedger, mortalLedger } from '../harness/mortal-ledger.js';
import { Vault, boxScan } from '../harness/vault.js';

/** The earlier therapy, its box, the later therapy. */
const APPENDS_TO_PASS = 3;
const HOUR_MS = 3_600_000;
const YEAR_DAYS = 365;

interface Migration {
  readonly coi: string;
  readonly changes: readonly object[];
  readonly stops: readonly { readonly item: string; readonly because: string }[];
}

/** A dose was kept in the cold for the day on which its participant needs another one. */
describe('a dose out of the bank', () => {
  let ledger: MortalLedger;
  let hands: Hands;
  let vault: Vault;
  let crossed: { first: Scene; second: Scene; box: string };

  beforeAll(async () => {
    ledger = await mortalLedger();
    ({ hands } = ledger);
    vault = new Vault(ledger, hands);
    crossed = await banked(async (moment, scene) => {
      const { syringe } = scene.hands;
      if (moment !== 'before-completion' || syringe === undefined) return;
      givenAtTheBed.push(await givenElsewhere());
      // Nothing went in, and the power fails before the earlier therapy has heard of it.
      ledger.dieAfter(1);
      await scene.must(people.physician, 'puncture-failures', { attempts: 1 });
      await ledger.comesBack();
      await ledger.look();
      givenAtTheBed.push(await givenElsewhere());
      await scene.must(people.physician, 'time-outs', timeOut(scene, syringe));
      await scene.must(people.physician, 'infusion-starts', start(scene, syringe));
    });
  });
  afterAll(() => ledger.close());

  /** A certified dose and its spare in their box, and the next therapy of the same person, of which nothing is there yet. */
  const banked = async (
    atTheBed?: Scene['parts']['onMoment'],
    laterBy: () => Promise<'cryo' | Protocol> = async () => 'cryo',
  ) => {
    const box = await vault.box();
    const body = await hands.participant();
    const first = await hands.therapy(body, 'cryo');
    await hands.live(async () => {
      const filled = await fill(first, await expand(first, await collect(first)));
      let next = 0;
      await putAway(first, filled, () => ({ box, position: `A${(next += 1)}` }));
      const { protocol } = first.parts;
      for (const test of testsFor(protocol, 'conditional'))
        await measure(first, filled.samples[0] ?? '', test);
      for (const test of testsFor(protocol, 'final'))
        await measure(first, filled.samples[1] ?? '', test);
      await liftHolds(first);
      await certify(first);
    });
    return { first, second: await hands.therapy(body, await laterBy(), atTheBed), box };
  };
  /** What the earlier therapy knew of the dose while it was given: first with the needle in, then after the failed puncture. */
  const givenAtTheBed: unknown[] = [];
  const givenElsewhere = async () => (await items(crossed.first)).T2?.assignedTo?.givenAt;
  const assign = (first: Scene, { coi }: Scene, item = 'T2', extras = {}) =>
    first.tell(people.qp, 'assignments', { item, to: coi, reason: 'repeat dose' }, extras);
  const items = async (scene: Scene) => (await vault.journey(scene)).items;
  const openHolds = async (scene: Scene) =>
    Object.values((await vault.journey(scene)).holds)
      .filter(({ open }) => open)
      .map(({ scope, cause }) => ({ scope, cause }));
  const held = (item: string) => ({
    scope: { kind: 'unit', item },
    cause: { kind: 'finding', code: 'SOURCE_HELD' },
  });

  it('H32: is passed from the earlier therapy to the later one, and lies where it lay', async () => {
    const { first, second, box } = crossed;
    await hands.live(() => passOn(first, 'T2', second));
    expect((await items(first)).T2).toMatchObject({
      status: 'assigned',
      custodian: undefined,
      assignedTo: { coi: second.coi, item: 'D1T2' },
    });
    const { stays, batches, ...later } = await vault.journey(second);
    expect(later.items.D1T2).toMatchObject({
      status: 'present',
      passage: 3,
      batch: 'D1B1',
      place: { box, position: 'A2' },
      custodian: { post: people.keeper.post },
      assumedFrom: { coi: first.coi, item: 'T2' },
    });
    expect(batches.D1B1).toMatchObject({ status: 'final', certifiedUnits: ['D1T2'] });
    expect(await vault.map(box)).toEqual({ A1: 'T1', A2: 'D1T2' });
    expect(await vault.shown(box)).toEqual([
      ['A1', 'T1', 'confirmed'],
      ['A2', 'D1T2', 'confirmed'],
    ]);
    expect(stays).toMatchObject([{ item: 'D1T2', box, position: 'A2' }]);
  });

  it('says in the later therapy what it has been through, and proves it by the bytes of the earlier one', async () => {
    const { first, second } = crossed;
    const stored = await ledger.store.readStream(`journey-${first.coi}`, 0, 1_000);
    const closing = (await eventsOf(ledger.store, `journey-${first.coi}`)).findIndex(
      ({ type }) => type === 'UnitAssigned',
    );
    const sha256 = hash('sha256', stored[closing]?.bytes ?? '', 'hex');
    const events = await hands.api.events(people.auditor, second.coi);
    const assumed = events.find(({ envelope }) => envelope.type === 'UnitAssumed')?.envelope.data;
    expect(assumed).toMatchObject({
      from: { coi: first.coi, item: 'T2', doseNumber: 1, sha256 },
      tests: expect.arrayContaining([
        expect.objectContaining({ test: 'sterility', conforms: true }),
      ]),
      lots: expect.arrayContaining([lotNamed(DILUENT)]),
    });
  });

  it('H32: under the label of the earlier dose it is not of this one', async () => {
    const { first, second } = crossed;
    const taken = await second.tell(people.keeper, 'retrievals', {
      wanted: 'D1T2',
      ...(await placeOf(second)),
      found: first.of('T2'),
    });
    expect(taken).toMatchObject({ problem: { code: 'POSITION_HOLDS_ANOTHER' } });
    expect(await hands.live(() => liftHolds(second, 'D1T2'))).toHaveLength(1);
  });
  const placeOf = async (scene: Scene, item = 'D1T2') => {
    const place = (await items(scene))[item]?.place;
    return { box: boxScan(place?.box ?? ''), position: place?.position };
  };

  it('H2 H32: its new label goes over its own and no other, before a witness', async () => {
    const { first, second } = crossed;
    const printing = { item: 'D1T2', printer: `printer-${people.keeper.post}`, reason: 'banked' };
    await second.must(people.keeper, 'label-reprints', printing);
    // The printer jammed: what was printed before was on nothing, and says nothing about the tube.
    const printed = await second.must(people.keeper, 'label-reprints', printing);
    second.labelled(printed.body.labels);
    const label = second.of('D1T2');
    const apply = (fields: object) =>
      second.tell(people.keeper, 'label-applications', { label, ...fields });
    expect(await apply({})).toMatchObject({ problem: { code: 'OLD_LABEL_MISSING' } });
    const witness = people.operator.id;
    expect(await apply({ over: first.of('T1'), witness })).toMatchObject({
      problem: { code: 'OLD_LABEL_DIFFERS' },
    });
    expect(await openHolds(second)).toMatchObject([{ scope: { kind: 'unit', item: 'D1T2' } }]);
    await hands.live(() => liftHolds(second, 'D1T2'));
    const alone = { over: first.of('T2'), witness: people.keeper.id };
    expect(await apply(alone)).toMatchObject({ problem: { code: 'ONE_PERSON_TWICE' } });
    expect(await apply({ over: first.of('T2'), witness })).toMatchObject({ accepted: true });
    second.parts.book.truth.moved([first.of('T2')], [label]);
    const gone = { label: first.of('T2'), reason: 'under a new label' };
    await first.must(people.keeper, 'label-voidings', gone);
  });

  it('is brought and given like any other, and counted once', async () => {
    const { first, second, box } = crossed;
    second.hands.places.set('D1T2', { box, position: 'A2' });
    await hands.live(async () => {
      await takeOut(second, 'D1T2');
      await plan(second, hands.now + 6 * HOUR_MS);
      const leg = 'product' as const;
      await transport(second, { items: ['D1T2'], leg, from: people.keeper, to: people.nurse });
      await infuse(second, 'D1T2');
    });
    expect(await vault.map(box)).toEqual({ A1: 'T1' });
    const { participant } = first.parts.body;
    const account = await hands.api.read(
      people.sponsor,
      `/participants/${participant}/accountability`,
    );
    expect(account.tubes).toMatchObject([
      { coi: first.coi, tube: 'T1', assignedTo: null },
      { coi: first.coi, tube: 'T2', assignedTo: second.coi, administeredMicrolitres: 0 },
      { coi: second.coi, tube: 'D1T2', assumedFrom: first.coi, administeredMicrolitres: 1_450 },
    ]);
    expect(account.balance).toMatchObject({ received: 1, administered: 1, onHand: 0 });
  });

  it('H11: a result that fails later in the earlier therapy holds the tube in the later one, though it was given', async () => {
    const { first, second } = crossed;
    const sample = first.hands.samples[1] ?? '';
    const failing = resultFields(first, sample, 'sterility', GROWTH);
    expect(await first.tell(people.analyst, 'results', failing)).toMatchObject({ accepted: true });
    expect(await openHolds(second)).toEqual([held('D1T2')]);
  });

  it('H11: and is owed there, with its clocks, to everybody who must hear of a late result', async () => {
    const { first, second } = crossed;
    const { infusedAt } = await vault.journey(second);
    expect(givenAtTheBed).toEqual([expect.any(Number), undefined]);
    expect(await givenElsewhere()).toBe(infusedAt);
    const told = (await eventsOf(ledger.store, `journey-${first.coi}`)).map(({ type }) => type);
    expect(told.filter(type => type === 'UnitGivenElsewhere')).toHaveLength(2);
    await hands.live(() => first.parts.calendar.after(25 * HOUR_MS));
    expect(await untold(first)).toEqual([
      'late-result-unacknowledged B1/sterility/qp',
      'late-result-unacknowledged B1/sterility/treating-physician',
      'late-result-untold B1/sterility/sponsor',
      'late-result-untold B1/sterility/treating-physician',
    ]);
    const ofSterility = { batch: 'B1', test: 'sterility' };
    for (const recipient of ['treating-physician', 'sponsor'])
      await first.must(people.qp, 'late-result-notices', {
        ...ofSterility,
        recipient,
        reference: 'CALL-7',
      });
    for (const knows of [people.qp, people.physician])
      await first.must(knows, 'late-result-acknowledgements', ofSterility);
    expect(await untold(first)).toEqual([]);
  });
  const untold = async ({ coi }: Scene) => {
    const head = (await ledger.store.head()) ?? '';
    const { rows } = await hands.api.read(people.qa, `/alerts?limit=500&after=${head}`);
    return (rows as { coi: string; code: string; subject: string; resolved: unknown }[])
      .filter(row => row.coi === coi && row.code.startsWith('late-result') && !row.resolved)
      .map(({ code, subject }) => `${code} ${subject}`)
      .sort();
  };

  it('H28: goes to nobody else, whoever asks', async () => {
    const { first } = crossed;
    const other = await hands.therapy(await hands.participant(), 'cryo');
    const passed = await assign(first, other, 'T1');
    expect(passed).toMatchObject({ problem: { code: 'EPISODE_OF_ANOTHER', verdict: 'STOP' } });
    expect(await first.tell(people.keeper, 'assignments', { item: 'T1' })).toMatchObject({
      problem: { code: 'VALIDATION_FAILED' },
    });
    expect((await items(first)).T1).toMatchObject({ status: 'present' });
  });

  it('H11 H34: is judged by its own limits under a looser version, and hears there when its own is moved to a stricter one', async () => {
    const own = crossed.first.parts.protocol;
    const { form } = (await vault.journey(crossed.first)).pinned;
    const publish = async (version: number, shelfLifeDays: number) => {
      const definition = { ...own, version, form: { ...form, shelfLifeDays } };
      const told = await hands.api.give(people.qa, '/protocols', { definition });
      expect(told.problem).toBeUndefined();
      return definition;
    };
    const { first, second } = await banked(undefined, () => publish(2, 10 * YEAR_DAYS));
    const { expiresAt } = (await items(first)).T2 ?? {};
    await hands.live(() => passOn(first, 'T2', second));
    const later = await vault.journey(second);
    expect(later.pinned.form).toEqual({ ...form, shelfLifeDays: 10 * YEAR_DAYS });
    expect(later.protocol.form).toEqual(form);
    expect(later.items.D1T2?.expiresAt).toBe(expiresAt);

    await publish(3, 30);
    const path = `/protocols/${own.protocol}/migrations/3?after=${hands.api.lastPosition}`;
    const { rows } = await hands.api.read(people.sponsor, path);
    const row = (rows as Migration[]).find(({ coi }) => coi === first.coi);
    expect(row?.stops).toContainEqual({ item: 'T2', because: 'expires-earlier' });
    await first.must(people.sponsor, 'protocol-migrations', {
      protocol: own.protocol,
      version: 3,
      changes: row?.changes,
      stops: row?.stops.map(({ item }) => item),
    });
    expect(await openHolds(second)).toEqual([held('D1T2')]);
  });

  it('H49: takes with it what the laboratory found of its donation, and hears of what is found later', async () => {
    const { first, second } = await banked();
    const report = { sampledOn: '2026-02-16', laboratory: 'lab-12', report: 'SER-26-1' };
    const tell = (findings: object) =>
      first.must(people.investigator, 'serology', { ...report, findings });
    const segregated = async () => (await vault.journey(second)).segregatedSince !== undefined;
    await tell({ hiv: 'negative' });
    await hands.live(() => passOn(first, 'T2', second));
    expect((await vault.journey(second)).serology).toEqual({ hiv: 'negative' });
    expect(await segregated()).toBe(false);
    const [result] = (await eventsOf(ledger.store, `journey-${first.coi}`)).filter(
      ({ type }) => type === 'SerologyRecorded',
    );
    await first.must(people.qa, 'corrections', {
      eventId: result?.id,
      field: 'findings.hiv',
      from: 'negative',
      to: 'reactive',
      reason: 'read from the wrong line',
      signature: { meaning: 'authorship' },
    });
    expect((await vault.journey(second)).serology).toEqual({ hiv: 'reactive' });
    await tell({ hbsag: 'reactive' });
    expect((await vault.journey(second)).serology).toEqual({ hiv: 'reactive', hbsag: 'reactive' });
    expect(await segregated()).toBe(true);
  });

  describe('on another day', () => {
    let pair: Awaited<ReturnType<typeof banked>>;
    let another: typeof pair;
    let third: Scene;
    beforeAll(async () => {
      pair = await banked();
      another = await banked();
      third = await hands.therapy(pair.first.parts.body, 'cryo');
    });

    it('H52: a hold of a moment before wins', async () => {
      const { first, second } = pair;
      const [hold, passed] = await Promise.all([
        first.must(people.qa, 'holds', { scope: { kind: 'journey' }, reason: 'a query' }),
        assign(first, second, 'T1'),
      ]);
      expect(hold).toMatchObject({ accepted: true });
      expect(['RECORD_CHANGED', 'HELD']).toContain(passed.problem?.code);
      expect(await assign(first, second, 'T1')).toMatchObject({ problem: { code: 'HELD' } });
      const lifting = { hold: 'HOLD-1', disposition: 'lifted', evidence: 'query answered' };
      const holds = Object.keys((await vault.journey(first)).holds);
      await first.must(people.otherQa, 'hold-resolutions', { ...lifting, hold: holds.at(-1) });
    });

    it.each(Array.from({ length: APPENDS_TO_PASS }, (_, appends) => appends))(
      'H32: after a crash at %d appends, it is in one therapy, and in one place',
      async appends => {
        const { first, second, box } = appends === 0 ? another : pair;
        const item = appends === 1 ? 'T1' : 'T2';
        const extras = { commandId: hands.api.newCommandId() };
        ledger.dieAfter(appends);
        // One append closes it: that is the answer, whatever follows.
        expect(await assign(first, second, item, extras)).toMatchObject({ accepted: appends > 0 });
        await ledger.comesBack();
        expect(await assign(first, second, item, extras)).toMatchObject({ accepted: true });
        await ledger.look();
        expect((await items(first))[item]).toMatchObject({ status: 'assigned' });
        expect((await items(second))[`D1${item}`]).toMatchObject({ status: 'present' });
        expect(Object.values(await vault.map(box))).toContain(`D1${item}`);
      },
    );

    it('is passed once: two who ask at the same moment do not share it', async () => {
      const { first } = pair;
      expect(await assign(first, third, 'T2')).toMatchObject({ problem: { code: 'NOT_BANKED' } });
    });

    it('H16: a box that is mapped anew is mapped by the label that its tube carries still', async () => {
      const { first, box } = pair;
      const mapped = await vault.remap(box, [
        { position: 'B1', tube: first.of('T1') },
        { position: 'B2', tube: first.of('T2') },
      ]);
      expect(mapped).toMatchObject({ accepted: true });
      expect(await vault.map(box)).toEqual({ B1: 'D1T1', B2: 'D1T2' });
      expect((await items(pair.second)).D1T1).toMatchObject({ place: { box, position: 'B1' } });
    });

    it('passes on once more, to a third dose, and what is found in the first one reaches it', async () => {
      const { first, second } = pair;
      pair.second.labels.set('D1T1', first.of('T1'));
      await hands.live(() => relabel(first, 'T1', second));
      expect((await assign(second, third, 'D1T1')).problem).toBeUndefined();
      expect((await items(third)).D1T1).toMatchObject({ status: 'present', batch: 'D1B1' });
      await first.must(people.qa, 'holds', { scope: { kind: 'batch', of: 'B1' }, reason: 'query' });
      await ledger.look();
      expect(await openHolds(second)).toContainEqual(held('D1T2'));
      expect(await openHolds(third)).toContainEqual(held('D1T1'));
    });

    it('H8: a recall of what went into it is found from the lot and from the later therapy', async () => {
      const { first, second } = pair;
      const lot = lotNamed(DILUENT);
      const after = `after=${String(await ledger.store.head())}`;
      const { rows } = await hands.api.read(people.qa, `/lots/${lot}/uses?limit=500&${after}`);
      const found = (rows as { coi: string; item: string }[]).filter(
        ({ coi }) => coi === second.coi || coi === first.coi,
      );
      expect(found).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ coi: first.coi, item: 'T1' }),
          expect.objectContaining({ coi: second.coi, item: 'D1T2' }),
        ]),
      );
      const recalling = { notice: 'FSN-2026-200', reason: 'particles' };
      await hands.api.give(people.qa, `/lots/${lot}/recalls`, recalling);
      expect(await openHolds(second)).toContainEqual({
        scope: { kind: 'journey' },
        cause: { kind: 'stop', stop: `RECALL-${lot}`, cause: 'recall' },
      });
    });
  });
});
