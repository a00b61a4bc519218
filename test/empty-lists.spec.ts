import { BOX, type Scene, collect, expand, fill, people, store } from '@selfsame/simulator';
import { Hands } from './harness/hands.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';
import { eventsOf } from './harness/events-of.js';

/** Nothing, where nothing was found, is what happened: it is recorded, and what is missing is held. */
describe('an empty list', () => {
  let ledger: TestLedger;
  let hands: Hands;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
  });
  afterAll(() => ledger.close());

  const told = async (coi: string, commandId: string) =>
    (await eventsOf(ledger.store, `journey-${coi}`))
      .filter(event => event.commandId === commandId)
      .map(({ type, data }) => ({ type, data }));

  /** The marrow's way to the clean room, as far as this moment. */
  const onItsWay = (at: string, story: (scene: Scene) => Promise<void>) =>
    hands.live(async () => {
      const body = await hands.participant();
      const scene = await hands.therapy(body, 'cryo', moment =>
        moment === at ? story(scene) : Promise.resolve(),
      );
      await collect(scene);
    });

  it('H18: of units says that the package came empty, and it is held', async () => {
    await onItsWay('package-opened', async scene => {
      const { accepted, commandId } = await scene.tell(people.operator, 'unpackings', {
        package: scene.sscc,
        units: [],
      });
      expect(accepted).toBe(true);
      expect(await told(scene.coi, commandId)).toMatchObject([
        { type: 'PackageUnpacked', data: { items: [], missing: ['M1'] } },
        { type: 'DeviationOpened', data: { code: 'UNPACK_DIFFERS' } },
        { type: 'HoldPlaced', data: { scope: { kind: 'package' } } },
      ]);
    });
  });

  it('H21: of readings says that the logger kept none, and the package is held', async () => {
    await onItsWay('package-arrived', async scene => {
      const { accepted, commandId } = await scene.tell(people.operator, 'logger-data', {
        package: scene.sscc,
        logger: scene.logger,
        fileSha256: 'a'.repeat(64),
        readings: [],
      });
      expect(accepted).toBe(true);
      expect(await told(scene.coi, commandId)).toMatchObject([
        { type: 'LoggerDataIngested', data: { readings: 0 } },
        { type: 'DeviationOpened', data: { code: 'LOGGER_GAP', facts: { readings: 0 } } },
        { type: 'HoldPlaced', data: { scope: { kind: 'package' } } },
      ]);
    });
  });

  it('H16: of positions says that a box lost every tube: asked, it is refused; told, each is held', async () => {
    const coi = await hands.live(async () => {
      const scene = await hands.therapy(await hands.participant(), 'cryo');
      const filled = await fill(scene, await expand(scene, await collect(scene)));
      let next = 0;
      await store(scene, filled, () => ({ box: BOX, position: `C${(next += 1)}` }));
      return scene.coi;
    });
    const remap = (fields: object) =>
      hands.live(() =>
        hands.api.give(people.keeper, `/boxes/${BOX}/remaps`, {
          map: [],
          cause: 'tank lost',
          ...fields,
        }),
      );
    expect(await remap({})).toMatchObject({ status: 409, problem: { code: 'COUNT_DIFFERS' } });
    expect(await remap({ afterTheFact: { reason: 'found in the morning' } })).toMatchObject({
      accepted: true,
    });
    const holds = (await eventsOf(ledger.store, `journey-${coi}`)).filter(
      ({ type }) => type === 'HoldPlaced',
    );
    expect(holds.slice(-2).map(({ data }) => data)).toMatchObject([
      { scope: { kind: 'unit', item: 'T1' } },
      { scope: { kind: 'unit', item: 'T2' } },
    ]);
  });

  it('is refused where it would say nothing at all', async () => {
    await onItsWay('package-ready', async scene => {
      expect(
        await scene.tell(people.operator, 'unit-acceptances', {
          units: [],
        }),
      ).toMatchObject({ status: 400, problem: { code: 'VALIDATION_FAILED', field: 'units' } });
    });
  });
});
