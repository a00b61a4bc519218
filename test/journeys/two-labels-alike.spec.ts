import { type Scene, people } from '@selfsame/simulator';
import { Hands } from '../harness/hands.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';
import { Vault, boxScan } from '../harness/vault.js';

/** A printer jams and prints twice: weeks later somebody sees the same label on two tubes. */
describe('two labels alike', () => {
  let ledger: TestLedger;
  let hands: Hands;
  let vault: Vault;
  let scene: Scene;
  let other: Scene;
  let box: string;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
    vault = await Vault.filled(ledger, hands, 2);
    ({ scene, box } = vault.next());
    ({ scene: other } = vault.next());
  });
  afterAll(() => ledger.close());

  const holdsOf = async (therapy: Scene) =>
    Object.values((await vault.journey(therapy)).holds).filter(({ open }) => open);
  const lift = (hold = 'HOLD-1') =>
    scene.tell(people.otherQa, 'hold-resolutions', {
      hold,
      disposition: 'lifted',
      evidence: 'the copy stood on the lid of the box',
    });

  it('H2: hold everything that carries one, also of another person', async () => {
    const seen = { label: scene.of('T1'), alsoOn: other.of('T1') };
    expect(await scene.tell(people.keeper, 'doubled-labels', seen)).toMatchObject({
      accepted: true,
      body: { events: [{ type: 'LabelFoundDoubled' }, {}, { type: 'HoldPlaced' }] },
    });
    expect(await holdsOf(scene)).toMatchObject([{ scope: { kind: 'unit', item: 'T1' } }]);
    expect(await holdsOf(other)).toMatchObject([{ cause: { kind: 'stop', cause: 'mix-up' } }]);
  });

  it('keep nobody from putting the tube away', async () => {
    const put = { tube: scene.of('T1'), box: boxScan(box), position: 'B1' };
    expect(await scene.tell(people.keeper, 'unit-moves', put)).toMatchObject({ accepted: true });
  });

  it('H2: are one again when the copy was destroyed before a witness, and only then let go of', async () => {
    expect(await lift()).toMatchObject({ problem: { code: 'STILL_DOUBLED' } });
    const gone = { label: scene.of('T1'), witness: people.operator.id };
    await scene.must(people.keeper, 'label-copy-destructions', gone);
    expect(await lift()).toMatchObject({ accepted: true });
    expect(await holdsOf(scene)).toEqual([]);
  });
});
