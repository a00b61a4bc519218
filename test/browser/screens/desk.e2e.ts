import { heardOf, people } from '@selfsame/simulator';
import { expect, test } from '../harness/test.js';

const HOUR_MS = 3_600_000;

test('desk', async ({ therapyAt, pageOf, hands, look }) => {
  const theirs = await therapyAt('before-verification', { of: 'fresh' });
  const ours = await therapyAt('before-verification', { of: 'fresh' });
  const { body } = ours.parts;
  await ours.tell(people.nurse, 'verifications', {
    wristband: body.wristband,
    tube: theirs.of(theirs.hands.tube ?? ''),
    subjectNumber: body.subjectNumber,
    ...(body.known && heardOf(body.known)),
  });
  await therapyAt('while-growing');
  const { coi } = await therapyAt('at-the-ward');
  const give = (person: (typeof people)[keyof typeof people], path: string, fields: object) =>
    hands.api.give(person, path, fields);
  const until = new Date(hands.now + 8 * HOUR_MS).toISOString();
  const scope = { kind: 'journey' };
  await give(people.qa, '/on-call', { circle: 'qa', until, telephone: '+420 777 000 111' });
  await give(people.nurse, `/journeys/${coi}/holds`, { scope, reason: 'the seal looks odd' });
  await give(people.nurse, `/journeys/${coi}/deviations`, {
    scope,
    what: 'the box stood in the sun',
    happenedAt: new Date(hands.now).toISOString(),
    immediateAction: 'carried inside',
  });
  await hands.wait(1_000);
  const qa = await pageOf(people.qa);
  const open = async (path: string, sign: string): Promise<void> => {
    await qa.goto(`/app${path}`);
    await expect(qa.locator(sign).first()).toBeVisible();
  };

  await open('/desk', '.glance');
  await expect(qa.locator('#trail a')).toBeVisible();
  await look(qa, 'everything live');
  await qa.locator('.lane-choice button', { hasText: 'STOP' }).click();
  await expect(qa.locator('.lane')).toHaveCount(1);
  await look(qa, 'therapies with a STOP');
  await open(`/desk/${coi}/holds/HOLD-1`, '.events');
  await look(qa, 'a hold at night');
  await open(`/desk/${coi}`, '.acts');
  await qa.locator('.acts summary').first().click();
  await look(qa, 'one therapy');
  await open(`/desk/${coi}/batches/B1`, '.exceptions');
  await look(qa, 'a batch by exception');
  await open(`/desk/${coi}/deviations/DEV-1`, '.act-form');
  await look(qa, 'a deviation');
  await open(`/desk/${coi}/events/3`, '.act-form');
  await look(qa, 'an event');
});
