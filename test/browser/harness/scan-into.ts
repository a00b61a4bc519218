import type { Page } from '@playwright/test';
import type { Scan } from '@selfsame/standards';
import { scanByWedge } from './scan-by-wedge.js';

/** Taps a button that asks for a symbol, and scans it by hand. */
export async function scanInto(page: Page, button: string | RegExp, scan: Scan): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('dialog').last().waitFor();
  await scanByWedge(page, scan);
  // What was read is shown for a moment, and nothing behind it can be touched.
  await page.locator('dialog.scanning').waitFor({ state: 'detached' });
}
