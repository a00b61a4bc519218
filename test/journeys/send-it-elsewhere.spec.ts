import { type Scene, people, postOf } from '@selfsame/simulator';
import { Hands } from '../harness/hands.js';
import { packedMarrow } from '../harness/packed-marrow.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';

/** A clean room closes while marrow is on the road: somebody at a desk says where it goes now. */
describe('a package that is sent elsewhere on its way', () => {
  let ledger: TestLedger;
  let hands: Hands;
  let scene: Scene;
  let outside: { package: { raw: string }; seal: object; logger: object };

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
    ({ scene, outside } = await packedMarrow(hands));
    await scene.must(people.collector, 'handoff-offers', {
      ...outside,
      to: postOf(people.courier),
    });
    await scene.must(people.courier, 'handoff-acceptances', outside);
    await scene.must(people.courier, 'departures', outside);
  });
  afterAll(() => ledger.close());

  const sscc = () => outside.package.raw.slice(2);
  const sendTo = (destination: object, by: (typeof people)['qa' | 'courier'] = people.qa) =>
    scene.tell(by, `packages/${sscc()}/reroutings`, {
      destination,
      reason: 'the clean room was closed',
    });
  const seenByCourier = async () => {
    const after = String(await ledger.store.head());
    const { rows } = await hands.api.read(people.courier, `/packages?after=${after}`);
    return (rows as object[])[0];
  };

  it('is not his who carries it to send elsewhere', async () => {
    expect(await sendTo(postOf(people.keeper), people.courier)).toMatchObject({
      problem: { code: 'FORBIDDEN' },
    });
  });

  it('goes to another post, and its courier sees where, and what its label says', async () => {
    expect(await seenByCourier()).toMatchObject({
      destination: postOf(people.operator),
      printedDestination: null,
    });
    expect(await sendTo(postOf(people.keeper))).toMatchObject({ accepted: true });
    expect(await seenByCourier()).toMatchObject({
      destination: postOf(people.keeper),
      printedDestination: postOf(people.operator),
    });
  });

  it('H19: turned back, it is offered no more to whoever waits where it does not go', async () => {
    await scene.must(people.courier, 'handoff-offers', {
      ...outside,
      to: postOf(people.operator),
    });
    expect(await sendTo(postOf(people.nurse))).toMatchObject({
      body: { events: [{ type: 'DestinationRerouted' }, { type: 'OfferCancelled' }] },
    });
    expect(await scene.tell(people.operator, 'handoff-acceptances', outside)).toMatchObject({
      problem: { code: 'NO_OFFER' },
    });
    await scene.must(people.courier, 'handoff-offers', { ...outside, to: postOf(people.nurse) });
    expect(await scene.tell(people.nurse, 'handoff-acceptances', outside)).toMatchObject({
      accepted: true,
    });
  });
});
