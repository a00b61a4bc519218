import type { Page } from '@playwright/test';

/** With gloves on, nobody hits less. */
const SMALLEST_PX = 48;

/** Whatever is to be tapped is large enough for a finger in a glove. @throws what is not */
export async function expectTouchable(page: Page, look: string): Promise<void> {
  const small = await page.evaluate(tooSmall, SMALLEST_PX);
  if (small.length > 0) throw new Error([`Gloves do not hit this (${look}):`, ...small].join('\n'));
}

/** Runs in the page. A link inside a sentence is read before it is tapped, and may be as high as its line. */
function tooSmall(smallestPx: number): string[] {
  const within = document.querySelector('dialog[open]') ?? document;
  return [
    ...within.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
  ]
    .filter(each => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .filter(each => getComputedStyle(each).display !== 'inline')
    .map(each => ({ each, box: (each.closest('label') ?? each).getBoundingClientRect() }))
    .filter(({ box }) => box.right > 0 && box.bottom > 0)
    .filter(({ box: { width, height } }) => Math.min(width, height) < smallestPx - 0.5)
    .map(({ each, box: { width, height } }) => {
      const name = each.getAttribute('aria-label') ?? each.innerText;
      return `- ${Math.round(width)} x ${Math.round(height)} px: ${each.localName} "${name.trim()}"`;
    });
}
