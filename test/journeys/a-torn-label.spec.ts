import { type Scene, people, typeFirst, typedLabel } from '@selfsame/simulator';
import { Hands } from '../harness/hands.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';
import { Vault, boxScan } from '../harness/vault.js';

const printing = (item: string) => ({ item, printer: 'printer-vault', reason: 'torn' });

/** In the vault, with gloves on: a label comes off in two halves. */
describe('a torn label', () => {
  let ledger: TestLedger;
  let hands: Hands;
  let vault: Vault;
  let scene: Scene;
  let box: string;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
    vault = await Vault.filled(ledger, hands, 2);
    ({ scene, box } = vault.next());
  });
  afterAll(() => ledger.close());

  /** Prints again and puts it on; answers the old symbol. */
  const relabelled = async (item: string) => {
    const old = scene.of(item);
    const printed = await scene.must(people.keeper, 'label-reprints', printing(item));
    scene.labelled(printed.body.labels);
    await scene.must(people.keeper, 'label-applications', { label: scene.of(item) });
    return old;
  };
  const confirm = (by: (typeof people)['operator' | 'keeper'], fields: object, item = 'T1') =>
    scene.tell(by, 'relabelling-confirmations', { label: scene.of(item), ...fields });
  const readable = (old: { readonly raw: string }) => old.raw.slice(-10, -2);
  const lying = (position: string) => ({ box: boxScan(box), position });

  describe('that can still be scanned', () => {
    it('H39: is replaced by two people; whoever scans the old one later reads what took its place', async () => {
      const old = await relabelled('T1');
      expect(await confirm(people.keeper, { old })).toMatchObject({
        problem: { code: 'ONE_PERSON_TWICE' },
      });
      expect(await confirm(people.operator, { old })).toMatchObject({ accepted: true });
      const moved = await scene.tell(people.keeper, 'retrievals', {
        wanted: 'T1',
        box: boxScan(box),
        position: 'A1',
        found: old,
      });
      expect(moved).toMatchObject({
        problem: {
          code: 'LABEL_NOT_CURRENT',
          facts: { replaced_by: people.keeper.id, replaced_at: expect.stringContaining('T') },
        },
      });
      const gone = { label: old, witness: people.operator.id };
      await scene.must(people.keeper, 'label-destructions', gone);
      const chain = Object.values((await vault.journey(scene)).labels)
        .filter(({ item }) => item === 'T1')
        .map(({ instance, status, destroyed }) => [instance, status, destroyed]);
      expect(chain).toEqual([
        [1, 'superseded', true],
        [2, 'applied', false],
      ]);
    });

    it('H39: a double tap of the second person is one comparison', async () => {
      const old = await relabelled('T1');
      const commandId = hands.api.newCommandId();
      const fields = { label: scene.of('T1'), old };
      const give = () =>
        scene.tell(people.operator, 'relabelling-confirmations', fields, { commandId });
      expect(await give()).toMatchObject({ accepted: true, body: { repeated: false } });
      expect(await give()).toMatchObject({ accepted: true, body: { repeated: true } });
    });
  });

  describe('that can only be read', () => {
    it('H39: is typed by both, each for himself', async () => {
      const typed = { ...typedLabel(scene, 'T1'), typedBecause: 'torn' };
      await relabelled('T1');
      expect(await confirm(people.operator, { old: typed })).toMatchObject({
        problem: { code: 'TYPED_ALONE' },
      });
      await typeFirst(scene, people.keeper, 'label', typed);
      expect(await confirm(people.operator, { old: typed })).toMatchObject({ accepted: true });
    });
  });

  describe('of which a half is left', () => {
    it('H39: says what it was together with the place at which the tube lies', async () => {
      const old = await relabelled('T2');
      const reads = readable(old);
      expect(
        await confirm(people.operator, { remnant: { reads: '.1', ...lying('A2') } }, 'T2'),
      ).toMatchObject({ problem: { code: 'REMNANT_SAYS_TOO_LITTLE' } });
      const told = await confirm(people.operator, { remnant: { reads, ...lying('A2') } }, 'T2');
      expect(told).toMatchObject({ accepted: true });
    });
  });

  it('H39: two people print it again at once: one label is valid, and the other one hears which', async () => {
    const both = await Promise.all(
      [people.keeper, people.operator].map(by => scene.tell(by, 'label-reprints', printing('T2'))),
    );
    const lost = both.filter(({ accepted }) => !accepted);
    expect(lost).toMatchObject([{ problem: { code: 'LABEL_JUST_REPRINTED' } }]);
    const { labels, items } = await vault.journey(scene);
    const valid = Object.values(labels).filter(
      ({ item, status }) => item === 'T2' && ['printed', 'applied'].includes(status),
    );
    expect(valid.map(({ label }) => label)).toEqual([items.T2?.label]);
    expect(lost[0]?.problem?.facts.valid).toBe(items.T2?.label);
  });

  describe('and the new one on the wrong tube', () => {
    it('H39: the second person finds another old label: both tubes are held', async () => {
      const next = vault.next();
      scene = next.scene;
      await relabelled('T1');
      expect(await confirm(people.operator, { old: scene.of('T2') })).toMatchObject({
        problem: { code: 'RELABEL_DIFFERS' },
      });
      const held = Object.values((await vault.journey(scene)).holds).map(({ scope }) => scope);
      expect(held).toEqual([
        { kind: 'unit', item: 'T1' },
        { kind: 'unit', item: 'T2' },
      ]);
    });
  });
});
