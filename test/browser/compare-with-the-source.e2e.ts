import type { Locator, Page } from '@playwright/test';
import { guests, people } from '@selfsame/simulator';
import { expect, test } from './harness/test.js';

const collected = (page: Page): Locator =>
  page.locator('details.event').filter({ hasText: 'Material collected' }).first();

/** Opens the line of the collection, wherever it stands by now. */
async function open(page: Page): Promise<Locator> {
  await collected(page).locator('summary').first().click();
  return collected(page);
}

/** He has the chart before him, and the record on the screen. Where they differ he asks, and compares again what was put right. */
test('H41: a monitor compares, asks the site, is answered, and compares anew what was corrected since', async ({
  therapyAt,
  pageOf,
  hands,
}) => {
  const { coi } = await therapyAt('package-ready');
  const monitor = await pageOf(guests.monitor);
  await monitor.goto(`/app/monitor/${coi}`);
  await monitor.getByRole('link', { name: 'Compare with the source' }).click();
  const line = await open(monitor);
  await line.getByRole('button', { name: 'It agrees with the source' }).click();
  await expect(monitor.getByText(/^1 of \d+ compared$/)).toBeVisible();

  // The doctor comes back from the archive with another page.
  await monitor.getByText('Compared (1)').click();
  const again = await open(monitor);
  await again.getByText('Ask the site').click();
  await again.getByLabel('What the source says').fill('The form says 52 ml.');
  await again.getByRole('button', { name: 'Send the query' }).click();
  await expect(again.getByText('waits for the site')).toBeVisible();

  // Whoever may know it is told where her work begins, below it.
  const nurse = await pageOf(people.nurse);
  const asked = nurse.getByRole('region', { name: 'A monitor asks' });
  await asked.getByRole('link', { name: /QUERY-1/ }).click();
  await expect(nurse.getByText('The form says 52 ml.')).toBeVisible();
  await nurse.goBack();

  const investigator = await pageOf(people.investigator);
  await investigator.getByRole('link', { name: /QUERY-1/ }).click();
  await expect(investigator.getByText('The form says 52 ml.')).toBeVisible();
  await investigator.getByText('Answer', { exact: true }).click();
  await investigator.getByLabel('Your answer').fill('52 is right. QA was asked to correct it.');
  await investigator.getByRole('button', { name: 'Send the answer' }).click();
  await expect(investigator.getByText('52 is right.')).toBeVisible();
  await expect(investigator.getByText('answered')).toBeVisible();
  await expect(asked).toBeHidden();

  const told = await hands.api.events(people.qa, coi);
  const found = told.find(({ envelope: { type } }) => type === 'AspirationRecorded');
  if (found === undefined) throw new Error('Nothing was collected.');
  const { id, data } = found.envelope;
  const { volumeMicrolitres } = data as { readonly volumeMicrolitres: number };
  const correction = {
    eventId: id,
    field: 'volumeMicrolitres',
    from: volumeMicrolitres,
    to: 52_000,
    reason: 'misread',
    signature: { meaning: 'authorship' },
  };
  const corrected = await hands.api.give(people.qa, `/journeys/${coi}/corrections`, correction);
  expect(corrected.problem).toBeUndefined();

  await expect(monitor.getByText(/^0 of \d+ compared$/)).toBeVisible();
  await expect(
    monitor.getByRole('heading', { name: 'Corrected since it was compared' }),
  ).toBeVisible();
  const changed = await open(monitor);
  await expect(changed.getByText('compare it again')).toBeVisible();
  await changed.getByRole('button', { name: 'It agrees with the source' }).click();
  await expect(monitor.getByText(/^1 of \d+ compared$/)).toBeVisible();

  await monitor.getByText('Compared (1)').click();
  const compared = await open(monitor);
  await compared.getByText('Close the query').first().click();
  await compared.getByLabel('What came of it').fill('Corrected, compared again.');
  await compared.getByRole('button', { name: 'Close the query' }).click();
  await expect(compared.getByText('closed')).toBeVisible();
  await expect(investigator.getByText('Corrected, compared again.')).toBeHidden();
  await expect(investigator.getByText('No query is open.')).toBeVisible();
});
