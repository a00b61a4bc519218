import { type Scene, authorise, people, therapy } from '@selfsame/simulator';
import { Hands } from '../harness/hands.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';

interface Account {
  readonly tubes: readonly object[];
  readonly balance: object;
  readonly batches: readonly object[];
}

/** The study at this site is over: what was never needed is destroyed, and the books close at zero. */
describe('spares that nobody needs any more', () => {
  let ledger: TestLedger;
  let hands: Hands;
  let scene: Scene;
  const disposal = (item: string) => ({
    unit: scene.of(item),
    reason: 'the study is over here',
    method: 'incineration',
    witness: people.otherQa.id,
  });
  const dispose = (item: string, extras: object = {}) =>
    scene.tell(people.qa, 'disposals', { ...disposal(item), ...extras });
  const account = () =>
    hands.api.read(
      people.sponsor,
      `/participants/${scene.parts.body.participant}/accountability`,
    ) as Promise<unknown> as Promise<Account>;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
    scene = await hands.therapy(await hands.participant(), 'cryo');
    let stored = 0;
    const place = () => ({ box: '9512345BOX1', position: `A${(stored += 1)}` });
    await hands.live(() => therapy(scene, 'usual', place));
  });
  afterAll(() => ledger.close());

  it('are counted before anybody touches them: one was given, one lies in the bank', async () => {
    expect(await account()).toMatchObject({
      balance: { filled: 2, administered: 1, destroyed: 0, unaccounted: 0 },
      batches: [{ batch: 'B1', filled: 2, unaccounted: 0 }],
    });
  });

  it('H51: are not destroyed before the sponsor has agreed in writing', async () => {
    expect(await dispose('T2')).toMatchObject({
      problem: { code: 'DESTRUCTION_NOT_AUTHORISED', facts: { item: 'T2' } },
    });
    expect(await scene.tell(people.qp, 'disposals', disposal('T2'))).toMatchObject({
      problem: { code: 'DESTRUCTION_NOT_AUTHORISED' },
    });
  });

  it('the sponsor names each tube and signs; for what is gone, or was given, he cannot', async () => {
    const naming = (items: string[]) =>
      scene.tell(people.sponsor, 'destruction-authorisations', {
        items,
        reason: 'the study is over here',
        reference: 'SP-2026-017',
      });
    expect(await naming(['T2', 'T1'])).toMatchObject({
      problem: { code: 'ITEM_NOT_READY', facts: { item: 'T1' } },
    });
    const own = { items: ['T2'], reason: 'the study is over here', reference: 'QA-1' };
    const byQa = await scene.tell(people.qa, 'destruction-authorisations', own);
    expect(byQa).toMatchObject({ status: 403 });
    await authorise(scene, ['T2'], 'the study is over here');
    const events = await hands.api.events(people.auditor, scene.coi);
    expect(events.at(-1)?.envelope).toMatchObject({
      type: 'DestructionAuthorised',
      signature: { statement: { meaning: 'destruction' } },
    });
  });

  it('then QA destroys it before a witness, and the balance of subject and batch is zero', async () => {
    expect(await dispose('T2', { witness: people.qa.id })).toMatchObject({
      problem: { code: 'ONE_PERSON_TWICE' },
    });
    expect(await dispose('T2')).toMatchObject({ accepted: true });
    expect(await account()).toMatchObject({
      balance: { filled: 2, dispensed: 1, destroyed: 1, onHand: 0, unaccounted: 0 },
      batches: [{ destroyed: 1, unaccounted: 0 }],
    });
    expect(await dispose('T2')).toMatchObject({ problem: { code: 'ITEM_NOT_READY' } });
  });

  it('what is a danger is destroyed at once: recorded, with a deviation that says nobody was asked', async () => {
    const other = await hands.therapy(await hands.participant(), 'cryo');
    let stored = 2;
    const place = () => ({ box: '9512345BOX1', position: `A${(stored += 1)}` });
    await hands.live(() => therapy(other, 'usual', place));
    const told = await other.tell(people.qa, 'disposals', {
      ...disposal('T2'),
      unit: other.of('T2'),
      afterTheFact: { reason: 'it leaked over the bench' },
    });
    expect(told).toMatchObject({
      body: { events: [{ type: 'UnitDisposed' }, { type: 'DeviationOpened' }] },
    });
  });
});
