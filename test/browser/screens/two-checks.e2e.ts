import type { Locator, Page } from '@playwright/test';
import { type Scene, people } from '@selfsame/simulator';
import type { Scan } from '@selfsame/standards';
import { scanByWedge } from '../harness/scan-by-wedge.js';
import { expect, test } from '../harness/test.js';

test('two checks', async ({ therapyAt, pageOf, look }) => {
  const scene = await therapyAt('at-the-ward');
  const nurse = await pageOf(people.nurse);

  await expect(nurse.locator('a.dose')).toBeVisible();
  await look(nurse, 'doses of today');
  await nurse.locator('a.dose').click();
  await expect(scanButtons(nurse).first()).toBeVisible();
  await look(nurse, 'to check');
  await scanButtons(nurse).first().click();
  await look(nurse, 'waiting for a scan');
  await nurse.keyboard.press('Escape');

  await checks(nurse, scene, scene.of(scene.hands.spare ?? ''));
  await expect(nurse.getByRole('alertdialog')).toBeVisible();
  await look(nurse, 'stop');
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
    await scanButtons(page).nth(index).click();
    await scanByWedge(page, scan, 'czech');
    await expect(page.locator('form button.scan-done')).toHaveCount(index + 1);
  }
  await page.locator('form button.next').click();
}
