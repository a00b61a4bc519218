import { people } from '@selfsame/simulator';
import { scanByButton } from '../harness/scan-by-button.js';
import { expect, test } from '../harness/test.js';

test('collection', async ({ hands, therapyAt, pageOf, look }) => {
  await therapyAt('before-packing', { stage: 'collection' });
  const ours = await hands.participant();
  const { coi } = await hands.therapy(ours);
  const physician = await pageOf(people.collector);
  await physician.goto('/app/collection');
  await expect(physician.locator('a.dose')).toHaveCount(2);
  await look(physician, 'to be collected and collected');

  await physician.goto(`/app/collection/${coi}`);
  await expect(physician.locator('.act-form')).toBeVisible();
  await look(physician, 'a label at the bed');
  await scanByButton(physician, physician.locator('.act-form button.scan').first(), ours.wristband);
  const printing = physician.waitForResponse('**/labels');
  await physician.locator('.act-form button.next').click();
  const { labels } = (await (await printing).json()) as { labels: readonly [never] };
  await expect(physician.locator('figure.printed-label')).toHaveCount(1);
  await look(physician, 'a label to put on');
  await scanByButton(physician, physician.locator('.act-form button.scan'), labels[0]);
  await physician.locator('.act-form button.next').click();
  await expect(physician.locator('p.note')).toBeVisible();
  await look(physician, 'another compares it');
  const nurse = await pageOf(people.nurse);
  await nurse.goto(`/app/collection/${coi}`);
  await expect(nurse.locator('.act-form button.scan')).toHaveCount(2);
  await look(nurse, 'to compare it');
});
