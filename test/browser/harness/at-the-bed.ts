import type { Page } from '@playwright/test';
import type { Badge, Scene } from '@selfsame/simulator';
import type { Scan } from '@selfsame/standards';
import { scanInto } from './scan-into.js';

/** From the list of today to one dose. */
export async function openDose(page: Page, { parts: { body } }: Scene): Promise<void> {
  await page.getByRole('link', { name: body.subjectNumber }).click();
  await page.getByRole('heading', { level: 1, name: body.subjectNumber }).waitFor();
}

/** Everything of one check up to its confirmation; the tube may be the wrong one. */
export async function fillCheck(page: Page, { parts: { body } }: Scene, tube: Scan): Promise<void> {
  const { familyName = '', givenName = '', dateOfBirth = '' } = body.known?.particulars ?? {};
  await page.getByLabel('Family name').fill(familyName);
  await page.getByLabel('Given name').fill(givenName);
  await page.getByLabel('Date of birth').fill(dateOfBirth);
  await scanInto(page, 'Scan the wristband on the arm', body.wristband);
  await scanInto(page, 'Scan the closed tube', tube);
  await page.getByLabel(/Subject number/).fill(body.subjectNumber);
}

export async function check(page: Page, scene: Scene, tube: Scan): Promise<void> {
  await fillCheck(page, scene, tube);
  await page.getByRole('button', { name: 'Confirm my check' }).click();
}

/** With badge and PIN, both shown anew. */
export async function signWith(page: Page, { says, pin }: Badge): Promise<void> {
  await scanInto(page, 'Scan your badge', { symbology: ']Q1', raw: says });
  await page.getByLabel('PIN').fill(pin);
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
}
