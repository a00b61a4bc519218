import { checkOnPaper, people } from '@selfsame/simulator';
import { expect, test } from '../harness/test.js';

test('paper', async ({ therapyAt, hands, pageOf, look }) => {
  const scene = await therapyAt('at-the-ward');
  const tube = scene.hands.tube ?? '';
  await scene.must(people.nurse, 'downtime-packs', { item: tube });
  await hands.wait(3_600_000);
  const typed = { by: people.nurse, at: hands.now - 1_800_000, tube: scene.of(tube) };
  await scene.must(people.nurse, 'downtime-forms', checkOnPaper(scene, `${scene.coi}-1-A`, typed));
  const nurse = await pageOf(people.nurse);
  await nurse.goto('/app/paper');
  await expect(nurse.locator('a.dose')).toHaveCount(1);
  await look(nurse, 'packs that are out');
  await nurse.locator('a.dose').click();
  await expect(nurse.locator('section.card')).toHaveCount(3);
  await nurse.locator('section.card').nth(1).locator('summary').first().click();
  await look(nurse, 'a sheet to enter');
  const other = await pageOf(people.otherNurse);
  await other.goto(`/app/paper/${scene.coi}/PACK-1`);
  await expect(other.locator('.act-form')).toBeVisible();
  await look(other, 'a sheet to compare');
});
