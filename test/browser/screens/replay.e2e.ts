import { people } from '@selfsame/simulator';
import { expect, test } from '../harness/test.js';

test('replay', async ({ therapyAt, pageOf, look }) => {
  const { coi, parts } = await therapyAt('at-the-ward');
  const auditor = await pageOf(people.auditor);

  await expect(auditor.locator('.find-form')).toBeVisible();
  await expect(auditor.locator('.waiting')).toHaveCount(0);
  await look(auditor, 'nothing asked yet');
  await auditor.locator('.find-form input').fill(parts.body.subjectNumber);
  await expect(auditor.locator('.found-row').first()).toBeVisible();
  await look(auditor, 'found');

  await auditor.goto(`/app/replay/${coi}?clock=happened&show=all&beside=2026-02-16T09:00:00Z`);
  await expect(auditor.locator('.two-moments table')).toBeVisible();
  await expect(auditor.locator('.fact-group').first()).toBeVisible();
  await look(auditor, 'a moment beside another');
  await auditor.goto(`/app/replay/${coi}?show=events#event-3`);
  await expect(auditor.locator('#event-3 .bytes')).toBeVisible();
  await look(auditor, 'an event and its bytes');
});

test('a record that does not hold', async ({ therapyAt, pageOf, look }) => {
  const { coi } = await therapyAt('package-ready');
  const auditor = await pageOf(people.auditor);
  await auditor.route(/\/streams\/journey-[^/]+\/events/, async route => {
    const answer = await route.fetch();
    const page = (await answer.json()) as { events: { revision: number; bytes: string }[] };
    const events = page.events.filter(({ revision }) => revision !== 2);
    await route.fulfill({ response: answer, json: { ...page, events } });
  });
  await auditor.goto(`/app/records/journey-${coi}`);
  await expect(auditor.getByRole('alert')).toBeVisible();
  await look(auditor, 'an event is missing');
  await auditor.unrouteAll();
  await auditor.reload();
  await expect(auditor.locator('.record-holds')).toBeVisible();
  await auditor.reload();
  await expect(
    auditor
      .getByText('when this device read it before')
      .or(auditor.getByText('toto zařízení četlo dříve')),
  ).toBeVisible();
  await auditor.locator('.record-holds summary').click();
  await auditor.locator('.record-holds input').fill('0'.repeat(64));
  await look(auditor, 'a record that holds, and a number that is not in it');
});
