import { type Scene, people, slot } from '@selfsame/simulator';
import { eventsOf } from '../harness/events-of.js';
import { Hands } from '../harness/hands.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';
import { Vault, boxScan } from '../harness/vault.js';

/** A position of a box has a symbol of its own, and is scanned before anything is put there. */
describe('the symbol of a position', () => {
  let ledger: TestLedger;
  let vault: Vault;
  let scene: Scene;
  let box: string;
  let other: string;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    const hands = await Hands.at(ledger);
    vault = await Vault.filled(ledger, hands, 1);
    ({ box, scene } = vault.next());
    other = await vault.box();
  });
  afterAll(() => ledger.close());

  const put = (at: object, fields: object = {}) =>
    scene.tell(people.keeper, 'put-aways', { tube: scene.of('T1'), ...at, ...fields });
  const scansOfLast = async () => {
    const events = await eventsOf(ledger.store, `journey-${scene.coi}`);
    return events.findLast(({ type }) => type === 'UnitStored')?.envelope.scans ?? [];
  };

  it('H15: says where a tube lies, and stays in the record as it was scanned', async () => {
    expect(await put(slot(box, 'C3'))).toMatchObject({ accepted: true });
    expect(await vault.map(box)).toEqual({ C3: 'T1', A2: 'T2' });
    const { raw } = slot(box, 'C3').slot;
    expect(await scansOfLast()).toContainEqual({ symbology: ']d2', raw });
  });

  it('is named by hand where it cannot be scanned, and the record says so', async () => {
    expect(await put({ box: boxScan(box), position: 'C4' })).toMatchObject({ accepted: true });
    const raw = `(8004)${box}(91)SLOT-C4`;
    const byHand = { symbology: ']Z0', raw, typed: 'named-by-hand' };
    expect(await scansOfLast()).toContainEqual(byHand);
  });

  it('H15: of another box is STOP, and neither box has the tube there', async () => {
    const before = await vault.map(box);
    const told = await put({ box: boxScan(box), slot: slot(other, 'D4').slot });
    expect(told.body).toMatchObject({ code: 'SLOT_OF_ANOTHER_BOX', verdict: 'STOP' });
    expect([await vault.map(box), await vault.map(other)]).toEqual([before, {}]);
  });

  it('H15: in which something lies is STOP; whoever put it there all the same says so, and it is held', async () => {
    const told = await put(slot(box, 'A2'));
    expect(told.body).toMatchObject({ code: 'SLOT_TAKEN', verdict: 'STOP' });
    const reason = 'T2 is not there';
    const done = await put(slot(box, 'A2'), { afterTheFact: { reason } });
    expect(done).toMatchObject({ accepted: true });
    const { holds } = await vault.journey(scene);
    expect(Object.values(holds).map(({ scope }) => scope)).toContainEqual({
      kind: 'unit',
      item: 'T1',
    });
  });

  it('is needed, or its name, and never both', async () => {
    for (const at of [{ box: boxScan(box) }, { ...slot(box, 'E1'), position: 'E1' }])
      expect((await put(at)).body).toMatchObject({ code: 'VALIDATION_FAILED', field: 'slot' });
  });

  it('is no symbol of the box itself, and a box is no position', async () => {
    const onlyCard = await put({ box: slot(box, 'E1').slot, position: 'E1' });
    expect(onlyCard.body).toMatchObject({ facts: { fault: 'SCAN_OF_POSITION' }, field: 'box' });
    const onlyBox = await put({ box: boxScan(box), slot: boxScan(box) });
    expect(onlyBox.body).toMatchObject({ facts: { element: '91' }, field: 'slot' });
  });

  it('H16: is held against the position that a map of the box names', async () => {
    const map = (at: ReturnType<typeof slot>) => [
      { position: 'A1', slot: at.slot, tube: scene.of('T1') },
      { position: 'A2', tube: scene.of('T2') },
    ];
    const codes = [slot(other, 'A1'), slot(box, 'B1')].map(async at => {
      const { body } = await vault.remap(box, map(at));
      return body.code;
    });
    expect(await Promise.all(codes)).toEqual(['SLOT_OF_ANOTHER_BOX', 'POSITION_HOLDS_ANOTHER']);
    const twice = { afterTheFact: { reason: 'counted twice' } };
    const told = await vault.remap(box, map(slot(box, 'A1')), twice);
    expect(told).toMatchObject({ accepted: true });
  });

  it('names its box to whoever carries whole boxes and cannot read the one on it', async () => {
    const { api } = scene.parts;
    const told = await api.give(people.keeper, '/tanks/TANK1/rescues', {
      to: 'TANK2',
      boxes: [slot(box, 'A1').slot, slot(box, 'A2').slot],
      warmSince: new Date(scene.parts.calendar.now - 60_000).toISOString(),
      cause: 'the vacuum is gone',
    });
    expect(told).toMatchObject({ accepted: true });
    expect(await api.read(people.keeper, `/boxes/${box}`)).toMatchObject({ tank: 'TANK2' });
  });

  it('is on the card of its box, row by row', async () => {
    const { api } = scene.parts;
    const { slots } = await api.read(people.keeper, `/boxes/${box}/slots`);
    expect(slots).toHaveLength(25);
    expect((slots as object[])[7]).toEqual({
      position: 'B3',
      ...slot(box, 'B3').slot,
      text: `(8004)${box}(91)SLOT-B3`,
    });
  });
});
