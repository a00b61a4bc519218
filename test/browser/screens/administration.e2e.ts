import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { firstAdministrator, people, unblinded } from '@selfsame/simulator';
import { expect, test } from '../harness/test.js';

const open = async (page: Page, path: string, sign: string): Promise<void> => {
  await page.goto(`/app${path}`);
  await expect(page.locator(sign).first()).toBeVisible();
};

test('people', async ({ pageOf, look, newWindow }) => {
  const administrator = await pageOf(firstAdministrator);
  await open(administrator, '/people', '.row-line');
  await administrator.locator('.acts summary').first().click();
  await look(administrator, 'everybody');
  const [number, name] = await administrator.locator('.acts input:not([type=radio])').all();
  await number?.fill('S-77');
  await name?.fill('Alžběta Horáčková');
  await administrator.locator('.acts input[type=radio]').first().check();
  await administrator.locator('.acts button[type=submit]').click();
  const code = (await administrator.locator('.code-once code').textContent()) ?? '';
  await look(administrator, 'a code to hand over');
  await administrator.locator('.code-once .next').click();
  await open(administrator, `/people/${people.nurse.id}`, '.listed');
  await look(administrator, 'one person');

  const stranger = await (await newWindow()).newPage();
  await stranger.goto('/app/');
  await stranger.getByRole('button', { name: /I have a code|Mám kód/ }).click();
  await stranger.locator('input[autocomplete=one-time-code]').fill(code);
  await stranger.locator('input[autocomplete=username]').fill('S-77');
  for (const password of await stranger.locator('input[type=password]').all())
    await password.fill('five lilies grow behind the old barn');
  await look(stranger, 'a code in hand');
  await stranger.locator('button[type=submit]').click();
  await expect(stranger.locator('.check-word')).toBeVisible();
  await look(stranger, 'a check word');
});

test('devices and places', async ({ pageOf, look }) => {
  const administrator = await pageOf(firstAdministrator);
  await open(administrator, '/devices', '.row-line');
  await administrator.locator('.acts summary').first().click();
  await look(administrator, 'every device');
  const qa = await pageOf(people.qa);
  await open(qa, '/devices', '.row-line');
  await qa.locator('.row-line').first().click();
  await expect(qa.locator('.facts').first()).toBeVisible();
  await look(qa, 'one device');
  await open(qa, '/places', '.listed');
  await look(qa, 'sites and posts');
  await open(qa, '/account', '.listed');
  await look(qa, 'my own sign-in');
});

test('protocols', async ({ pageOf, look, therapyAt }) => {
  await therapyAt('at-the-ward');
  const qa = await pageOf(people.qa);
  const fresh = JSON.parse(readFileSync('protocols/als-msc-fresh.json', 'utf8')) as {
    readonly form: object;
  };
  await open(qa, '/protocols', '.row-line');
  const choose = (protocol: object) =>
    qa.locator('input[type=file]').setInputFiles({
      name: 'protocol.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(protocol)),
    });
  await choose({ ...fresh, gtin: '1' });
  await expect(qa.locator('.note-warn')).toBeVisible();
  await look(qa, 'a file that is no protocol');
  await choose({ ...fresh, version: 2, form: { ...fresh.form, shelfLifeHours: 24 } });
  await expect(qa.locator('main table')).toBeVisible();
  await look(qa, 'what a new version changes');
  await qa.locator('button[type=submit]').click();
  await qa.getByRole('dialog').locator('button.next').click();
  await expect(qa.locator('main table')).toBeHidden();
  await open(qa, '/protocols/als-msc-fresh', 'main table');
  await expect(qa.locator('.listed').first()).toBeVisible();
  await qa.locator('.listed summary').first().click();
  await look(qa, 'therapies on the older version');
});

test('sealed arms', async ({ pageOf, look, hands }) => {
  const { subjectNumber } = await hands.participant();
  const pharmacist = await pageOf(unblinded.pharmacist);
  await open(pharmacist, '/', '.act-form');
  const [reading, sealing] = await pharmacist.locator('.act-form').all();
  for (const [place, told] of [subjectNumber, 'arm-A'].entries())
    await sealing?.locator('input').nth(place).fill(told);
  await sealing?.locator('button').click();
  await expect(pharmacist.locator('.act-done:not(:empty)')).toBeVisible();
  await look(pharmacist, 'sealed');
  await reading?.locator('input').first().fill(subjectNumber);
  await reading?.locator('input[type=radio]').first().check();
  await reading?.locator('button').click();
  await expect(pharmacist.getByRole('dialog')).toContainText('arm-A');
  await look(pharmacist, 'an arm lies open');
});
