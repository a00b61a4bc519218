import type { Page } from '@playwright/test';

const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1_280, height: 900 } };
const THEMES = ['light', 'dark'] as const;

/**
 * Shows a page as it is on a phone and on a desktop, by day and by night, and has it looked at each time. It is not loaded again, so that
 * what was reached by clicking stays. Afterwards it is as large and as bright as it was.
 * @param see is told which look it is, such as `phone-dark`
 */
export async function eachLook(page: Page, see: (look: string) => Promise<void>): Promise<void> {
  const before = page.viewportSize();
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport);
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      await see(`${size}-${colorScheme}`);
    }
  }
  await page.emulateMedia({ colorScheme: null });
  if (before !== null) await page.setViewportSize(before);
}
