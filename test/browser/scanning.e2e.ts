import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { people } from '@selfsame/simulator';
import { type Scan, printTypedLabel } from '@selfsame/standards';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { layOnTray } from './harness/lay-on-tray.js';
import { scanByButton } from './harness/scan-by-button.js';
import { scanByWedge } from './harness/scan-by-wedge.js';
import { holdUp } from './harness/stand-in-camera.js';
import { expect, test } from './harness/test.js';

const decoder = fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm'));
prepareZXingModule({ overrides: { wasmBinary: readFileSync(decoder).buffer } });

const BAND = 'Scan the wristband on the arm';
const TUBE = 'Scan the closed tube';

/** A nurse stands before a dose, and has to check whose it is. */
async function atTheCheck(page: Page, coi: string): Promise<void> {
  await page.goto(`/app/bedside/${coi}`);
  await expect(page.getByRole('button', { name: BAND })).toBeVisible();
}

/** What the ledger is told was scanned. */
async function toldBy(page: Page): Promise<{ wristband: Scan; tube: Scan }> {
  await page.getByLabel('Subject number').fill('01-001');
  const asked = page.waitForRequest(/\/verifications$/);
  await page.getByRole('button', { name: 'Confirm my check' }).click();
  return (await asked).postDataJSON() as { wristband: Scan; tube: Scan };
}

const LINE = 'The whole line below the symbol';

/** Somebody reads a line from the object and types it, in small letters. */
async function typeIn(page: Page, line: string): Promise<void> {
  await page.getByLabel('Frost on it').check();
  await page.getByLabel(LINE).fill(line.toLowerCase());
  await page.getByRole('button', { name: 'I have read it from the object' }).click();
}

const GS = '\u001d';
const bare = ({ symbology, raw }: Scan): Scan => ({ symbology, raw });

test('what is held before the camera arrives as it is printed, byte for byte', async ({
  pageOf,
  therapyAt,
}) => {
  const scene = await therapyAt('before-verification');
  const [band, tube] = [scene.parts.body.wristband, scene.of(scene.hands.tube ?? '')];
  const page = await pageOf(people.nurse);
  await atTheCheck(page, scene.coi);

  await page.getByRole('button', { name: BAND }).click();
  await page.getByRole('button', { name: 'Camera' }).click();
  await holdUp(page, band);
  await expect(page.getByRole('button', { name: 'Wristband scanned' })).toBeVisible();

  await holdUp(page, band, tube);
  await page.getByRole('button', { name: TUBE }).click();
  await expect(page.getByText('More than one symbol is in sight')).toBeVisible();
  await holdUp(page, tube);
  await expect(page.getByRole('button', { name: 'Tube scanned' })).toBeVisible();

  const told = await toldBy(page);
  expect(bare(told.wristband)).toEqual(band);
  expect(bare(told.tube)).toEqual(tube);
});

test('a hand scanner on a computer with a Czech keyboard is read by its keys, and never types into a field', async ({
  pageOf,
  therapyAt,
}) => {
  const scene = await therapyAt('before-verification');
  const [band, tube] = [scene.parts.body.wristband, scene.of(scene.hands.tube ?? '')];
  const page = await pageOf(people.nurse);
  await atTheCheck(page, scene.coi);

  const name = page.getByLabel('Family name, as you heard it');
  await name.fill('Nová');
  await scanByWedge(page, band, 'czech');
  await expect(page.getByText('Nothing was asked for.')).toBeVisible();
  await expect(name).toHaveValue('Nová');

  await scanByButton(page, page.getByRole('button', { name: BAND }), band, 'czech');
  await expect(page.getByRole('button', { name: 'Wristband scanned' })).toBeVisible();
  await scanByButton(page, page.getByRole('button', { name: TUBE }), tube, 'czech');
  await expect(page.getByRole('button', { name: 'Tube scanned' })).toBeVisible();

  const told = await toldBy(page);
  expect(bare(told.wristband)).toEqual(band);
  expect(bare(told.tube)).toEqual(tube);
});

/** As the tray shows a number: no line ends at its hyphen. */
const unbroken = (number: string): string => number.replaceAll('-', '\u2011');

