import { type Scene, people } from '@selfsame/simulator';
import type { Hands } from '../harness/hands.js';
import { type MortalLedger, mortalLedger } from '../harness/mortal-ledger.js';
import { Vault } from '../harness/vault.js';

const STORIES = 6;

/** A drawer slips, the tubes lie on the floor: nobody knows which lay where, and each still has its label. */
describe('a box that was dropped', () => {
  let ledger: MortalLedger;
  let hands: Hands;
  let vault: Vault;

  beforeAll(async () => {
    ledger = await mortalLedger();
    ({ hands } = ledger);
    vault = await Vault.filled(ledger, hands, STORIES);
  });
  afterAll(() => ledger.close());

  const minutesAgo = (minutes: number) => new Date(hands.now - minutes * 60_000).toISOString();
  const found = (scene: Scene, ...tubes: readonly (readonly [string, string])[]) =>
    tubes.map(([position, item]) => ({ position, tube: scene.of(item) }));
  const heldUnits = async (scene: Scene) =>
    Object.values((await vault.journey(scene)).holds)
      .filter(({ open }) => open)
      .map(({ scope }) => scope);
  const isDone = (reason: string) => ({ afterTheFact: { reason } });

  it('H16: is mapped anew in one append: every tube scanned into its new position, its warm minutes counted', async () => {
    const { box, scene } = vault.next();
    const told = await vault.remap(box, found(scene, ['C1', 'T2'], ['C2', 'T1']), {
      spilledAt: minutesAgo(4),
    });
    expect(told).toMatchObject({ body: { events: [{ type: 'BoxRemapped' }] } });
    expect(await vault.map(box)).toEqual({ C1: 'T2', C2: 'T1' });
    expect(await vault.shown(box)).toEqual([
      ['C1', 'T2', 'confirmed'],
      ['C2', 'T1', 'confirmed'],
    ]);
    expect(await heldUnits(scene)).toEqual([]);
  });

  it('H35: what lay in the warm for too long is held', async () => {
    const { box, scene } = vault.next();
    const spilledAt = minutesAgo(40);
    await vault.remap(box, found(scene, ['A1', 'T1'], ['A2', 'T2']), { spilledAt });
    expect(await heldUnits(scene)).toEqual([
      { kind: 'unit', item: 'T1' },
      { kind: 'unit', item: 'T2' },
    ]);
  });

  it('H16: with a tube missing is refused when asked; told as it is, the missing one is held, and found again later', async () => {
    const { box, scene } = vault.next();
    const one = found(scene, ['A1', 'T1']);
    expect(await vault.remap(box, one)).toMatchObject({ problem: { code: 'COUNT_DIFFERS' } });
    const told = await vault.remap(box, one, isDone('T2 rolled under the tank'));
    expect(told).toMatchObject({ accepted: true });
    expect(await heldUnits(scene)).toEqual([{ kind: 'unit', item: 'T2' }]);
    const again = await vault.remap(
      box,
      found(scene, ['A1', 'T1'], ['A2', 'T2']),
      isDone('found under the tank'),
    );
    expect(again).toMatchObject({ accepted: true });
    expect(await vault.map(box)).toEqual({ A1: 'T1', A2: 'T2' });
    // Found is not looked at: QA has the last word on it.
    expect(await heldUnits(scene)).toEqual([{ kind: 'unit', item: 'T2' }]);
  });

  it('H16: with a tube broken, the whole ones are mapped, and the broken one is disposed of', async () => {
    const { box, scene } = vault.next();
    await vault.remap(box, found(scene, ['A1', 'T1']), isDone('T2 broke'));
    const gone = await scene.tell(people.qa, 'disposals', {
      unit: scene.of('T2'),
      reason: 'broke on the floor',
      method: 'autoclave',
      witness: people.otherQa.id,
    });
    expect(gone).toMatchObject({ accepted: true });
    expect(await vault.map(box)).toEqual({ A1: 'T1' });
    expect((await vault.journey(scene)).items.T2).toMatchObject({ status: 'disposed' });
  });

  it('H15 H16: a tube of another box that is found among them leaves the box that names it', async () => {
    const one = vault.next();
    const other = vault.next();
    const map = [
      ...found(one.scene, ['A1', 'T1'], ['A2', 'T2']),
      ...found(other.scene, ['A3', 'T1']),
    ];
    const told = await vault.remap(one.box, map, isDone('both drawers fell'));
    expect(told).toMatchObject({ accepted: true });
    await ledger.look();
    expect(await vault.map(other.box)).toEqual({ A2: 'T2' });
    expect((await vault.journey(other.scene)).items.T1).toMatchObject({
      place: { box: one.box, position: 'A3' },
    });

    // Two people map the same box at the same moment, one of them from a list of before: no tube is lost.
    const before = found(one.scene, ['B1', 'T1'], ['B2', 'T2']);
    const now = [
      ...found(one.scene, ['C1', 'T1'], ['C2', 'T2']),
      ...found(other.scene, ['C3', 'T1']),
    ];
    const [stale, right] = await Promise.all([
      vault.remap(one.box, before),
      vault.remap(one.box, now),
    ]);
    expect(stale).toMatchObject({ problem: { code: 'COUNT_DIFFERS' } });
    expect(right).toMatchObject({ accepted: true });
    expect(await vault.map(one.box)).toEqual({ C1: 'T1', C2: 'T2', C3: 'T1' });
  });
});
