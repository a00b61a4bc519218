import { people } from '@selfsame/simulator';
import { expect, test } from '../harness/test.js';

test('after the infusion', async ({ therapyAt, hands, pageOf, look }) => {
  const { coi } = await therapyAt('after-infusion');
  await hands.api.give(people.nurse, `/journeys/${coi}/deviations`, {
    scope: { kind: 'journey' },
    what: 'shivers',
    happenedAt: new Date(hands.now).toISOString(),
    immediateAction: 'blankets, and the physician called',
  });
  const nurse = await pageOf(people.nurse);
  await nurse.goto(`/app/bedside/${coi}`);
  await expect(nurse.locator('section.card li')).not.toHaveCount(0);
  await look(nurse, 'what is still to be done and seen');
});
