import { people, postOf } from '@selfsame/simulator';
import { takeIn } from './harness/take-in.js';
import { expect, test } from './harness/test.js';

test.describe('at the door of a ward', () => {
  test('H14: H18: H21: a nurse takes a dose from the courier, looks at it, reads its logger out, and only then opens and empties it', async ({
    therapyAt,
    hands,
    pageOf,
  }) => {
    const scene = await therapyAt('package-on-its-way', { stage: 'dispatch' });
    const heldOut = { ...scene.outside(), to: postOf(people.nurse) };
    await scene.must(people.courier, 'handoff-offers', heldOut);
    const nurse = await pageOf(people.nurse);
    await nurse.goto('/app/packages');
    await nurse.getByRole('link', { name: 'Offered to you' }).click();
    const items = [scene.hands.tube ?? ''];
    await takeIn(nurse, { scene, leg: 'product', items, now: hands.now });
    await expect(nurse.getByText('It is unpacked.')).toBeVisible();
    await nurse.goto('/app/');
    await expect(nurse.getByRole('link', { name: scene.parts.body.subjectNumber })).toBeVisible();
  });
});
