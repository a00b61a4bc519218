import type { Locator, Page } from '@playwright/test';
import { type Badge, type Scene, people } from '@selfsame/simulator';
import type { Scan } from '@selfsame/standards';
import { scanByButton } from '../harness/scan-by-button.js';
import { expect, test } from '../harness/test.js';

test('two checks', async ({ therapyAt, pageOf, hands, look }) => {
  const scene = await therapyAt('at-the-ward');
  const ofAnother = await therapyAt('at-the-ward');
  const nurse = await pageOf(people.nurse);

  const dose = nurse.locator('a.dose', { hasText: scene.parts.body.subjectNumber });
  await expect(dose).toBeVisible();
  await look(nurse, 'doses of today');
  await dose.click();
  await expect(scanButtons(nurse).first()).toBeVisible();
  await look(nurse, 'to check');
  await scanButtons(nurse).first().click();
  await look(nurse, 'waiting for a scan');
  await nurse.keyboard.press('Escape');

  await checks(nurse, scene, ofAnother.of(ofAnother.hands.tube ?? ''));
  await expect(nurse.getByRole('alertdialog')).toBeVisible();
  await look(nurse, 'stop');
  await nurse.getByRole('alertdialog').getByRole('button').click();

  const tube = scene.of(scene.hands.tube ?? '');
  await checks(nurse, scene, tube);
  await expect(nurse.locator('dialog.signing')).toBeVisible();
  await look(nurse, 'to sign');
  await signs(nurse, hands.api.badgeOf(people.nurse));
  await expect(nurse.locator('main .note[role=status]')).toBeVisible();
  await look(nurse, 'checked by one');

  const other = await pageOf(people.otherNurse);
  await other.goto(new URL(nurse.url()).pathname);
  await checks(other, scene, tube);
  await signs(other, hands.api.badgeOf(people.otherNurse));
  for (const page of [nurse, other]) await expect(page.locator('.verdict-match')).toBeVisible();
  await look(nurse, 'match');
});

const scanButtons = (page: Page): Locator => page.locator('form button.scan');

/** From a blank screen: who is said to be there, the band, the tube, the number on the label. */
async function checks(page: Page, { parts: { body } }: Scene, tube: Scan): Promise<void> {
  const { familyName = '', givenName = '', dateOfBirth = '' } = body.known?.particulars ?? {};
  const said = [familyName, givenName, dateOfBirth, body.subjectNumber];
  const fields = page.locator('form input:not([type=radio])');
  await expect(fields).toHaveCount(said.length);
  for (const [index, text] of said.entries()) await fields.nth(index).fill(text);
  for (const [index, scan] of [body.wristband, tube].entries()) {
    await scanByButton(page, scanButtons(page).nth(index), scan, 'czech');
    await expect(page.locator('form button.scan-done')).toHaveCount(index + 1);
  }
  await page.locator('form button.next').click();
}

/** With gloves on: the badge, and the PIN for it. */
async function signs(page: Page, { says, pin }: Badge): Promise<void> {
  const dialog = page.locator('dialog.signing');
  await scanByButton(page, dialog.locator('button.scan'), { symbology: ']Q1', raw: says });
  await expect(dialog.locator('button.scan-done')).toBeVisible();
  await dialog.locator('input').fill(pin);
  await dialog.locator('button.next').click();
}
