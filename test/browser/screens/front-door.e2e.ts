import { expect, test } from '../harness/test.js';

test('front door', async ({ page, look }) => {
  await page.goto('/app/');
  await expect(page).toHaveTitle('Selfsame');
  await look(page, 'nobody signed in');
});
