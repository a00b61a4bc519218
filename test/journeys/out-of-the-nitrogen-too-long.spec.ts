import { type Scene, people } from '@selfsame/simulator';
import { MINUTE_MS } from '@selfsame/custody';
import { Hands } from '../harness/hands.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';
import { Vault, boxScan } from '../harness/vault.js';

const STORIES = 3;

/** A keeper searches a rack for one tube, and the minutes of the other one run. */
describe('a tube that is out of the nitrogen', () => {
  let ledger: TestLedger;
  let hands: Hands;
  let vault: Vault;
  let scene: Scene;
  let box: string;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
    vault = await Vault.filled(ledger, hands, STORIES);
  });
  beforeEach(() => {
    ({ scene, box } = vault.next());
  });
  afterAll(() => ledger.close());

  const minutes = (count: number) =>
    hands.live(() => scene.parts.calendar.after(count * MINUTE_MS));
  const takeOut = (extras = {}) =>
    scene.must(
      people.keeper,
      'retrievals',
      { wanted: 'T1', box: boxScan(box), position: 'A1', found: scene.of('T1') },
      extras,
    );
  const putBack = (extras = {}) =>
    scene.must(
      people.keeper,
      'put-aways',
      { tube: scene.of('T1'), box: boxScan(box), position: 'A1' },
      extras,
    );
  const shown = async () =>
    (await hands.api.read(people.keeper, `/journeys/${scene.coi}/units/T1/preparation`))
      .outOfStorage as { used: number; allowed: number; left: number; until: string | null };
  const holds = async () => Object.values((await vault.journey(scene)).holds);
  const alerts = async () => {
    const head = String(await ledger.store.head());
    const { rows } = await hands.api.read(people.qa, `/alerts?open=true&limit=500&after=${head}`);
    return (rows as { coi: string; code: string }[])
      .filter(({ coi }) => coi === scene.coi)
      .map(({ code }) => code);
  };

  it('H36: says how many of its minutes are used, over all its retrievals, and holds it after the last', async () => {
    const { used: before } = await shown();
    await takeOut();
    await minutes(4);
    await putBack();
    expect(await shown()).toMatchObject({ used: before + 4, left: 10 - before - 4, until: null });
    await minutes(600);
    await takeOut();
    await minutes(3);
    expect(await shown()).toMatchObject({ used: before + 7, left: 10 - before - 7 });
    expect((await shown()).until).not.toBeNull();
    await putBack();
    expect(await holds()).toEqual([]);
    await takeOut();
    await minutes(4);
    expect(await shown()).toMatchObject({ left: 0 });
    const told = await putBack();
    expect(told.body).toMatchObject({
      events: [{ type: 'UnitStored' }, { type: 'DeviationOpened' }, { type: 'HoldPlaced' }],
    });
    expect(await holds()).toMatchObject([
      { cause: { code: 'STORAGE_TOO_WARM' }, scope: { kind: 'unit', item: 'T1' } },
    ]);
  });

  it('H36: warns before the minutes are used up, and tells when nobody has put it back', async () => {
    await takeOut();
    await minutes(8);
    expect(await alerts()).toContain('out-of-storage-over-soon');
    await minutes(60);
    expect(await alerts()).toContain('out-of-storage-over');
    await putBack();
    expect(await alerts()).not.toContain('out-of-storage-over');
    expect(await holds()).toMatchObject([{ open: true, scope: { kind: 'unit', item: 'T1' } }]);
    // QA has the stability data of two hours: what was borne is not asked again, and what comes after is.
    const [found] = await holds();
    await scene.must(people.otherQa, 'hold-resolutions', {
      hold: found?.hold,
      disposition: 'lifted',
      evidence: 'stability data cover the event',
    });
    expect(await shown()).toMatchObject({ used: 0, left: 10 });
    await takeOut();
    await minutes(9);
    await putBack();
    expect((await holds()).filter(({ open }) => open)).toEqual([]);
  });

  it('H36: told late by a device whose clock is slow, it lay in the warm for the longer of the two', async () => {
    const { used: before } = await shown();
    await takeOut({ clockOffMs: -6 * MINUTE_MS });
    await minutes(1);
    expect(await shown()).toMatchObject({ used: before + 7 });
    const first = await putBack();
    const again = await putBack({ commandId: first.commandId });
    expect(again.body).toMatchObject({ repeated: true, revision: first.body.revision });
    expect(await shown()).toMatchObject({ used: before + 7, until: null });
  });
});
