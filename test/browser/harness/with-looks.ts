import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectUsable } from './expect-usable.js';
import { eachLook } from './looks.js';
import { withCamera } from './with-camera.js';

export interface Looks {
  /** Directory for pictures of what is looked at; undefined where it is checked and not pictured. */
  readonly pictures: string | undefined;
  /**
   * Looks at a screen in a state: as it is on a phone and on a desktop, by day and by night. `npm test` finds whatever is in somebody's
   * way there, `npm run screenshots` makes pictures.
   */
  readonly look: (page: Page, state: string) => Promise<void>;
}

export const withLooks = withCamera.extend<Looks>({
  pictures: [undefined, { option: true }],
  look: async ({ pictures, locale }, use, { title }) => {
    const see = async (page: Page, state: string, look: string): Promise<void> => {
      if (pictures === undefined) return expectUsable(page, `${title}: ${state}, ${look}`);
      const name = `${fileNameOf(state)}.${locale?.slice(0, 2)}.${look}.png`;
      const path = join(pictures, fileNameOf(title), name);
      // A dialog lies before the part of the page that is in sight.
      const fullPage = (await page.locator('dialog[open]').count()) === 0;
      // What sticks to the top of a window stands in the middle of a longer picture.
      if (fullPage) await page.evaluate(() => scrollTo(0, 0));
      await page.screenshot({ path, fullPage, animations: 'disabled' });
    };
    await use((page, state) => eachLook(page, look => see(page, state, look)));
  },
});

const fileNameOf = (words: string): string => words.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
