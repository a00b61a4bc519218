import type { Page } from '@playwright/test';
import type { Scan } from '@selfsame/standards';

/** Set up in the scanner, before a scan and after it. */
const BEFORE = 'F9';
const AFTER = 'Enter';
/** FNC1 within a symbol, which no keyboard has a key for. */
const GROUP_SEPARATOR = '\u001d';

/** What stands on a US keyboard only above another key. */
const NEEDS_SHIFT = /[A-Z)!@#$%^&*(_+{}|:"~<>?]/;

const keyFor = (character: string): string => {
  if (character === GROUP_SEPARATOR) return 'Control+BracketRight';
  return NEEDS_SHIFT.test(character) ? `Shift+${character}` : character;
};

/** Types a scan as a hand scanner does, on a US keyboard. */
async function wedge(page: Page, { symbology, raw }: Scan): Promise<void> {
  await page.keyboard.press(BEFORE);
  for (const character of symbology + raw) await page.keyboard.press(keyFor(character));
  await page.keyboard.press(AFTER);
}

/** Taps a button that asks for a symbol, scans it by hand, and waits until what was read has been shown. */
export async function scanInto(page: Page, button: string | RegExp, scan: Scan): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  const sheet = page.locator('dialog.scanning');
  await sheet.waitFor();
  await wedge(page, scan);
  await sheet.waitFor({ state: 'detached' });
}
