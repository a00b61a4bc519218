import type { Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible.js';
import { expectTouchable } from './expect-touchable.js';

/** Whoever has to work with the page as it is now can. @throws what is in the way, in words */
export async function expectUsable(page: Page, look: string): Promise<void> {
  await expectAccessible(page, look);
  await expectTouchable(page, look);
  const tooWidePx = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  if (tooWidePx > 0) throw new Error(`${tooWidePx} px lie beside the screen (${look}).`);
}
