import { ANTICOAGULANT, people } from '@selfsame/simulator';
import type { Scan } from '@selfsame/standards';
import { scanInto } from './harness/scan-into.js';
import { expect, test } from './harness/test.js';

test.describe('at the bed of somebody whose cells are taken', () => {
  test('H1: a label is born from the wristband on the arm, another wristband is STOP, and a second person compares both before the needle', async ({
    hands,
    pageOf,
  }) => {
    const [ours, theirs] = [await hands.participant(), await hands.participant()];
    await hands.therapy(ours);
    await hands.therapy(theirs);
    const physician = await pageOf(people.collector);
    const openCollection = async (page: typeof physician) => {
      await page.goto('/app/collection');
      await page.getByRole('link', { name: ours.subjectNumber }).click();
    };
    await openCollection(physician);
    await scanInto(physician, 'Scan the wristband on the arm', theirs.wristband);
    await physician.getByRole('button', { name: 'Print the label' }).click();
    await expect(physician.getByRole('alertdialog', { name: 'STOP' })).toContainText(
      'This wristband is of another person',
    );
    await physician.getByRole('button', { name: 'I have put it aside' }).click();

    await scanInto(physician, 'Scan the wristband on the arm', ours.wristband);
    const printing = physician.waitForResponse('**/labels');
    await physician.getByRole('button', { name: 'Print the label' }).click();
    const { labels } = (await (await printing).json()) as { labels: readonly [Scan] };
    const [label] = labels;
    await scanInto(physician, 'Scan the label on the container', label);
    await physician.getByRole('button', { name: 'It is on the container' }).click();
    await expect(physician.getByText('Another person now compares it')).toBeVisible();

    const nurse = await pageOf(people.nurse);
    await openCollection(nurse);
    await scanInto(nurse, 'Scan the wristband on the arm', ours.wristband);
    await scanInto(nurse, 'Scan the container', label);
    await nurse.getByRole('button', { name: 'They belong together' }).click();

    await expect(physician.getByRole('heading', { name: 'Record the aspiration' })).toBeVisible();
    await scanInto(physician, 'Scan the wristband on the arm', ours.wristband);
    await scanInto(physician, 'Scan the container', label);
    await scanInto(physician, 'Scan the donation number on the container', hands.things.din());
    await physician.getByLabel('Volume').fill('20');
    await physician.getByLabel('Left iliac crest').check();
    await physician.getByLabel('Lot of the anticoagulant').fill(ANTICOAGULANT);
    await physician.getByRole('button', { name: 'It is in the container' }).click();
    await expect(physician.getByRole('heading', { name: 'Pack', exact: true })).toBeVisible();
    await physician.goto('/app/collection');
    await expect(
      physician.getByRole('heading', { name: 'Collected, and still here' }),
    ).toBeVisible();
  });
});
