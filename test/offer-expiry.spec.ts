import { TRIAL_BEGINS, people, postOf } from '@selfsame/simulator';
import { eventsOf } from './harness/events-of.js';
import type { Hands } from './harness/hands.js';
import { type MortalLedger, mortalLedger } from './harness/mortal-ledger.js';
import { packedMarrow } from './harness/packed-marrow.js';

const TEN_HOURS_MS = 36_000_000;

describe('an offer whose time is over', () => {
  let ledger: MortalLedger;
  let hands: Hands;

  beforeAll(async () => {
    ledger = await mortalLedger();
    ({ hands } = ledger);
  });
  afterAll(() => ledger.close());

  it('ends although the process died when its deadline had been told, and can be made again', async () => {
    const { scene, outside } = await packedMarrow(hands);
    const offer = { ...outside, to: postOf(people.courier) };
    await scene.must(people.collector, 'handoff-offers', offer);

    ledger.dieAfter(1);
    await hands.api.moveClock(TRIAL_BEGINS + TEN_HOURS_MS);
    await ledger.comesBack();
    const types = (await eventsOf(ledger.store, `journey-${scene.coi}`)).map(({ type }) => type);
    expect(types.filter(type => type === 'OfferExpired')).toHaveLength(1);
    expect(await scene.tell(people.collector, 'handoff-offers', offer)).toMatchObject({
      accepted: true,
    });
  });
});
