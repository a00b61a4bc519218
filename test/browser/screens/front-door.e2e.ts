import { passwordOf, people, printedName } from '@selfsame/simulator';
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

test('a link for another', async ({ page, look, hands: _everybody }) => {
  const enter = async (password: string): Promise<void> => {
    await page.locator('input[type=password]').fill(password);
    await page.locator('button[type=submit]').click();
  };
  await page.goto(`/app/?person=${people.nurse.id}`);
  await enter(passwordOf(people.nurse));
  await page.waitForURL('**/app/bedside');

  await page.goto(`/app/?person=${people.otherNurse.id}`);
  await expect(page.getByText(people.otherNurse.id)).toBeVisible();
  await look(page, 'somebody else is signed in');
  await page.locator('main button').last().click();
  await page.waitForURL('**/app/bedside');

  await page.goto(`/app/?person=${people.otherNurse.id}`);
  await page.locator('main button').first().click();
  await enter(passwordOf(people.otherNurse));
  await page.waitForURL('**/app/bedside');
  await expect(page.locator('.place')).toContainText(printedName(people.otherNurse.id));
});
