import { readFileSync } from 'node:fs';
import { type Protocol, type Scene, BOX, people, reviewTrail, therapy } from '@selfsame/simulator';
import { eventsOf } from './harness/events-of.js';
import { Hands } from './harness/hands.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';

/** Draft Annex 11 §12.8: where a protocol asks for it, nothing is released finally before its trail was reviewed. */
describe('a protocol that asks for a review of the audit trail', () => {
  let ledger: TestLedger;
  let hands: Hands;
  let protocol: Protocol;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
    const first = JSON.parse(readFileSync('protocols/als-msc-cryo.json', 'utf8')) as Protocol;
    const definition = { ...first, version: 2, release: { auditTrailReviewed: true } };
    await hands.api.give(people.qa, '/protocols', { definition });
    protocol = definition;
  });
  afterAll(() => ledger.close());

  const final = { batch: 'B1', stage: 'final' };
  const certify = async (scene: Scene) => {
    const { accepted, problem } = await scene.tell(people.qp, 'certifications', final);
    return accepted ? 'certified' : { code: problem?.code, facts: problem?.facts };
  };
  const box = (tube: string) => ({ box: BOX, position: `A${tube.slice(1)}` });

  it('H41: is certified finally when somebody who did none of it has reviewed every event', async () => {
    const told: unknown[] = [];
    let events = 0;
    const scene = await hands.therapy(await hands.participant(), protocol, async (moment, at) => {
      if (moment !== 'before-certification') return;
      const stream = `journey-${at.coi}`;
      events = (await eventsOf(ledger.store, stream)).length;
      told.push(await certify(at));
      await reviewTrail(at);
      // What was done after the review is as unreviewed as before.
      const { body } = await at.must(people.qa, 'holds', {
        scope: { kind: 'journey' },
        reason: 'a call from the laboratory',
      });
      expect(body.events).toHaveLength(1);
      await at.must(people.otherQa, 'hold-resolutions', {
        hold: 'HOLD-1',
        disposition: 'lifted',
        evidence: 'it was about another batch',
      });
      told.push(await certify(at));
      await reviewTrail(at);
    });
    await hands.live(() => therapy(scene, 'usual', box));
    expect(told).toEqual([
      { code: 'AUDIT_TRAIL_UNREVIEWED', facts: { batch: 'B1', unreviewed: events } },
      { code: 'AUDIT_TRAIL_UNREVIEWED', facts: { batch: 'B1', unreviewed: 2 } },
    ]);
    const certified = await eventsOf(ledger.store, `journey-${scene.coi}`);
    expect(certified.filter(({ type }) => type === 'BatchCertified')).toHaveLength(1);
  });
});
