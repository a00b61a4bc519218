import { people, resultFields } from '@selfsame/simulator';
import { expect, test } from '../harness/test.js';

test('laboratory', async ({ therapyAt, hands, pageOf, look }) => {
  const scene = await therapyAt('results-due');
  const measure = (test: string, value: string) => {
    const measured = { operator: '=', value, unit: 'percent' };
    return hands.live(() =>
      scene.must(people.analyst, 'results', resultFields(scene, 'Q1', test, measured)),
    );
  };
  await measure('viability', '91.7');
  await measure('phenotype-cd105', '12');
  await hands.wait(1_000);
  const analyst = await pageOf(people.analyst);
  const other = await pageOf(people.otherAnalyst);
  await expect(other.locator('.tests a').first()).toBeVisible();
  await look(other, 'samples due');
  const open = async (page: typeof other, test: string, sign: string): Promise<void> => {
    await page.goto(`/app/laboratory/${scene.coi}/Q1/${test}`);
    await expect(page.locator(sign).first()).toBeVisible();
  };
  await open(other, 'endotoxin', '.act-form');
  await look(other, 'a result to enter');
  await open(other, 'viability', '.act-form');
  await look(other, 'a result to key again');
  await open(analyst, 'viability', 'p.note');
  await look(analyst, 'a result that waits');
  await open(analyst, 'phenotype-cd105', '.problem');
  await look(analyst, 'out of specification');
});
