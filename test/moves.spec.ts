import { type Person, type Scene, people } from '@selfsame/simulator';
import type { Hands } from './harness/hands.js';
import { type MortalLedger, mortalLedger } from './harness/mortal-ledger.js';
import { Vault, boxScan } from './harness/vault.js';

const MINUTE_MS = 60_000;
/** The box that gets the tube, the therapy, the box that it left. */
const APPENDS_TO_MOVE = 3;
const STORIES = 10;

interface By {
  readonly by?: Person;
  readonly commandId?: string;
  readonly clockOffMs?: number;
}

/** From a failing tank into another one, at night if it must be. */
describe('a move', () => {
  let ledger: MortalLedger;
  let hands: Hands;
  let vault: Vault;

  beforeAll(async () => {
    ledger = await mortalLedger();
    ({ hands } = ledger);
    vault = await Vault.filled(ledger, hands, STORIES);
  });
  afterAll(() => ledger.close());

  const failing = async () => {
    const { box, scene } = vault.next();
    return { one: box, other: await vault.box(), scene };
  };
  const move = (
    scene: Scene,
    tube: object,
    box: string,
    { by = people.keeper, ...extras }: By = {},
  ) => scene.tell(by, 'unit-moves', { tube, box: boxScan(box), position: 'C3' }, extras);

  it('gives the tube its new position, frees the old one, and leaves it with the keeper', async () => {
    const { one, other, scene } = await failing();
    const told = await move(scene, scene.of('T1'), other);
    expect(told).toMatchObject({ accepted: true });
    const from = { box: one, position: 'A1' };
    const to = { box: other, position: 'C3' };
    expect(await vault.told(scene, told.commandId)).toMatchObject([
      { type: 'UnitMoved', data: { item: 'T1', from, to, cause: 'move' } },
    ]);
    expect([await vault.map(one), await vault.map(other)]).toEqual([{ A2: 'T2' }, { C3: 'T1' }]);
    expect(await vault.shown(other)).toEqual([['C3', 'T1', 'confirmed']]);
    const fetched = await scene.tell(people.keeper, 'retrievals', {
      wanted: 'T1',
      box: boxScan(other),
      position: 'C3',
      found: scene.of('T1'),
    });
    expect(fetched).toMatchObject({ accepted: true });
  });

  it('is the work of a storage keeper', async () => {
    const { one, other, scene } = await failing();
    for (const by of [people.operator, people.nurse, people.courier]) {
      expect(await move(scene, scene.of('T1'), other, { by })).toMatchObject({
        status: 403,
        problem: { code: 'FORBIDDEN' },
      });
    }
    expect(await vault.map(one)).toEqual({ A1: 'T1', A2: 'T2' });
  });

  it('rescues a tube that is on hold, which stays on hold', async () => {
    const { other, scene } = await failing();
    await scene.must(people.qa, 'holds', { scope: { kind: 'journey' }, reason: 'a question' });
    expect(await move(scene, scene.of('T1'), other)).toMatchObject({ accepted: true });
    const { holds, items } = await vault.journey(scene);
    expect(Object.values(holds)).toMatchObject([{ open: true }]);
    expect(items.T1?.place).toEqual({ box: other, position: 'C3' });
  });

  it("H15: of another participant's tube is stopped, and nothing is moved", async () => {
    const { one, other, scene } = await failing();
    const { box, scene: stranger } = vault.next();
    expect(await move(scene, stranger.of('T1'), other)).toMatchObject({
      status: 409,
      problem: { code: 'WRONG_PRODUCT', verdict: 'STOP' },
    });
    expect([await vault.map(one), await vault.map(other), await vault.map(box)]).toEqual([
      { A1: 'T1', A2: 'T2' },
      {},
      { A1: 'T1', A2: 'T2' },
    ]);
  });

  it('H15: into a position that is taken is recorded, the tube is held, and the old position is free', async () => {
    const { one, other, scene } = await failing();
    await move(scene, scene.of('T2'), other);
    const { commandId } = await move(scene, scene.of('T1'), other);
    expect(await vault.told(scene, commandId)).toMatchObject([
      { type: 'UnitMoved', data: { item: 'T1', boxRevision: -1 } },
      { type: 'DeviationOpened', data: { code: 'POSITION_TAKEN' } },
      { type: 'HoldPlaced', data: { scope: { kind: 'unit', item: 'T1' } } },
    ]);
    expect([await vault.map(one), await vault.map(other)]).toEqual([{}, { C3: 'T2' }]);
  });

  it('H35: that took half an hour is recorded, and the tube is held', async () => {
    const { other, scene } = await failing();
    const extras = { clockOffMs: -30 * MINUTE_MS };
    const { commandId } = await move(scene, scene.of('T1'), other, extras);
    expect(await vault.told(scene, commandId)).toMatchObject([
      { type: 'UnitMoved' },
      { type: 'DeviationOpened', data: { code: 'STORAGE_TOO_WARM' } },
      { type: 'HoldPlaced', data: { scope: { kind: 'unit', item: 'T1' } } },
    ]);
    const { items } = await vault.journey(scene);
    expect(items.T1?.outOfStorageMs).toBeGreaterThanOrEqual(30 * MINUTE_MS);
  });

  it.each(Array.from({ length: APPENDS_TO_MOVE }, (_, appends) => appends))(
    'H15: after a crash at %d appends, the tube is where the same command says, and nowhere else',
    async appends => {
      const { one, other, scene } = await failing();
      const commandId = hands.api.newCommandId();
      ledger.dieAfter(appends);
      const crashed = await move(scene, scene.of('T1'), other, { commandId });
      // What was stored before is the answer, whatever follows.
      expect([crashed.accepted, ledger.died()]).toEqual([appends === 2, true]);
      await ledger.comesBack();
      if (appends < APPENDS_TO_MOVE - 1) {
        expect(await vault.shown(one)).toContainEqual(['A1', 'T1', 'confirmed']);
        const again = await move(scene, scene.of('T1'), other, { commandId });
        expect(again).toMatchObject({ accepted: true });
      }
      expect([await vault.map(one), await vault.map(other)]).toEqual([{ A2: 'T2' }, { C3: 'T1' }]);
      const { holds, deviations } = await vault.journey(scene);
      expect([holds, deviations]).toEqual([{}, {}]);
    },
  );

  it('is described to whoever writes a scanner, with the time that it counts from', async () => {
    const description = (await (await fetch(`${ledger.url}/openapi.json`)).json()) as {
      paths: Record<string, { post: object }>;
      components: { schemas: Record<string, { properties: Record<string, object> }> };
    };
    expect(description.paths['/journeys/{coi}/unit-moves']?.post).toMatchObject({
      operationId: 'MoveUnit',
      description: 'Roles: ledger, storage-keeper.',
    });
    expect(description.components.schemas.MoveUnitDto?.properties).toMatchObject({
      occurredAt: { description: expect.stringContaining('left its old position') as string },
      tube: expect.anything() as object,
      box: expect.anything() as object,
      position: expect.anything() as object,
    });
  });
});
