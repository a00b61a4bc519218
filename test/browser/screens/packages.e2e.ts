import { people, postOf } from '@selfsame/simulator';
import { expect, test } from '../harness/test.js';

test('packages', async ({ therapyAt, pageOf, look }) => {
  const scene = await therapyAt('package-on-its-way', { stage: 'dispatch' });
  await scene.must(people.courier, 'handoff-offers', {
    ...scene.outside(),
    to: postOf(people.nurse),
  });
  const nurse = await pageOf(people.nurse);
  await nurse.goto('/app/packages');
  await expect(nurse.locator('a.dose')).toHaveCount(1);
  await look(nurse, 'held out to a ward');
  await nurse.locator('a.dose').click();
  await expect(nurse.locator('.act-form')).toBeVisible();
  await look(nurse, 'to take over');
  await scene.must(people.nurse, 'handoff-acceptances', scene.outside());
  const seal = scene.parts.things.seal();
  await scene.must(people.nurse, 'receipts', {
    ...scene.outside(),
    seal,
    temperatureMilliCelsius: 5_000,
    intact: false,
  });
  await nurse.reload();
  await expect(nurse.locator('input[type=file]')).toBeVisible();
  await expect(nurse.locator('.problem')).toBeVisible();
  await look(nurse, 'another seal, and its logger to read out');
});