test('whoever practises takes things from a tray, the wrong ones too', async ({
  pageOf,
  therapyAt,
  ledger,
}) => {
  const scene = await therapyAt('before-verification');
  const other = await therapyAt('before-verification');
  await layOnTray(ledger, scene, other);
  const page = await pageOf(people.nurse, { deviceScaleFactor: 3 });
  await atTheCheck(page, scene.coi);

  await page.getByRole('button', { name: BAND }).click();
  await expect(page.getByRole('dialog').getByText('Wristbands')).toBeVisible();
  const drawn = await page.locator('.tray-thing img').first().screenshot();
  const read = await readBarcodes(drawn, { formats: ['DataMatrix'], textMode: 'Plain' });
  expect(read.map(({ text }) => text)).toEqual([scene.parts.body.wristband.raw]);
  await page
    .getByRole('button', { name: `Wristband of ${unbroken(other.parts.body.subjectNumber)}` })
    .click();
  await expect(page.getByRole('button', { name: 'Wristband scanned' })).toBeVisible();
  await page.getByRole('button', { name: TUBE }).click();
  await page.getByRole('dialog').getByText('Tubes and syringes').click();
  await page
    .getByRole('button', { name: `Tube of ${unbroken(scene.parts.body.subjectNumber)}` })
    .click();
  await expect(page.getByRole('button', { name: 'Tube scanned' })).toBeVisible();

  const told = await toldBy(page);
  expect(bare(told.wristband)).toEqual(other.parts.body.wristband);
  expect(bare(told.tube)).toEqual(scene.of(scene.hands.tube ?? ''));
});

test('H24: without a signal the camera reads as before, and nothing of the ledger is on the device', async ({
  pageOf,
  therapyAt,
}) => {
  const scene = await therapyAt('before-verification');
  const page = await pageOf(people.nurse);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await atTheCheck(page, scene.coi);
  await page.context().setOffline(true);
  await page.getByRole('button', { name: BAND }).click();
  await page.getByRole('button', { name: 'Camera' }).click();
  await holdUp(page, scene.parts.body.wristband);
  await expect(page.getByRole('button', { name: 'Wristband scanned' })).toBeVisible();

  const kept = await page.evaluate(async () => {
    const caches = await Promise.all(
      (await window.caches.keys()).map(key => window.caches.open(key)),
    );
    const requests = await Promise.all(caches.map(cache => cache.keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept.filter(path => !path.startsWith('/app/'))).toEqual([]);
  expect(kept.filter(path => path.endsWith('.wasm'))).toHaveLength(1);
});

test('H27: what cannot be scanned is typed by two people, neither of whom sees the other', async ({
  pageOf,
  therapyAt,
}) => {
  const scene = await therapyAt('before-verification');
  const label = scene.of(scene.hands.tube ?? '').raw;
  const [serial = ''] = label.slice(18).split(GS);
  const line = printTypedLabel(label.slice(2, 16), serial);
  const first = await pageOf(people.otherNurse);
  await first.goto('/app/typing');
  const noted = first.waitForResponse(/\/typings$/);
  await typeIn(first, line);
  expect((await noted).status()).toBe(201);
  await expect(first.getByText('It is typed.')).toBeVisible();
  await expect(first.getByText(line)).toHaveCount(0);

  const page = await pageOf(people.nurse);
  await atTheCheck(page, scene.coi);
  await scanByButton(page, page.getByRole('button', { name: BAND }), scene.parts.body.wristband);
  await expect(page.getByRole('button', { name: 'Wristband scanned' })).toBeVisible();
  await page.getByRole('button', { name: TUBE }).click();
  await page.getByRole('button', { name: 'It cannot be scanned' }).click();
  await page.getByLabel(LINE).fill(line.replace('T', 'Y'));
  await expect(page.getByText('The check digits do not agree.')).toBeVisible();
  await typeIn(page, line);
  await expect(page.getByRole('button', { name: 'Tube scanned' })).toBeVisible();
  expect((await toldBy(page)).tube).toMatchObject({
    symbology: ']Z0',
    raw: line,
    typedBecause: 'frost',
  });
});
