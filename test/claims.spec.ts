import { type Scene, collect, people, postOf } from '@selfsame/simulator';
import { assetSymbol } from '@selfsame/standards';
import type { Hands } from './harness/hands.js';
import { type MortalLedger, mortalLedger } from './harness/mortal-ledger.js';
import { eventsOf } from './harness/events-of.js';

/** How many appends it takes to pack: the claims of number, shipper and logger, then the journey. */
const APPENDS_TO_PACK = 4;
/** The other's way to the same things: each is forfeited, then taken; then the journey. */
const APPENDS_TO_PACK_OVER_AN_ORPHAN = 7;

describe('a claim, with the process dying between every two appends', () => {
  let ledger: MortalLedger;
  let hands: Hands;

  beforeAll(async () => {
    ledger = await mortalLedger();
    ({ hands } = ledger);
  });
  afterAll(() => ledger.close());

  const withMarrow = async (din = hands.things.din()): Promise<Scene> => {
    const scene = await hands.therapy(await hands.participant());
    const { wristband } = scene.parts.body;
    await scene.label(people.collector, 'starting-material', 1, wristband);
    const container = scene.of('M1');
    await scene.must(people.nurse, 'label-verifications', { container, wristband });
    await scene.must(people.collector, 'aspirations', {
      container,
      wristband,
      din,
      volumeMicrolitres: 60_000,
      aspirationSite: 'both-iliac-crests',
      anticoagulantLot: 'HEP-26-04',
    });
    return scene;
  };
  const things = async (scene: Scene) => ({
    package: hands.things.sscc(),
    shipper: hands.things.shipper(),
    logger: await scene.takeLogger(people.collector),
  });
  const pack = (scene: Scene, used: Awaited<ReturnType<typeof things>>, commandId: string) =>
    scene.tell(
      people.collector,
      'packages',
      {
        ...used,
        units: [scene.of('M1')],
        leg: 'startingMaterial',
        destination: postOf(people.operator),
      },
      { commandId },
    );
  const packed = async ({ coi }: Scene) =>
    (await eventsOf(ledger.store, `journey-${coi}`)).filter(({ type }) => type === 'PackagePacked')
      .length;

  it.each([0, 1, 2, 3])(
    'after %d appends, the same command sent again packs once',
    async appends => {
      expect(appends).toBeLessThan(APPENDS_TO_PACK);
      const scene = await withMarrow();
      const used = await things(scene);
      const command = hands.api.newCommandId();
      ledger.dieAfter(appends);
      expect((await pack(scene, used, command)).accepted).toBe(false);
      await ledger.comesBack();
      expect(await pack(scene, used, command)).toMatchObject({ accepted: true });
      expect(await pack(scene, used, command)).toMatchObject({
        accepted: true,
        body: { repeated: true },
      });
      expect(await packed(scene)).toBe(1);
    },
  );

  it.each([1, 2, 3])(
    'after %d appends and no retry, another therapy gets the things; the first is then told',
    async appends => {
      const first = await withMarrow();
      const second = await withMarrow();
      const used = await things(first);
      const command = hands.api.newCommandId();
      ledger.dieAfter(appends);
      await pack(first, used, command);
      await ledger.comesBack();
      expect(await pack(second, used, hands.api.newCommandId())).toMatchObject({ accepted: true });
      expect(await pack(first, used, command)).toMatchObject({
        accepted: false,
        problem: { code: 'SHARED_THING' },
      });
      expect([await packed(first), await packed(second)]).toEqual([0, 1]);
    },
  );

  const crashes = Array.from({ length: APPENDS_TO_PACK_OVER_AN_ORPHAN }, (_, index) => index);
  it.each(
    crashes.flatMap(appends => [
      { appends, back: 'first' },
      { appends, back: 'second' },
    ]),
  )(
    'taking over an orphan, dead after $appends appends: when the $back comes back, one of both packs',
    async ({ appends, back }) => {
      const [first, second] = [await withMarrow(), await withMarrow()];
      const used = await things(first);
      const commands = { first: hands.api.newCommandId(), second: hands.api.newCommandId() };
      ledger.dieAfter(APPENDS_TO_PACK - 1);
      await pack(first, used, commands.first);
      await ledger.comesBack();
      ledger.dieAfter(appends);
      await pack(second, used, commands.second);
      await ledger.comesBack();
      const retries = {
        first: () => pack(first, used, commands.first),
        second: () => pack(second, used, commands.second),
      };
      const winner = back === 'first' ? retries.first : retries.second;
      const loser = back === 'first' ? retries.second : retries.first;
      expect(await winner()).toMatchObject({ accepted: true });
      expect(await loser()).toMatchObject({ problem: { code: 'SHARED_THING' } });
      expect((await packed(first)) + (await packed(second))).toBe(1);
    },
  );

  it('a shipper on its way belongs to one therapy; empty again, it is free for the next', async () => {
    let underWay = () => Promise.resolve();
    const carried = await hands.therapy(await hands.participant(), 'fresh', async moment => {
      if (moment === 'package-on-its-way') await underWay();
    });
    const next = await withMarrow();
    const shipperOf = async () => {
      const events = await eventsOf(ledger.store, `journey-${carried.coi}`);
      const event = events.find(({ type }) => type === 'PackagePacked');
      if (event?.type !== 'PackagePacked') throw new Error('Nothing was packed.');
      const { symbology, raw } = assetSymbol(event.data.shipper);
      return { symbology, raw };
    };
    underWay = async () => {
      const used = { ...(await things(next)), shipper: await shipperOf() };
      expect(await pack(next, used, hands.api.newCommandId())).toMatchObject({
        problem: { code: 'SHARED_THING' },
      });
    };
    await hands.live(() => collect(carried));
    const used = { ...(await things(next)), shipper: await shipperOf() };
    expect(await pack(next, used, hands.api.newCommandId())).toMatchObject({ accepted: true });
  });

  it('H21: a logger on its way belongs to one therapy; read out and opened, it is free for the next', async () => {
    let underWay = () => Promise.resolve();
    const carried = await hands.therapy(await hands.participant(), 'fresh', async moment => {
      if (moment === 'package-on-its-way') await underWay();
    });
    const next = await withMarrow();
    const sameLogger = async () => ({ ...(await things(next)), logger: carried.outside().logger });
    underWay = async () => {
      expect(await pack(next, await sameLogger(), hands.api.newCommandId())).toMatchObject({
        problem: { code: 'SHARED_THING' },
      });
    };
    await hands.live(() => collect(carried));
    expect(await pack(next, await sameLogger(), hands.api.newCommandId())).toMatchObject({
      accepted: true,
    });
  });

  it('H2: a donation number of one participant is told as wrong on the bag of another, for ever', async () => {
    const din = hands.things.din();
    const holdsOf = async ({ coi }: Scene) =>
      (await eventsOf(ledger.store, `journey-${coi}`)).flatMap(event =>
        event.type === 'HoldPlaced' ? [event.data] : [],
      );
    const first = await withMarrow(din);
    expect(await holdsOf(first)).toEqual([]);
    const second = await withMarrow(din);
    expect(await holdsOf(second)).toMatchObject([
      { scope: { kind: 'batch', batch: 'B1' }, cause: { code: 'WRONG_DIN' } },
    ]);
  });
});
