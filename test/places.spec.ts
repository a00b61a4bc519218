import { type Person, type Scene, people, postOf } from '@selfsame/simulator';
import type { Hands } from './harness/hands.js';
import { type MortalLedger, mortalLedger } from './harness/mortal-ledger.js';
import { Vault, boxScan } from './harness/vault.js';

/** The box that gets the tube, the therapy, the box that it left. */
const APPENDS_TO_PUT_AWAY = 3;
const STORIES = 15;

/** Where a tube lies is said by its box and by its therapy; a crash between them is healed. */
describe('a place', () => {
  let ledger: MortalLedger;
  let hands: Hands;
  let vault: Vault;

  beforeAll(async () => {
    ledger = await mortalLedger();
    ({ hands } = ledger);
    vault = await Vault.filled(ledger, hands, STORIES);
  });
  afterAll(() => ledger.close());

  const putAway = (
    scene: Scene,
    item: string,
    [box, position]: readonly [string, string],
    commandId = hands.api.newCommandId(),
  ) =>
    scene.tell(
      people.keeper,
      'put-aways',
      { tube: scene.of(item), box: boxScan(box), position },
      { commandId },
    );
  const retrieve = (
    scene: Scene,
    item: string,
    [box, position]: readonly [string, string],
    fields: object = {},
    commandId = hands.api.newCommandId(),
  ) =>
    scene.tell(
      people.keeper,
      'retrievals',
      { wanted: item, box: boxScan(box), position, found: scene.of(item), ...fields },
      { commandId },
    );

  const moved = async () => {
    const { box, scene } = vault.next();
    return { one: box, other: await vault.box(), scene };
  };

  describe('of a tube that is put into another box while the first one still names it', () => {
    it('H15: is free in the first box, whose next re-map misses nothing', async () => {
      const { one, other, scene } = await moved();
      expect(await putAway(scene, 'T1', [other, 'C3'])).toMatchObject({ accepted: true });
      expect([await vault.map(one), await vault.map(other)]).toEqual([{ A2: 'T2' }, { C3: 'T1' }]);
      expect(await vault.shown(one)).toEqual([['A2', 'T2', 'confirmed']]);
      expect(await vault.shown(other)).toEqual([['C3', 'T1', 'confirmed']]);
      const counted = await vault.remap(one, [{ position: 'A2', tube: scene.of('T2') }]);
      expect(counted).toMatchObject({ accepted: true });
      expect((await vault.journey(scene)).holds).toEqual({});
    });

    it('H15: is free in the first box also when the new position was taken', async () => {
      const { one, scene } = await moved();
      const { box: other, scene: neighbour } = vault.next();
      const { commandId } = await putAway(scene, 'T1', [other, 'A1']);
      expect(await vault.told(scene, commandId)).toMatchObject([
        { type: 'UnitStored', data: { boxRevision: -1 } },
        { type: 'DeviationOpened', data: { code: 'POSITION_TAKEN' } },
        { type: 'HoldPlaced', data: { scope: { kind: 'unit', item: 'T1' } } },
      ]);
      expect(await vault.map(one)).toEqual({ A2: 'T2' });
      expect((await vault.journey(neighbour)).holds).toEqual({});
    });

    it('H15: taken out again before its therapy heard of it, and put in anew by the same command, lies in both', async () => {
      const { one, other, scene } = await moved();
      const command = hands.api.newCommandId();
      ledger.dieAfter(1);
      await putAway(scene, 'T1', [other, 'C3'], command);
      await ledger.comesBack();
      const afterTheFact = { reason: 'it was not meant to lie there' };
      expect(await retrieve(scene, 'T1', [other, 'C3'], { afterTheFact })).toMatchObject({
        accepted: true,
      });
      expect(await vault.map(other)).toEqual({});
      expect(await putAway(scene, 'T1', [other, 'C3'], command)).toMatchObject({ accepted: true });
      expect([await vault.map(one), await vault.map(other)]).toEqual([{ A2: 'T2' }, { C3: 'T1' }]);
      expect(await vault.shown(other)).toEqual([['C3', 'T1', 'confirmed']]);
    });

    it.each(Array.from({ length: APPENDS_TO_PUT_AWAY }, (_, appends) => appends))(
      'H15: after a crash at %d appends, it is where the same command says, and nowhere else',
      async appends => {
        const { one, other, scene } = await moved();
        const command = hands.api.newCommandId();
        ledger.dieAfter(appends);
        expect(await putAway(scene, 'T1', [other, 'C3'], command)).toMatchObject({
          // Two appends are the record: it is the answer, whatever follows.
          accepted: appends === 2,
        });
        await ledger.comesBack();
        // The therapy decides: until it says so, the old position stands and the new one is unconfirmed.
        if (appends < APPENDS_TO_PUT_AWAY - 1) {
          expect(await vault.shown(one)).toContainEqual(['A1', 'T1', 'confirmed']);
          expect(await vault.shown(other)).toEqual(
            appends === 0 ? [] : [['C3', 'T1', 'unconfirmed']],
          );
          expect(await putAway(scene, 'T1', [other, 'C3'], command)).toMatchObject({
            accepted: true,
          });
        }
        expect([await vault.map(one), await vault.map(other)]).toEqual([
          { A2: 'T2' },
          { C3: 'T1' },
        ]);
        expect(await putAway(scene, 'T1', [other, 'C3'], command)).toMatchObject({
          accepted: true,
          body: { repeated: true },
        });
        const { items, holds, deviations } = await vault.journey(scene);
        expect(items.T1?.place).toEqual({ box: other, position: 'C3' });
        expect([holds, deviations]).toEqual([{}, {}]);
      },
    );

    it('H15: there and back again, it lies in its first position, by the newer giving', async () => {
      const { one, other, scene } = await moved();
      await putAway(scene, 'T1', [other, 'C3']);
      await putAway(scene, 'T1', [one, 'A1']);
      expect([await vault.map(one), await vault.map(other)]).toEqual([{ A1: 'T1', A2: 'T2' }, {}]);
      await ledger.restart();
      expect(await vault.map(one)).toEqual({ A1: 'T1', A2: 'T2' });
    });

    it('H16: found by a re-map of another box, it is free in the first one', async () => {
      const { one, other, scene } = await moved();
      const found = await vault.remap(other, [{ position: 'B2', tube: scene.of('T1') }], {
        afterTheFact: { reason: 'found while counting' },
      });
      expect(found).toMatchObject({ accepted: true });
      expect([await vault.map(one), await vault.map(other)]).toEqual([{ A2: 'T2' }, { B2: 'T1' }]);
      expect((await vault.journey(scene)).items.T1?.place).toEqual({ box: other, position: 'B2' });
    });
  });

  it('H16: that a re-map gave is answered, and its therapy is told, though the process dies in between', async () => {
    const { box, scene } = vault.next();
    const [first, second] = [scene.of('T1'), scene.of('T2')];
    const map = [
      { position: 'B1', tube: first },
      { position: 'B2', tube: second },
    ];
    ledger.dieAfter(1);
    expect(await vault.remap(box, map)).toMatchObject({ accepted: true });
    await ledger.comesBack();
    const { items } = await vault.journey(scene);
    expect([items.T1?.place?.position, items.T2?.place?.position]).toEqual(['B1', 'B2']);
  });

  it('H15: of a tube that is taken out is freed, also when the process dies in between', async () => {
    const { box, scene } = vault.next();
    ledger.dieAfter(1);
    expect(await retrieve(scene, 'T1', [box, 'A1'])).toMatchObject({ accepted: true });
    await ledger.comesBack();
    expect(await vault.map(box)).toEqual({ A2: 'T2' });
  });

  it('H15: that a crash left unconfirmed is freed when the tube is taken out of it', async () => {
    const { one, other, scene } = await moved();
    ledger.dieAfter(1);
    await putAway(scene, 'T1', [other, 'C3']);
    await ledger.comesBack();
    const fields = { afterTheFact: { reason: 'the scanner was empty' } };
    expect(await retrieve(scene, 'T1', [other, 'C3'], fields)).toMatchObject({ accepted: true });
    expect([await vault.map(one), await vault.map(other)]).toEqual([{ A2: 'T2' }, {}]);
  });

  it('H15: of a tube that is disposed of where it lies is freed', async () => {
    const { box, scene } = vault.next();
    const disposal = { reason: 'broken', method: 'incineration', witness: people.otherQa.id };
    const gone = await scene.tell(people.qa, 'disposals', { unit: scene.of('T1'), ...disposal });
    expect(gone).toMatchObject({ accepted: true });
    expect(await vault.map(box)).toEqual({ A2: 'T2' });
  });

  it('H15: that two people give to two tubes at once has one of them, and holds the other', async () => {
    const { one, other, scene } = await moved();
    await Promise.all([putAway(scene, 'T1', [other, 'C3']), putAway(scene, 'T2', [other, 'C3'])]);
    expect(Object.values(await vault.map(other))).toHaveLength(1);
    expect(await vault.map(one)).toEqual({});
    const { holds, items } = await vault.journey(scene);
    expect(Object.values(holds)).toMatchObject([{ cause: { code: 'POSITION_TAKEN' } }]);
    expect([items.T1?.place, items.T2?.place]).toEqual([
      { box: other, position: 'C3' },
      { box: other, position: 'C3' },
    ]);
  });

  it('of a retained sample is kept like that of a tube', async () => {
    const { box, scene } = vault.next();
    const must = (person: (typeof people)[keyof typeof people], route: string, fields: object) =>
      scene.must(person, route, fields);
    const handOver = async (from: Person, to: Person) => {
      await must(from, 'unit-offers', { units: [scene.of('Q1')], to: postOf(to) });
      await must(to, 'unit-acceptances', { units: [scene.of('Q1')] });
    };
    await handOver(people.analyst, people.operator);
    await must(people.operator, 'tube-seals', { tube: scene.of('Q1') });
    await must(people.operator, 'freezings', {
      tubes: [scene.of('Q1')],
      freezer: boxScan('9512345CRF1'),
      program: 'one-degree-a-minute',
      traceSha256: 'b'.repeat(64),
    });
    await handOver(people.operator, people.keeper);
    expect(await putAway(scene, 'Q1', [box, 'E5'])).toMatchObject({ accepted: true });
    expect(await retrieve(scene, 'Q1', [box, 'E5'])).toMatchObject({ accepted: true });
    expect((await vault.journey(scene)).deviations).toEqual({});
  });
});
