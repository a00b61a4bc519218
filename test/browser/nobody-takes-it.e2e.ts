import { people, postOf } from '@selfsame/simulator';
import { eventsOf } from '../harness/events-of.js';
import { PHONE, comeUp, goUnderGround, offered, scanAll } from './harness/on-the-road.js';
import { scanInto } from './harness/scan-into.js';
import { expect, test } from './harness/test.js';

test('what is refused at the door is driven back with two taps, and comes home without a doubt about its way', async ({
  hands,
  pageOf,
}) => {
  const { scene, outside } = await offered(hands);
  await scene.must(people.courier, 'handoff-acceptances', outside);
  await scene.must(people.courier, 'departures', outside);
  await scene.must(people.courier, 'handoff-offers', { ...outside, to: postOf(people.operator) });
  await scene.must(people.operator, 'handoff-refusals', {
    package: outside.package,
    reason: 'damaged',
  });
  const page = await pageOf(people.courier, PHONE);
  await page.locator('a.stop').click();
  await scanAll(page, outside);
  await page.getByText('Nobody takes it there').click();
  await page.getByRole('button', { name: 'I drive back to Ward' }).click();
  await expect(page.getByText('Recorded in the ledger.')).toBeVisible();
  await expect(page.locator('.stop-alone .stop-to')).toContainText('Ward');
  await scanAll(page, outside);
  await page.getByRole('button', { name: 'I hand it over to Ward' }).click();
  await expect(page.getByText('It is yours until they take it')).toBeVisible();

  await scene.must(people.collector, 'handoff-acceptances', outside);
  await scene.must(people.collector, 'receipts', {
    ...outside,
    temperatureMilliCelsius: 4_000,
    intact: true,
  });
  const events = await hands.api.events(people.qa, scene.coi);
  expect(JSON.stringify(events)).not.toContain('PACKAGE_MISROUTED');
  await expect(page.getByText('It is not with you, and not offered to you.')).toBeVisible();
  expect(events.map(({ envelope }) => envelope.type)).toContain('PackageReceived');
});

test('an offer to the wrong one is taken back, and what nobody answered is asked again as it was', async ({
  hands,
  pageOf,
}) => {
  const { scene, outside } = await offered(hands);
  await scene.must(people.courier, 'handoff-acceptances', outside);
  const page = await pageOf(people.courier, PHONE);
  await page.locator('a.stop').click();
  await scanAll(page, outside);
  await page.getByText('Nobody takes it there').click();
  await page.getByRole('button', { name: 'I hand it over to somebody else' }).click();
  await page.getByLabel('Clean rooms', { exact: true }).check();
  await page.getByLabel('Vault').check();
  await page.getByRole('button', { name: /I hand it over to .*vault/i }).click();
  await expect(page.getByText('Held out to')).toBeVisible();

  const asked: unknown[] = [];
  page.on('request', request => {
    if (request.url().endsWith('/offer-cancellations')) asked.push(request.postDataJSON());
  });
  await page.route('**/offer-cancellations', route => route.abort('connectionreset'));
  await scanInto(page, 'Take the offer back: scan the package', outside.package);
  await expect(page.getByRole('button', { name: 'Ask again' })).toBeVisible();
  await page.unroute('**/offer-cancellations');
  await page.getByRole('button', { name: 'Ask again' }).click();
  await expect(page.getByText('Held out to')).toBeHidden();
  expect(asked).toHaveLength(2);
  expect(asked[1]).toEqual(asked[0]);
});

test('where nobody stands he leaves it without a signal, fetches it again himself, and is told once of each', async ({
  ledger,
  hands,
  pageOf,
}) => {
  const { scene, outside, sscc } = await offered(hands);
  await scene.must(people.courier, 'handoff-acceptances', outside);
  await scene.must(people.courier, 'departures', outside);
  const page = await pageOf(people.courier, PHONE);
  const known = page.waitForResponse(/unstaffed-posts/);
  await expect(page.locator('a.stop')).toBeVisible();
  await known;
  await goUnderGround(page);
  await page.goto(`/app/run/${sscc}/incident?what=deposit`);
  await page.getByText('locker-1, bioinova').click();
  await scanAll(page, outside);
  await page.getByLabel('Code of the locker').fill('4711');
  await page.getByRole('button', { name: 'I have left it there' }).click();
  await expect(page.getByText('Kept on this phone. It is sent')).toBeVisible();

  await page.goto('/app/run');
  await expect(page.getByText('You answer for it until it is fetched.')).toBeVisible();
  await page.locator('a.stop').click();
  await scanAll(page, outside);
  await page.getByLabel('Code of the locker').fill('4711');
  await page.getByRole('button', { name: 'I have it' }).click();
  await expect(page.getByText('Fetched from where nobody stands')).toBeVisible();

  await comeUp(page);
  await page.goto('/app/kept');
  await expect(page.getByRole('heading', { name: 'In the ledger' })).toBeVisible();
  await expect(page.getByText('Not sent yet')).toBeHidden();
  const told = (await eventsOf(ledger.store, `journey-${scene.coi}`)).filter(
    ({ envelope: { afterTheFact } }) => afterTheFact !== undefined,
  );
  expect(told.map(({ type }) => type)).toEqual(['PackageDeposited', 'PackageCollected']);
});

test('what he left in a locker is his until it is fetched, and only fetching it is asked of him', async ({
  hands,
  pageOf,
}) => {
  const { scene, outside } = await offered(hands);
  await scene.must(people.courier, 'handoff-acceptances', outside);
  await scene.must(people.courier, 'deposits', {
    ...outside,
    at: { site: 'bioinova', post: 'locker-1' },
    for: postOf(people.operator),
    proof: { kind: 'locker-code', sha256: '0'.repeat(64) },
  });
  const page = await pageOf(people.courier, PHONE);
  await page.locator('a.stop', { hasText: 'Lies in locker-1, bioinova' }).click();
  await scanAll(page, outside);
  await expect(page.getByRole('button', { name: /I leave for|I hand it/ })).toHaveCount(0);
  await page.getByLabel('Code of the locker').fill('wrong');
  await page.getByRole('button', { name: 'I have it' }).click();
  await expect(page.getByRole('alertdialog', { name: 'STOP' })).toBeVisible();
});
