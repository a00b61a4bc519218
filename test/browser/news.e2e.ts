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

test('what a screen asks by itself keeps nobody signed in, and what somebody taps does', async ({
  pageOf,
  therapyAt,
}) => {
  const nurse = await pageOf(people.nurse);
  await nurse.addInitScript(() => {
    const now = Date.now.bind(Date);
    Object.assign(window, { laterMs: 0 });
    Date.now = () => now() + Number(Reflect.get(window, 'laterMs'));
  });
  await nurse.reload();
  await expect(nurse.getByText('No dose is planned')).toBeVisible();
  const asked = (): Promise<string | undefined> =>
    nurse
      .waitForRequest(request => request.url().includes('/bedside?'))
      .then(request => request.headers()['selfsame-unattended']);
  // She goes away, and others work on.
  await nurse.evaluate(() => Object.assign(window, { laterMs: 120_000 }));
  const byItself = asked();
  await therapyAt('at-the-ward');
  expect(await byItself).toBe('?1');
  await expect(nurse.locator('a.dose')).toHaveCount(1);
  const byHer = asked();
  await nurse.locator('h1').click();
  await therapyAt('at-the-ward');
  expect(await byHer).toBeUndefined();
});
