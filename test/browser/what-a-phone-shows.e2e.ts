import type { Page } from '@playwright/test';
import { people } from '@selfsame/simulator';
import { eventsOf } from '../harness/events-of.js';
import {
  PHONE,
  comeUp,
  goUnderGround,
  loseSignal,
  offered,
  scanAll,
} from './harness/on-the-road.js';
import { scanInto } from './harness/scan-into.js';
import { expect, test } from './harness/test.js';

const NINE_HOURS_MS = 9 * 3_600_000;

const photographsIn = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>(resolve => {
        indexedDB.open('selfsame-offline').onsuccess = event => {
          const { result: file } = event.target as IDBOpenDBRequest;
          file.transaction('photo').objectStore('photo').count().onsuccess = counted => {
            file.close();
            resolve((counted.target as IDBRequest<number>).result);
          };
        };
      }),
  );

test('a phone whose sign-in has ended shows no run of that time, keeps what is done, and sends it when he is there again', async ({
  ledger,
  hands,
  pageOf,
}) => {
  const { scene, outside, sscc } = await offered(hands);
  const page = await pageOf(people.courier, PHONE);
  await expect(page.locator('a.stop')).toBeVisible();
  await page.addInitScript(ms => {
    const now = Date.now.bind(Date);
    Object.assign(window, { laterMs: ms });
    Date.now = () => now() + Number(Reflect.get(window, 'laterMs'));
  }, NINE_HOURS_MS);
  await loseSignal(page);
  await expect(page.getByText('The list of that time is not shown')).toBeVisible();
  await expect(page.locator('a.stop')).toHaveCount(0);
  await scanInto(page, 'Scan a package', outside.package);
  await expect(page.getByText('Not on the list that this phone knows')).toBeVisible();
  await page.goto(`/app/run/${sscc}`);
  await scanAll(page, outside);
  await page.getByRole('button', { name: 'I take it' }).click();
  await expect(page.getByText('Kept on this phone. It is sent')).toBeVisible();
  await comeUp(page);
  await page.goto('/app/kept');
  await expect(page.getByRole('heading', { name: 'In the ledger' })).toBeVisible();
  const types = (await eventsOf(ledger.store, `journey-${scene.coi}`)).map(({ type }) => type);
  expect(types.filter(type => type === 'HandoffAccepted')).toHaveLength(1);
});

test('a phone that was locked stays locked where there is no signal', async ({ hands, pageOf }) => {
  await offered(hands);
  const page = await pageOf(people.courier, PHONE);
  await expect(page.locator('a.stop')).toBeVisible();
  const lockedOut = { status: 401, code: 'SESSION_LOCKED', title: 'Locked', remedy: '', facts: {} };
  await page.route('**/packages?*', route =>
    route.fulfill({
      status: 401,
      contentType: 'application/problem+json',
      body: JSON.stringify(lockedOut),
    }),
  );
  await page.reload();
  await expect(page.getByRole('dialog', { name: 'Locked' })).toBeVisible();
  await page.unroute('**/packages?*');
  await loseSignal(page);
  await expect(page.getByText('Without a signal nobody can be asked')).toBeVisible();
  await expect(page.locator('a.stop')).toHaveCount(0);
});

test('a fault of the ledger about one package holds up nothing of another, and is told with when it was tried', async ({
  ledger,
  hands,
  pageOf,
}) => {
  const [one, other] = [await offered(hands), await offered(hands)];
  const page = await pageOf(people.courier, PHONE);
  await expect(page.locator('a.stop')).toHaveCount(2);
  await goUnderGround(page);
  for (const { sscc, outside } of [one, other]) {
    await page.goto(`/app/run/${sscc}`);
    await scanAll(page, outside);
    await page.getByRole('button', { name: 'I take it' }).click();
    await expect(page.getByText('Kept on this phone. It is sent')).toBeVisible();
  }
  const fault = { status: 500, code: 'INTERNAL', title: 'A fault', remedy: '', facts: {} };
  const faulty = `**/journeys/${one.scene.coi}/handoff-acceptances`;
  await comeUp(page);
  await page.route(faulty, route =>
    route.fulfill({
      status: 500,
      contentType: 'application/problem+json',
      body: JSON.stringify(fault),
    }),
  );
  await page.goto('/app/kept');
  await expect(page.getByText('The ledger answered with a fault')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'In the ledger' })).toBeVisible();
  await page.unroute(faulty);
  await expect(page.getByText('Not sent yet')).toBeHidden();
  for (const { scene } of [one, other]) {
    const types = (await eventsOf(ledger.store, `journey-${scene.coi}`)).map(({ type }) => type);
    expect(types.filter(type => type === 'HandoffAccepted')).toHaveLength(1);
  }
});

test('a phone that can keep nothing works with a signal, and says before the cellar that it keeps nothing', async ({
  hands,
  pageOf,
}) => {
  const { outside } = await offered(hands);
  const page = await pageOf(people.courier, PHONE);
  await page.addInitScript(() => {
    const open = indexedDB.open.bind(indexedDB);
    Object.defineProperty(indexedDB, 'open', {
      value: (name: string, version?: number) => {
        if (name === 'selfsame-offline') throw new DOMException('closed', 'InvalidStateError');
        return open(name, version);
      },
    });
  });
  await page.reload();
  await expect(page.getByText('This phone keeps nothing')).toBeVisible();
  await page.locator('a.stop').click();
  await scanAll(page, outside);
  await page.getByRole('button', { name: 'I take it' }).click();
  await expect(page.getByText('Recorded in the ledger.')).toBeVisible();
  await page.route('**/*', route => route.abort('internetdisconnected'));
  await scanAll(page, outside);
  await page.getByRole('button', { name: 'I leave for' }).click();
  await page.getByRole('button', { name: 'It is done: keep it on this phone' }).click();
  await expect(page.getByText('This phone could not keep what you did')).toBeVisible();
});

test('a photograph of a refusal that nobody told is on the phone no longer', async ({
  hands,
  pageOf,
}) => {
  await offered(hands);
  const page = await pageOf(people.courier, PHONE);
  await page.locator('a.stop').click();
  await page.getByRole('button', { name: 'I do not take it' }).click();
  await page.getByLabel('Take a photograph').setInputFiles({
    name: 'seal.png',
    mimeType: 'image/png',
    buffer: await page.screenshot({ clip: { x: 0, y: 0, width: 60, height: 40 } }),
  });
  await expect(page.getByRole('img', { name: 'What was photographed' })).toBeVisible();
  expect(await photographsIn(page)).toBe(1);
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect.poll(() => photographsIn(page)).toBe(0);
});
