import type { Page } from '@playwright/test';
import { type Scene, people } from '@selfsame/simulator';
import { layOnTray } from '../harness/lay-on-tray.js';
import { holdUp } from '../harness/stand-in-camera.js';
import { expect, test } from '../harness/test.js';

/** The sheet where a nurse scans the first thing that a check asks for; the second and third button of the sheet's own row choose the way. */
async function openSheet(page: Page, { coi }: Scene): Promise<void> {
  await page.goto(`/app/bedside/${coi}`);
  await page.locator('button.scan').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

const choose = (page: Page, way: number) => page.locator('.ways button').nth(way).click();

test('scan sheet', async ({ pageOf, therapyAt, ledger, look }) => {
  const scene = await therapyAt('before-verification');
  const { wristband } = scene.parts.body;
  await layOnTray(ledger, scene, await therapyAt('before-verification'));
  const page = await pageOf(people.nurse);
  await openSheet(page, scene);
  await expect(page.locator('.tray-thing .symbol[src]').first()).toBeVisible();
  await look(page, 'the practice tray');

  await choose(page, 1);
  await look(page, 'the hand scanner');

  await choose(page, 0);
  await expect(page.locator('video')).toBeVisible();
  await look(page, 'the camera');

  await holdUp(page, wristband, scene.of(scene.hands.tube ?? ''));
  await expect(page.locator('.finder polygon')).toHaveCount(2);
  await look(page, 'two symbols in sight');

  await page.locator('.scanning > .actions button').first().click();
  await page.locator('.typed-line').fill('09512345000016 A999926YD6JZQT2.1 27');
  await expect(page.locator('.typed-wrong')).toBeVisible();
  await look(page, 'typed wrong');
});

test('scan sheet without a camera', async ({ pageOf, therapyAt, look }) => {
  const scene = await therapyAt('before-verification');
  const page = await pageOf(people.nurse);
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () =>
      Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await openSheet(page, scene);
  await choose(page, 0);
  await expect(page.getByRole('dialog').locator('.note')).toBeVisible();
  await look(page, 'the camera may not be used');
});

test('typing for a colleague', async ({ pageOf, look }) => {
  const page = await pageOf(people.nurse);
  await page.goto('/app/typing');
  await page.locator('.typed-line').fill('09512345000016 A999926YD6JZQT2.1 26');
  await expect(page.locator('.typed-agrees')).toBeVisible();
  await look(page, 'typed right');
});
