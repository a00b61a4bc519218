import type { Page } from '@playwright/test';
import { firstAdministrator, people } from '@selfsame/simulator';
import { v7 as uuidv7 } from 'uuid';
import { signIn } from './harness/sign-in.js';
import { expect, test } from './harness/test.js';
import { virtualAuthenticator } from './harness/virtual-authenticator.js';

const PASSWORD = 'five lilies grow behind the old barn';
const UNTIL = '2026-12-01T08:00';

/** Opens a folded act, fills what it asks for, and does it. */
async function doAct(
  page: Page,
  title: string,
  fields: Readonly<Record<string, string>>,
  choices: readonly string[] = [],
): Promise<void> {
  const folded = page.locator('details', { has: page.locator('summary', { hasText: title }) });
  if ((await folded.getAttribute('open')) === null) await folded.locator('summary').click();
  const form = page.locator('form', {
    has: page.getByRole('button', { name: title, exact: true }),
  });
  for (const [label, value] of Object.entries(fields)) await form.getByLabel(label).fill(value);
  for (const choice of choices) await form.getByLabel(choice, { exact: true }).check();
  // What cannot be done twice goes from the screen with it.
  const told = page.waitForResponse(answer => answer.request().method() === 'POST');
  await form.getByRole('button', { name: title, exact: true }).click();
  expect((await told).status()).toBe(201);
}

test('H43: a new nurse gets an account by a code, is let in by a person who saw her, and signs in with a passkey on an enrolled device', async ({
  pageOf,
  newWindow,
  hands,
}) => {
  const administrator = await pageOf(firstAdministrator);
  await administrator.goto('/app/people');
  await administrator.locator('summary', { hasText: 'Invite a person' }).click();
  await administrator.getByLabel('Staff number').fill('S-77');
  await administrator.getByLabel('Given name and family name').fill('Alžběta Horáčková');
  await administrator.getByLabel('Neurology · Ward and theatre').check();
  await administrator.getByRole('button', { name: 'Invite a person' }).click();
  const handed = administrator.getByRole('dialog');
  const code = (await handed.locator('code').textContent()) ?? '';
  expect(code).not.toBe('');
  await handed.getByRole('button', { name: 'I have it. Close' }).click();
  await expect(administrator.getByText(code)).toHaveCount(0);

  const nurse = await (await newWindow()).newPage();
  const passkeys = await virtualAuthenticator(nurse);
  await nurse.goto('/app/');
  await nurse.getByRole('button', { name: 'I have a code' }).click();
  await nurse.getByLabel('Your number').fill('S-77');
  await nurse.getByLabel('The code that you were handed').fill(code);
  await nurse.getByLabel('A password that only you know').fill(PASSWORD);
  await nurse.getByLabel('The same password again').fill(PASSWORD);
  await nurse.getByRole('button', { name: 'Open my account' }).click();
  const word = (await nurse.locator('.check-word').textContent()) ?? '';

  const qa = await pageOf(people.qa);
  await qa.goto('/app/people/S-77');
  await doAct(qa, 'Vouch for the person before me', { 'The word that he reads': word }, [
    'Staff card',
  ]);
  await administrator.goto('/app/people/S-77');
  await doAct(administrator, 'Give a role', { 'Until when': UNTIL }, [
    'Nurse',
    'Neurology · Ward and theatre',
  ]);
  await expect(administrator.getByText('is needed by a role').first()).toBeVisible();
  for (const training of [
    'Working with Selfsame',
    'Good clinical practice',
    'Identification at the bed',
  ])
    await doAct(
      qa,
      'Record a training',
      { 'Where its record is kept': 'LMS-7', 'Until when': UNTIL },
      [training],
    );

  // The administrator takes the tablet in his hand, once: a key is made in it, and the ledger hears of its other half.
  await signIn(nurse, firstAdministrator, hands.now);
  await nurse.goto('/app/devices');
  await doAct(nurse, 'Enrol this device', { 'Its number': 'tablet-77' }, [
    'Tablet',
    'Neurology · Ward and theatre',
  ]);
  await nurse.goto('/app/account');
  await doAct(nurse, 'Sign out everywhere', {});

  await enter(nurse, 'S-77');
  await expect(nurse.locator('.place')).toContainText('Alžběta Horáčková');
  await nurse.goto('/app/account');
  await expect(nurse.getByText('tablet-77').first()).toBeVisible();
  await doAct(nurse, 'Register a passkey', { 'Your password': PASSWORD });
  await expect(nurse.getByText('a passkey', { exact: true })).toBeVisible();
  expect(await passkeys()).toBe(1);
  await doAct(nurse, 'Sign out everywhere', {});

  // From now on the password alone lets nobody in; with the finger on the key it does.
  const alone = await nurse.request.post('/sessions', {
    data: {
      commandId: uuidv7(),
      occurredAt: new Date(hands.now).toISOString(),
      device: 'browser',
      person: 'S-77',
      password: PASSWORD,
    },
  });
  expect(await alone.json()).toMatchObject({
    code: 'PROOF_NEEDED',
    facts: { passkeys: [expect.any(String)] },
  });
  await enter(nurse, 'S-77');
  await expect(nurse.locator('.place')).toContainText('Alžběta Horáčková');
});

async function enter(page: Page, person: string): Promise<void> {
  await page.goto('/app/');
  await page.getByLabel('Your number').fill(person);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}
