import type { Page } from '@playwright/test';
import { people } from '@selfsame/simulator';
import { PHONE, offered, scanAll } from './harness/on-the-road.js';
import { scanInto } from './harness/scan-into.js';
import { expect, test } from './harness/test.js';

const HAPPENED = [
  'DeviationReported',
  'DeviationReported',
  'PackageOpenedEnRoute',
  'DriverChanged',
  'PackageDeposited',
  'PackageNotFound',
];

async function happens(page: Page, what: string, ...answers: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: what }).click();
  for (const answer of answers) await page.getByText(answer, { exact: true }).click();
}

async function tellIt(page: Page, button = 'Tell it'): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByText('Recorded in the ledger.')).toBeVisible();
}

test('H19 H20: whatever happens on the way is told with one thumb: late, dropped, opened, driven by another, left in a locker, not found there', async ({
  hands,
  pageOf,
}) => {
  const { scene, outside, sscc } = await offered(hands);
  await scene.must(people.courier, 'handoff-acceptances', outside);
  await scene.must(people.courier, 'departures', outside);
  const page = await pageOf(people.courier, PHONE);
  await page.locator('a.stop').click();
  await page.getByRole('link', { name: 'Something happened' }).click();

  await happens(page, 'I am late', 'Traffic', 'up to 1 h', 'Yes');
  await tellIt(page);
  await happens(page, 'It fell, or is damaged', 'It is dented or torn', 'I drive on');
  await tellIt(page);

  await happens(page, 'It was opened on the way', 'Customs');
  const seal = hands.things.seal();
  await scanInto(page, 'Scan the package', outside.package);
  await scanInto(page, 'Scan the new seal', seal);
  await page.getByLabel('Who saw it').fill('customs-officer');
  await tellIt(page);

  const other = await pageOf(people.otherCourier, PHONE);
  await other.goto(`/app/run/${sscc}/incident`);
  await happens(other, 'Another one drives now');
  await scanInto(other, 'Scan the package', outside.package);
  await other.getByLabel('Who drove until now').fill(people.courier.id);
  await tellIt(other, 'I drive now');

  await happens(other, 'Nobody is there', 'locker-1, bioinova');
  await scanAll(other, { ...outside, seal });
  await other.getByLabel('Code of the locker').fill('4711');
  await tellIt(other, 'I have left it there');
  await happens(other, 'It is not where it was left', 'locker-1, bioinova');
  await scanInto(other, 'Scan its number on your papers', outside.package);
  await tellIt(other, 'It is not there');

  const told = await hands.api.events(people.auditor, scene.coi);
  const types = told.map(({ envelope }) => envelope.type);
  expect(types.filter(type => HAPPENED.includes(type))).toEqual(HAPPENED);
  // What he can show whoever asks: who had it, in which state, and what proves it.
  await page.goto(`/app/run/${sscc}/receipt`);
  await expect(page.getByText('Left where nobody stands')).toBeVisible();
  await expect(page.locator('.handoff').first()).toContainText('SHA-256');
});

test('H19: whoever finds nobody takes over what nobody hands him, and its receipt stays red', async ({
  hands,
  pageOf,
}) => {
  const { scene, outside, sscc } = await offered(hands);
  await scene.must(people.collector, 'offer-cancellations', {
    package: outside.package,
    reason: 'not ready',
  });
  const page = await pageOf(people.courier, PHONE);
  await page.goto(`/app/run/${sscc}`);
  await expect(page.getByText('It is not with you, and not offered to you.')).toBeVisible();
  await page.getByRole('link', { name: 'Something happened' }).click();
  await happens(page, 'Nobody hands it to me', 'Nobody is there');
  await scanInto(page, 'Scan the package', outside.package);
  await page.getByLabel('Who else was there').fill('guard-1');
  await page.getByRole('button', { name: 'I take it over' }).click();
  await expect(page.getByText('Taken over, without the other side')).toBeVisible();
  await page.goto(`/app/run/${sscc}/receipt`);
  await expect(page.getByText('Taken over by one side')).toBeVisible();
});
