import type { Page } from '@playwright/test';
import type { Scan } from '@selfsame/standards';
import { scanByButton } from './scan-by-button.js';

/** Taps a button that asks for a symbol, scans it by hand, and sees it taken. */
export const scanInto = (page: Page, button: string | RegExp, scan: Scan): Promise<void> =>
  scanByButton(page, page.getByRole('button', { name: button }), scan);
