import type { Page } from '@playwright/test';
import type { Scan } from '@selfsame/standards';
import { scanByWedge } from './scan-by-wedge.js';

/** Taps a button that asks for a symbol, scans it by hand, and sees it taken. */
export async function scanInto(page: Page, button: string | RegExp, scan: Scan): Promise<void> {
  const sheet = page.locator('dialog.scanning');
  await page.getByRole('button', { name: button }).click();
  await sheet.waitFor();
  await scanByWedge(page, scan);
  // What was read is shown for a moment, and nothing behind it can be touched.
  await sheet.waitFor({ state: 'hidden' });
}
