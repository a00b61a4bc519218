import { type Scene, people } from '@selfsame/simulator';
import type { Scan } from '@selfsame/standards';
import { check, openDose, signWith } from './harness/at-the-bed.js';
import { scanInto } from './harness/scan-into.js';
import { expect, test } from './harness/test.js';

test.describe('at the bed', () => {
  test('H28: H30: the wrong tube is STOP; two fresh checks of the right one are MATCH for both, and it is given', async ({
    therapyAt,
    pageOf,
    hands,
  }) => {
    const theirs = await therapyAt('before-verification', { of: 'fresh' });
    const ours = await therapyAt('before-verification', { of: 'fresh' });
    const tubeOf = (scene: Scene): Scan => scene.of(scene.hands.tube ?? '');
    const nurse = await pageOf(people.nurse);
    await openDose(nurse, ours);

    await check(nurse, ours, tubeOf(theirs));
    await expect(nurse.getByRole('alertdialog', { name: 'STOP' })).toContainText(
      'This belongs to another participant',
    );
    await nurse.getByRole('button', { name: 'I have put it aside' }).click();
    // What was scanned is scanned anew: nothing of the wrong attempt is left.
    await expect(nurse.getByRole('button', { name: 'Scan the closed tube' })).toBeVisible();

    await check(nurse, ours, tubeOf(ours));
    await signWith(nurse, hands.api.badgeOf(people.nurse));
    await expect(nurse.getByText('Your check is recorded.')).toBeVisible();

    const other = await pageOf(people.otherNurse);
    await openDose(other, ours);
    // From a blank screen: nothing tells her that there was a first check.
    await expect(other.getByLabel('Family name')).toHaveValue('');
    await expect(other.getByText('Your check is recorded.')).toBeHidden();
    await check(other, ours, tubeOf(ours));
    await signWith(other, hands.api.badgeOf(people.otherNurse));
    await expect(other.getByRole('heading', { name: 'MATCH' })).toBeVisible();
    await expect(nurse.getByRole('heading', { name: 'MATCH' })).toBeVisible();

    await nurse.getByRole('button', { name: 'Go on to opening' }).click();
    await scanInto(nurse, 'Scan the tube', tubeOf(ours));
    await nurse.getByRole('button', { name: 'Open it now' }).click();
    const printing = nurse.waitForResponse('**/labels');
    await nurse.getByRole('button', { name: 'Print the label' }).click();
    const { labels } = (await (await printing).json()) as { labels: readonly [Scan] };
    const [syringe] = labels;
    await scanInto(nurse, 'Scan the label on the syringe', syringe);
    await nurse.getByRole('button', { name: 'It is on the syringe' }).click();
    await scanInto(nurse, 'Scan the tube', tubeOf(ours));
    await scanInto(nurse, "Scan the syringe's own label", syringe);
    await nurse.getByRole('button', { name: 'It is drawn up' }).click();

    const physician = await pageOf(people.physician);
    await openDose(physician, ours);
    await scanInto(physician, 'Scan the wristband on the arm', ours.parts.body.wristband);
    await scanInto(physician, 'Scan the syringe', syringe);
    await physician.getByLabel(/intrathecal/).check();
    await physician.getByRole('button', { name: /said aloud/ }).click();
    await scanInto(physician, 'Scan the syringe', syringe);
    await physician.getByLabel(/intrathecal/).check();
    await physician.getByRole('button', { name: 'Start the infusion' }).click();
    await scanInto(physician, 'Scan the syringe', syringe);
    await physician.getByLabel('Went in').fill('1,45');
    await physician.getByLabel('Left in the syringe').fill('0.05');
    await physician.getByLabel('Wasted').fill('0');
    await physician.getByRole('button', { name: 'Record the end' }).click();
    await expect(nurse.getByText('This dose has been given.')).toBeVisible();

    await expect(nurse.getByText('Nobody has told of anything since then.')).toBeVisible();
    await nurse.getByRole('button', { name: 'The person reacts' }).click();
    await nurse.getByLabel('What you see').fill('shivers');
    await nurse.getByLabel('What was done at once').fill('blankets, and the physician called');
    await nurse.getByRole('button', { name: 'Record it' }).click();
    await expect(nurse.getByRole('heading', { name: 'Told since then' })).toBeVisible();
  });
});
