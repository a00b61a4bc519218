import type { Locator, Page, Route } from '@playwright/test';
import { people, postOf } from '@selfsame/simulator';
import type { Scan } from '@selfsame/standards';
import { packedMarrow } from '../../harness/packed-marrow.js';
import { scanByButton } from '../harness/scan-by-button.js';
import { scanByWedge } from '../harness/scan-by-wedge.js';
import { expect, test } from '../harness/test.js';

test('run', async ({ hands, pageOf, look }) => {
  const held = await packedMarrow(hands);
  const offered = await packedMarrow(hands);
  for (const { scene, outside } of [held, offered]) {
    const offer = { ...outside, to: postOf(people.courier) };
    await scene.must(people.collector, 'handoff-offers', offer);
  }
  await held.scene.must(people.courier, 'handoff-acceptances', held.outside);
  await held.scene.must(people.courier, 'departures', held.outside);

  await hands.api.give(people.qa, `/sites/${people.operator.site}/post-telephones`, {
    post: people.operator.post,
    telephone: '+420 200 000 022',
  });

  const page = await pageOf(people.courier);
  await expect(page.locator('a.stop')).toHaveCount(2);
  await look(page, 'my run');

  await page.locator('a.stop', { hasText: grouped(offered.sscc) }).click();
  await expect(page.locator('.stop-alone')).toContainText(grouped(offered.sscc));
  await expect(page.locator('a.telephone')).toHaveAttribute('href', 'tel:+420200000022');
  await page.locator('details.more summary').first().click();
  await look(page, 'offered to me');
  await scanAll(page, offered.outside);
  await look(page, 'scanned');
  await page.locator('button.danger').click();
  await page.locator('.photo-input').setInputFiles({
    name: 'seal.png',
    mimeType: 'image/png',
    buffer: await page.screenshot({ clip: { x: 0, y: 0, width: 300, height: 200 } }),
  });
  await expect(page.locator('.photo-kept img')).toBeVisible();
  await look(page, 'to refuse');

  await page.goto(`/app/run/${held.sscc}`);
  await expect(page.locator('.stop-alone')).toContainText(grouped(held.sscc));
  await scanAll(page, held.outside);
  await page.locator('details.more summary').first().click();
  await page.locator('details.more button').last().click();
  await page.locator('details.more input[type=radio]').first().check();
  await look(page, 'nobody takes it there');

  await page.goto(`/app/run/${held.sscc}/incident`);
  await expect(page.locator('.kinds button')).toHaveCount(FORMS.length);
  await look(page, 'something happened');
  for (const [place, form] of FORMS.entries()) {
    await page.locator('.kinds button').nth(place).click();
    await expect(page.locator('.courier fieldset, .courier form').first()).toBeVisible();
    await look(page, form);
    await page.locator('button.quiet').last().click();
  }

  await page.goto(`/app/run/${held.sscc}/receipt`);
  await expect(page.locator('.handoff')).toBeVisible();
  await look(page, 'receipt');

  // Somebody else was quicker, and then there is no signal.
  await page.goto(`/app/run/${offered.sscc}`);
  await expect(page.locator('button.scan')).toBeVisible();
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  await page.context().route('**/*', dead);
  await page.reload();
  await expect(page.locator('.age')).toBeVisible();
  await scanAll(page, offered.outside);
  await look(page, 'without a signal');
  await page.locator('button.next').click();
  await expect(page.locator('.came-kept')).toBeVisible();
  await look(page, 'kept');
  await page.goto('/app/kept');
  await expect(page.locator('.done')).toHaveCount(1);
  await look(page, 'not sent yet');
  await page.locator('.menu > button').click();
  await page.locator('.menu-list > button.quiet').click();
  await expect(page.locator('dialog[open]')).toBeVisible();
  await look(page, 'to sign out');
  await page.locator('dialog[open] button.next').click();
  await hands.api.give(
    people.qa,
    `/journeys/${offered.scene.coi}/packages/${offered.sscc}/reroutings`,
    {
      destination: postOf(people.keeper),
      reason: 'the clean room is closed',
    },
  );
  await offered.scene.must(people.operator, 'takeovers', {
    package: offered.outside.package,
    reason: 'nobody-there',
    witness: 'guard-1',
  });
  await page.context().unroute('**/*', dead);
  await expect(page.locator('.task')).toHaveCount(1);
  await look(page, 'to look at');
});

/** Of each incident, in the order in which they are listed. */
const FORMS = [
  'late',
  'damaged',
  'opened on the way',
  'left in a locker',
  'fetched from a locker',
  'another driver',
  'not found',
  'taken over',
];

const dead = (route: Route): Promise<void> => route.abort('internetdisconnected');
const grouped = (sscc: string): string => sscc.slice(-3);

async function scanAll(
  page: Page,
  outside: { readonly package: Scan; readonly seal: Scan; readonly logger: Scan },
): Promise<void> {
  const scanned: Locator = page.locator('button.scan-done');
  await page.locator('.courier button.scan').first().click();
  for (const [index, scan] of [outside.package, outside.seal, outside.logger].entries()) {
    await page.locator('dialog.scanning .ways').waitFor();
    await scanByWedge(page, scan);
    await expect(scanned).toHaveCount(index + 1);
  }
}

test('a pass', async ({ hands, pageOf, newWindow, look }) => {
  const { scene, sscc, outside } = await packedMarrow(hands);
  const ward = await pageOf(people.collector);
  await ward.goto(`/app/packages/${scene.coi}/${sscc}/passes`);
  await scanByButton(ward, ward.locator('form button.scan'), outside.package);
  await ward.locator('form input[type=radio]').last().check();
  await look(ward, 'to give');
  await ward.locator('form button.next').click();
  await expect(ward.locator('img.symbol')).toBeVisible();
  await look(ward, 'given');
  const code = (await ward.locator('.pass-code').textContent()) ?? '';
  await ward.locator('.given-pass button.next').click();

  const phone = await (await newWindow()).newPage();
  await phone.goto('/app/');
  await phone.getByRole('button', { name: /I have a pass|Mám propustku/ }).click();
  const fields = phone.locator('form input');
  await fields.nth(0).fill(code);
  await fields.nth(1).fill('Ferdinand Canary');
  await fields.nth(2).fill('+420 777 000 111');
  await look(phone, 'to come in');
  await phone.locator('form button.next').click();
  await expect(phone.locator('a.stop')).toBeVisible();
  await look(phone, 'one package');
  await expect(ward.locator('.list .card')).toHaveCount(1);
  await look(ward, 'in use');
});
