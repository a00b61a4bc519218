import { ANTICOAGULANT, type Scene, collect, people } from '@selfsame/simulator';
import { eventsOf } from './harness/events-of.js';
import type { Hands } from './harness/hands.js';
import { type MortalLedger, mortalLedger } from './harness/mortal-ledger.js';

/** The recall, a hold in each of two journeys, the completion. */
const APPENDS_TO_RECALL = 4;
const RECALL = { notice: 'FSN-2026-114', reason: 'particles found by the maker' };

describe('a recall, with the process dying between every two appends', () => {
  let ledger: MortalLedger;
  let hands: Hands;

  beforeEach(async () => {
    ledger = await mortalLedger();
    ({ hands } = ledger);
  });
  afterEach(() => ledger.close());

  const holdsIn = async ({ coi }: Scene) =>
    (await eventsOf(ledger.store, `journey-${coi}`)).filter(({ type }) => type === 'HoldPlaced')
      .length;

  it.each(Array.from({ length: APPENDS_TO_RECALL }, (_, appends) => appends))(
    'H8: after %d appends, every therapy is held without anybody asking, and once',
    async appends => {
      const therapies = [
        await hands.therapy(await hands.participant()),
        await hands.therapy(await hands.participant()),
      ];
      for (const scene of therapies) await hands.live(() => collect(scene));
      const commandId = hands.api.newCommandId();
      const recall = () =>
        hands.api.give(people.qa, `/lots/${ANTICOAGULANT}/recalls`, RECALL, { commandId });
      ledger.dieAfter(appends);
      await recall();
      await ledger.comesBack();
      if (appends === 0) await recall();
      expect(await Promise.all(therapies.map(holdsIn))).toEqual([1, 1]);
      const told = (await eventsOf(ledger.store, `lot-${ANTICOAGULANT}`)).map(({ type }) => type);
      expect(told.slice(-2)).toEqual(['LotRecalled', 'RecallCompleted']);
      expect(await recall()).toMatchObject({ accepted: true });
      expect(await Promise.all(therapies.map(holdsIn))).toEqual([1, 1]);
    },
  );
});
