import type { Locator, Page } from '@playwright/test';
import type { Scan } from '@selfsame/standards';
import { type Layout, scanByWedge } from './scan-by-wedge.js';

/** As `scanInto`, by a button that is found by its place: in every language. */
export async function scanByButton(
  page: Page,
  button: Locator,
  scan: Scan,
  layout?: Layout,
): Promise<void> {
  const sheet = page.locator('dialog.scanning');
  await button.click();
  await sheet.waitFor();
  await scanByWedge(page, scan, layout);
  // What was read is shown for a moment, and nothing behind it can be touched.
  await sheet.waitFor({ state: 'hidden' });
}
