import type { Page } from '@playwright/test';
import { v7 as uuidv7 } from 'uuid';
import { doAct } from './harness/do-act.js';
import { ledgerAtOrigin } from './harness/ledger-at-origin.js';
import { test as plain, expect } from './harness/test.js';
import { virtualAuthenticator } from './harness/virtual-authenticator.js';

const PASSWORD = 'five lilies grow behind the old barn';
const UNTIL = '2026-12-01T08:00';
const WARD = 'Neurology · Ward and theatre';
const QUALITY = 'Clean rooms · Quality assurance and QP';

/** Not a practice one: nobody is invented, and every key is a real one. */
const test = plain.extend({
  ledger: async ({}, use) => {
    const ledger = await ledgerAtOrigin({ simulated: false });
    await use(ledger);
    await ledger.close();
  },
});

const NURSE = { number: 'S-77', name: 'Alžběta Horáčková' };

/** With one of the two codes of the founding. */
async function enrolFirst(page: Page, as: RegExp, number: string, name: string, code = '') {
  await page.goto('/app/');
  await page.getByRole('button', { name: 'I have a code' }).click();
  await page.getByRole('button', { name: 'This ledger is new' }).click();
  await page.getByLabel(as).check();
  const fields = {
    'The code on your paper': code,
    'Your staff number': number,
    'Your given name and family name': name,
    Organisation: 'bioinova',
    Site: 'bioinova',
    Post: 'quality',
    'A password that only you know': PASSWORD,
    'The same password again': PASSWORD,
  };
  for (const [label, value] of Object.entries(fields))
    await page.getByLabel(label, { exact: true }).fill(value);
  await page.getByRole('button', { name: 'Open my account' }).click();
  await expect(page.getByText('Your account is open.')).toBeVisible();
}

async function enter(page: Page, person: string): Promise<void> {
  await page.goto('/app/');
  await page.getByLabel('Your number').fill(person);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** The administrator takes a device in his hand, once: a key is made in it, and the ledger hears of its other half. */
async function enrolDevice(page: Page, number: string, kind: string, at: string): Promise<void> {
  await enter(page, 'S-1');
  await page.waitForURL('**/app/people');
  await page.goto('/app/devices');
  await doAct(page, 'Enrol this device', { 'Its number': number }, [kind, at]);
  // The ledger knows the key by now; the device keeps it before it says so.
  await expect(page.getByText('Recorded.')).toBeVisible();
  await page.goto('/app/account');
  await doAct(page, 'Sign out everywhere', {});
}

test('H43: on the first day two people come in by two codes, a nurse by a third, and she signs with a passkey on a device that shows its key', async ({
  newWindow,
  ledger,
}) => {
  const windowOf = async (): Promise<Page> => (await newWindow()).newPage();
  const administrator = await windowOf();
  const qa = await windowOf();
  const nurse = await windowOf();
  const passkeys = await virtualAuthenticator(nurse);
  const codes = ledger.foundingCodes;
  await enrolFirst(administrator, /administrator/, 'S-1', 'Radim Vlach', codes?.administrator);
  await enrolFirst(qa, /first QA/, 'S-7', 'Dana Beránková', codes?.qa);
  await enrolDevice(qa, 'computer-7', 'Computer', QUALITY);
  await enrolDevice(nurse, 'tablet-77', 'Tablet', WARD);

  await enter(administrator, 'S-1');
  await administrator.waitForURL('**/app/people');
  await administrator.locator('summary', { hasText: 'Invite a person' }).click();
  await administrator.getByLabel('Staff number').fill(NURSE.number);
  await administrator.getByLabel('Given name and family name').fill(NURSE.name);
  await administrator.getByLabel(WARD).check();
  await administrator.getByRole('button', { name: 'Invite a person' }).click();
  const handed = administrator.getByRole('dialog');
  const code = (await handed.locator('code').textContent()) ?? '';
  expect(code).not.toBe('');
  await handed.getByRole('button', { name: 'I have it. Close' }).click();
  await expect(administrator.getByText(code)).toHaveCount(0);

  await nurse.goto('/app/');
  await nurse.getByRole('button', { name: 'I have a code' }).click();
  await nurse.getByLabel('Your number').fill(NURSE.number);
  await nurse.getByLabel('The code that you were handed').fill(code);
  await nurse.getByLabel('A password that only you know').fill(PASSWORD);
  await nurse.getByLabel('The same password again').fill(PASSWORD);
  await nurse.getByRole('button', { name: 'Open my account' }).click();
  const word = (await nurse.locator('.check-word').textContent()) ?? '';

  await enter(qa, 'S-7');
  await qa.waitForURL('**/app/desk');
  await qa.goto(`/app/people/${NURSE.number}`);
  await doAct(qa, 'Vouch for the person before me', { 'The word that he reads': word }, [
    'Staff card',
  ]);
  await administrator.goto(`/app/people/${NURSE.number}`);
  await doAct(administrator, 'Give a role', { 'Until when': UNTIL }, ['Nurse', WARD]);
  await expect(administrator.getByText('is needed by a role').first()).toBeVisible();
  const record = { 'Where its record is kept': 'LMS-7', 'Until when': UNTIL };
  await doAct(qa, 'Record a training', record, ['Working with Selfsame']);
  await doAct(qa, 'Record a training', record, ['Good clinical practice']);
  await doAct(qa, 'Record a training', record, ['Identification at the bed']);

  await enter(nurse, NURSE.number);
  await expect(nurse.locator('.place')).toContainText(NURSE.name);
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
      occurredAt: new Date().toISOString(),
      device: 'browser',
      person: NURSE.number,
      password: PASSWORD,
    },
  });
  expect(await alone.json()).toMatchObject({
    code: 'PROOF_NEEDED',
    facts: { passkeys: [expect.any(String)] },
  });
  await enter(nurse, NURSE.number);
  await expect(nurse.locator('.place')).toContainText(NURSE.name);
});
