import { passwordOf, people } from '@selfsame/simulator';
import { expect, test } from '../harness/test.js';

test('front door', async ({ page, look, hands: _everybody }) => {
  await page.goto('/app/');
  const enter = page.locator('button[type=submit]');
  await expect(enter).toBeVisible();
  await look(page, 'nobody signed in');

  const [person, password] = await page.locator('form input').all();
  await person?.fill(people.nurse.id);
  await password?.fill('what I remembered of it');
  await enter.click();
  await expect(page.getByRole('alert')).toBeVisible();
  await look(page, 'wrong password');

  await password?.fill(passwordOf(people.nurse));
  await enter.click();
  await expect(enter).toBeHidden();
  await look(page, 'signed in');
});
