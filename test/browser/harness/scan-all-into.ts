import type { Page } from '@playwright/test';
import type { Scan } from '@selfsame/standards';
import { scanByWedge } from './scan-by-wedge.js';

/** Taps a button that asks for one symbol after another, scans each, and says that it is all. */
export async function scanAllInto(
  page: Page,
  button: string | RegExp,
  scans: readonly Scan[],
): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  const sheet = page.locator('dialog.scanning');
  for (const scan of scans) {
    await sheet.locator('.ways').waitFor();
    await scanByWedge(page, scan);
    await sheet.locator('.just-read').waitFor();
    await sheet.locator('.just-read').waitFor({ state: 'detached' });
  }
  await sheet.getByRole('button', { name: /That is all|To je vše/ }).click();
  await sheet.waitFor({ state: 'detached' });
}
