import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { WEB_APP_DIR } from '@selfsame/ledger';
import { type LedgerAtOrigin, ledgerAtOrigin } from './harness/ledger-at-origin.js';
import { expect, test as plain } from './harness/test.js';

/** Pages that a test may change, as a new version of the ledger brings others. */
const test = plain.extend<{ pages: string; ledger: LedgerAtOrigin }>({
  pages: async ({}, use) => {
    const directory = mkdtempSync(join(tmpdir(), 'selfsame-pages-'));
    // What lies there compressed would be sent in the place of what is changed.
    cpSync(WEB_APP_DIR, directory, { recursive: true, filter: file => !/\.(br|gz)$/.test(file) });
    await use(directory);
    rmSync(directory, { recursive: true });
  },
  ledger: async ({ pages }, use) => {
    const ledger = await ledgerAtOrigin({ webApp: pages });
    await use(ledger);
    await ledger.close();
  },
});

/** Opened, and kept on this device from now on. */
async function open(page: Page): Promise<void> {
  await page.goto('/app/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

const askForNewer = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });

test('a new version waits, for every window, until somebody asks for it', async ({
  page,
  context,
  pages,
}) => {
  const other = await context.newPage();
  await open(page);
  await open(other);
  appendFileSync(join(pages, 'service-worker.js'), '\n// Another version.\n');
  await page.getByLabel('Your number').fill('nurse-1');
  await askForNewer(page);
  const ready = page.getByText('A new version is ready.');
  await expect(ready).toBeVisible();
  await expect(page.getByLabel('Your number')).toHaveValue('nurse-1');

  await page.getByRole('button', { name: 'Use it now' }).click();
  await expect(ready).toBeHidden();
  await expect(page.getByLabel('Your number')).toHaveValue('');
  await expect(other.getByText('A new version is ready.')).toBeVisible();
  await other.getByRole('button', { name: 'Use it now' }).click();
  await expect(other.getByText('A new version is ready.')).toBeHidden();
});
