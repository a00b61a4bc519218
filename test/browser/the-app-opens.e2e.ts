import { expect, test } from './harness/test.js';

test('the app opens under its own policy, and asks nobody else for anything', async ({ page }) => {
  const answered = await page.goto('/app/');
  expect(answered?.headers()['content-security-policy']).toContain("default-src 'none'");
  await expect(page).toHaveTitle('Selfsame');
});
