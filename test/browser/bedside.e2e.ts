import type { Page } from '@playwright/test';
import { type Person, type Scene, people } from '@selfsame/simulator';
import type { Scan } from '@selfsame/standards';
import { expect, test } from './harness/test.js';
import { scanInto } from './harness/wedge.js';

test.describe('at the bed', () => {
  const openDose = async (page: Page, { parts }: Scene): Promise<void> => {
    await page.getByRole('link', { name: parts.body.subjectNumber }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(parts.body.subjectNumber);
  };

  /** Everything of one check but the tube, which may be the wrong one. */
  const check = async (page: Page, { parts }: Scene, of: Scene): Promise<void> => {
    const { body } = parts;
    const { familyName, givenName, dateOfBirth } = body.known?.particulars ?? {
      familyName: '',
      givenName: '',
      dateOfBirth: '',
    };
    await page.getByLabel('Family name').fill(familyName);
    await page.getByLabel('Given name').fill(givenName);
    await page.getByLabel('Date of birth').fill(dateOfBirth);
    await scanInto(page, 'Scan the wristband on the arm', body.wristband);
    await scanInto(page, 'Scan the closed tube', of.of(of.hands.tube ?? ''));
    await page.getByLabel(/Subject number/).fill(body.subjectNumber);
    await page.getByRole('button', { name: 'Confirm my check' }).click();
  };

  test('H28: H30: the wrong tube is STOP; two fresh checks of the right one are MATCH for both, and it is given', async ({
    therapyAt,
    pageOf,
    hands,
  }) => {
    const theirs = await therapyAt('before-verification', { of: 'fresh' });
    const ours = await therapyAt('before-verification', { of: 'fresh' });
    const sign = async (page: Page, person: Person): Promise<void> => {
      const badge = hands.api.badgeOf(person);
      await scanInto(page, 'Scan your badge', { symbology: ']Q1', raw: badge.says });
      await page.getByLabel('PIN').fill(badge.pin);
      await page.getByRole('button', { name: 'Sign', exact: true }).click();
    };
    const nurse = await pageOf(people.nurse);
    await openDose(nurse, ours);

    await check(nurse, ours, theirs);
    await expect(nurse.getByRole('alertdialog', { name: 'STOP' })).toContainText(
      'This belongs to another participant',
    );
    await nurse.getByRole('button', { name: 'I have put it aside' }).click();
    // What was scanned is scanned anew: nothing of the wrong attempt is left.
    await expect(nurse.getByRole('button', { name: 'Scan the closed tube' })).toBeVisible();

    await check(nurse, ours, ours);
    await sign(nurse, people.nurse);
    await expect(nurse.getByText('Your check is recorded.')).toBeVisible();

    const other = await pageOf(people.otherNurse);
    await openDose(other, ours);
    // From a blank screen: nothing tells her that there was a first check.
    await expect(other.getByLabel('Family name')).toHaveValue('');
    await expect(other.getByText('Your check is recorded.')).toBeHidden();
    await check(other, ours, ours);
    await sign(other, people.otherNurse);
    await expect(other.getByRole('heading', { name: 'MATCH' })).toBeVisible();
    await expect(nurse.getByRole('heading', { name: 'MATCH' })).toBeVisible();

    await nurse.getByRole('button', { name: 'Go on to opening' }).click();
    await scanInto(nurse, 'Scan the tube', ours.of(ours.hands.tube ?? ''));
    await nurse.getByRole('button', { name: 'Open it now' }).click();
    const printing = nurse.waitForResponse('**/labels');
    await nurse.getByRole('button', { name: 'Print the label' }).click();
    const { labels } = (await (await printing).json()) as { labels: readonly [Scan] };
    const [syringe] = labels;
    await scanInto(nurse, 'Scan the label on the syringe', syringe);
    await nurse.getByRole('button', { name: 'It is on the syringe' }).click();
    await scanInto(nurse, 'Scan the tube', ours.of(ours.hands.tube ?? ''));
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
  });
});
