import { TRIAL_BEGINS, people, postOf } from '@selfsame/simulator';
import { eventsOf } from './harness/events-of.js';
import type { Hands } from './harness/hands.js';
import { type MortalLedger, mortalLedger } from './harness/mortal-ledger.js';

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
    const scene = await hands.therapy(await hands.participant());
    const { wristband } = scene.parts.body;
    await scene.label(people.collector, 'starting-material', 1, wristband);
    await scene.must(people.collector, 'aspirations', {
      container: scene.of('M1'),
      wristband,
      din: hands.things.din(),
      volumeMicrolitres: 60_000,
      aspirationSite: 'both-iliac-crests',
      anticoagulantLot: 'HEP-26-04',
    });
    const outside = {
      package: hands.things.sscc(),
      seal: hands.things.seal(),
      logger: await scene.takeLogger(people.collector),
    };
    await scene.must(people.collector, 'packages', {
      package: outside.package,
      shipper: hands.things.shipper(),
      logger: outside.logger,
      units: [scene.of('M1')],
      leg: 'startingMaterial',
      destination: postOf(people.operator),
    });
    await scene.must(people.collector, 'package-seals', {
      package: outside.package,
      seal: outside.seal,
    });
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
