import { BENCH, bench, people } from '@selfsame/simulator';
import { scanByButton } from '../harness/scan-by-button.js';
import { expect, test } from '../harness/test.js';

test('clean room', async ({ therapyAt, pageOf, look }) => {
  const scene = await therapyAt('before-fill');
  const operator = await pageOf(people.operator);
  const therapy = operator.locator('a.dose', { hasText: scene.parts.body.subjectNumber });
  await expect(therapy).toBeVisible();
  await look(operator, 'therapies here');

  await therapy.click();
  // The list has a button to scan, too, and stands there until the therapy has come.
  await expect(operator.locator('.steps')).toBeVisible();
  await scanByButton(operator, operator.locator('main button.scan').first(), bench(BENCH));
  await look(operator, 'a bench that is free');
  await operator.locator('form button.next').first().click();
  await expect(operator.locator('.bench-uncleared')).toBeVisible();
  await look(operator, 'a bench that nobody has cleared');

  const other = await pageOf(people.otherOperator);
  await other.goto('/app/clean-room/bench');
  await scanByButton(other, other.locator('main button.scan').first(), bench(BENCH));
  await expect(other.locator('.bench form')).toBeVisible();
  await look(other, 'to clear the line');
  await scanByButton(other, other.locator('.bench button.scan'), bench(BENCH));
  await other.locator('.bench form button.next').click();

  const labels = operator.locator('form', { has: operator.locator('input[inputmode=numeric]') });
  await expect(labels).toBeVisible();
  await labels.locator('input[inputmode=numeric]').fill('2');
  await labels.locator('button.next').click();
  await expect(operator.locator('figure.printed-label')).toHaveCount(2);
  await look(operator, 'labels to put on');
});
