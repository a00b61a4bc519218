import { people } from '@selfsame/simulator';
import { expect, test } from './harness/test.js';

const STREAM = '**/changes/stream';

test('H24: a page that was turned away, as by a ledger that restarts, misses nothing', async ({
  pageOf,
  therapyAt,
}) => {
  const nurse = await pageOf(people.nurse);
  await expect(nurse.getByText('No dose is planned')).toBeVisible();
  const turnedAway = nurse.waitForResponse(response => response.status() === 503);
  await nurse.route(STREAM, route => route.fulfill({ status: 503 }), { times: 1 });
  await nurse.reload();
  await turnedAway;
  await expect(nurse.getByText('No dose is planned')).toBeVisible();
  await therapyAt('at-the-ward');
  await expect(nurse.locator('a.dose')).toHaveCount(1);
});

test('H24: a page shows what happened while the ledger was gone and came back', async ({
  pageOf,
  therapyAt,
  ledger,
}) => {
  const nurse = await pageOf(people.nurse);
  await expect(nurse.getByText('No dose is planned')).toBeVisible();
  await ledger.restart();
  await therapyAt('at-the-ward');
  await expect(nurse.locator('a.dose')).toHaveCount(1);
});
