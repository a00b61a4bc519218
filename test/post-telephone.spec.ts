import { people, postOf } from '@selfsame/simulator';
import { eventsOf } from './harness/events-of.js';
import { Hands } from './harness/hands.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';
import { packedMarrow } from './harness/packed-marrow.js';

const CLEAN_ROOM = '/sites/bioinova/post-telephones';

describe('the telephone of a post', () => {
  let ledger: TestLedger;
  let hands: Hands;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
    const { scene, outside } = await packedMarrow(hands);
    const offer = { ...outside, to: postOf(people.courier) };
    await scene.must(people.collector, 'handoff-offers', offer);
  });
  afterAll(() => ledger.close());

  const declare = (telephone: string | undefined, post = 'clean-room') =>
    hands.api.give(people.qa, CLEAN_ROOM, { post, ...(telephone && { telephone }) });
  /** What the courier's phone shows of where he goes. */
  const shown = async (): Promise<unknown> => {
    const { rows } = await hands.api.read(
      people.courier,
      `/packages?after=${hands.api.lastPosition}`,
    );
    return (rows as readonly { readonly destinationTelephone: unknown }[])[0]?.destinationTelephone;
  };

  it('is known to nobody before QA has declared it', async () => {
    expect(await shown()).toBeNull();
  });

  it('stands beside a package that goes there, and is the newest that was declared', async () => {
    await declare('+420 200 000 800');
    expect(await shown()).toBe('+420 200 000 800');
    await declare('+420 200 000 811');
    expect(await shown()).toBe('+420 200 000 811');
  });

  it('is read by whoever has a role, post by post, with those left out that have none', async () => {
    const list = await hands.api.read(people.nurse, CLEAN_ROOM);
    expect(list).toEqual({ telephones: [{ post: 'clean-room', telephone: '+420 200 000 811' }] });
  });

  it('is declared once, though it is told twice', async () => {
    expect((await declare('+420 200 000 811')).problem?.code).toBe('ALREADY_DONE');
  });

  it('is gone where nobody is called any more', async () => {
    await declare(undefined);
    expect(await shown()).toBeNull();
    expect(await hands.api.read(people.nurse, CLEAN_ROOM)).toEqual({ telephones: [] });
  });

  it('is of a post that is there, and no text', async () => {
    expect((await declare('+420 200 000 800', 'cellar')).problem?.code).toBe('VALIDATION_FAILED');
    expect((await declare('call Jana')).problem?.code).toBe('VALIDATION_FAILED');
  });

  it('is declared by QA', async () => {
    const by = await hands.api.give(people.courier, CLEAN_ROOM, {
      post: 'clean-room',
      telephone: '155',
    });
    expect(by).toMatchObject({ status: 403 });
    const declared = (await eventsOf(ledger.store, 'site-bioinova')).filter(
      ({ type }) => type === 'PostTelephoneDeclared',
    );
    expect(declared).toHaveLength(3);
  });
});
