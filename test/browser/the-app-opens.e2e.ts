import { expect, test } from './harness/test.js';

test('the app opens under its own policy, and asks nobody else for anything', async ({ page }) => {
  const answered = await page.goto('/app/');
  expect(answered?.headers()['content-security-policy']).toContain("default-src 'none'");
  await expect(page).toHaveTitle('Selfsame');
});

test('an app that was opened is still there when the signal is gone', async ({ page, context }) => {
  await page.goto('/app/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.reload();
  await expect(page).toHaveTitle('Selfsame');
  await expect(page.locator('#app > *').first()).toBeVisible();
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await expect(page.evaluate(() => fetch('/health'))).rejects.toThrow('Failed to fetch');
});

test('whoever meets a blank page reads which browser is needed, and nobody else does', async ({
  page,
}) => {
  const note = page.locator('.browser-note');
  await page.goto('/app/');
  await expect(page.locator('#app > *').first()).toBeVisible();
  await expect(note).toBeHidden();

  // As a browser that is too old to read them, or a network that lost them.
  await page.route('**/*.js', route => route.abort());
  await page.goto('/app/?anew');
  await expect(note).toBeHidden();
  await page.evaluate(() => {
    for (const waiting of document.getAnimations()) waiting.finish();
  });
  await expect(note).toContainText('Chrome or Edge from version 123');
  await expect(note).toContainText('Potřebuje Chrome nebo Edge od verze 123');
});
