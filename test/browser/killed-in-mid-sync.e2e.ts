import { createHash } from 'node:crypto';
import type { Envelope } from '@selfsame/custody';
import { people, postOf } from '@selfsame/simulator';
import { Hands } from '../harness/hands.js';
import { type MortalLedger, mortalLedger } from './harness/mortal-ledger.js';
import { PHONE, comeUp, goUnderGround, offered, scanAll } from './harness/on-the-road.js';
import { scanInto } from './harness/scan-into.js';
import { test as plain, expect } from './harness/test.js';

const test = plain.extend<{ readonly mortal: MortalLedger }>({
  mortal: async ({}, use) => {
    const mortal = await mortalLedger();
    await use(mortal);
    mortal.remove();
  },
  baseURL: async ({ mortal }, use) => use(mortal.origin),
  hands: async ({ mortal }, use) => use(await Hands.at(mortal)),
});

/** One dark dot, as a camera would write it. */
const PHOTO = {
  name: 'seal.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==',
    'base64',
  ),
};

/** What the ledger has of a therapy that was told after it had happened, in its order. */
async function toldLate({ api }: Hands, coi: string): Promise<readonly Envelope[]> {
  const { events } = await api.read(people.auditor, `/journeys/${coi}/events`);
  return (events as readonly { readonly envelope: Envelope }[])
    .map(({ envelope }) => envelope)
    .filter(({ afterTheFact }) => afterTheFact !== undefined);
}

test('H24 H26: a ledger that is killed twice while a phone tells it what was done has it all, once, in order and marked late', async ({
  mortal,
  hands,
  pageOf,
}) => {
  const taken = await offered(hands);
  const refused = await offered(hands);
  const page = await pageOf(people.courier, PHONE);
  await expect(page.locator('a.stop')).toHaveCount(2);
  // The app opens where nobody answers.
  await goUnderGround(page);

  await page.locator('a.stop', { hasText: taken.sscc.slice(-3) }).click();
  await scanAll(page, taken.outside);
  // A glove taps twice before the screen has been drawn.
  await page.getByRole('button', { name: 'I take it' }).evaluate((button: HTMLElement) => {
    button.click();
    button.click();
  });
  await expect(page.getByText('Kept on this phone. It is sent')).toBeVisible();
  await scanAll(page, taken.outside);
  await page.getByRole('button', { name: 'I leave for Clean room A/B' }).dblclick();
  await expect(page.getByText('Left with it')).toBeVisible();
  await scanAll(page, taken.outside);
  await page.getByRole('button', { name: 'I hand it over to Clean room A/B' }).dblclick();
  await expect(page.getByText('Held out', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'My run' }).click();
  await page.locator('a.stop', { hasText: refused.sscc.slice(-3) }).click();
  await page.getByRole('button', { name: 'I do not take it' }).click();
  await page.getByText('The seal is broken').click();
  await scanInto(page, 'Scan the package', refused.outside.package);
  await page.getByLabel('Take a photograph').setInputFiles(PHOTO);
  await expect(page.getByRole('img', { name: 'What was photographed' })).toBeVisible();
  await page.getByRole('button', { name: 'Refuse it' }).dblclick();
  await expect(page.getByText('Refused', { exact: true })).toBeVisible();

  // Meanwhile, above, the ward has taken its offer back.
  await refused.scene.must(people.collector, 'offer-cancellations', {
    package: refused.outside.package,
    reason: 'another courier comes',
  });

  // Two tabs have it, and both hear the signal.
  const other = await page.context().newPage();
  await other.goto('/app/kept');
  await expect(other.locator('.done')).toHaveCount(4);
  const asked: string[] = [];
  await page.context().route('**/journeys/*/*', async route => {
    asked.push(String(route.request().postDataJSON()?.commandId));
    if (asked.length === 1) {
      // Killed before it hears of the first of them,
      await mortal.kill();
      await mortal.start();
      return route.abort('connectionreset');
    }
    if (asked.length === 2) {
      // and, having written it, before it can say so.
      await route.fetch();
      await mortal.kill();
      await mortal.start();
      return route.abort('connectionreset');
    }
    return route.continue();
  });
  await comeUp(page);

  await expect(other.getByText('Not sent yet')).toBeHidden();
  await expect(other.locator('.task')).toContainText('Refused');
  await expect(other.getByRole('heading', { name: 'In the ledger' })).toBeVisible();
  await expect(other.locator('.done')).toHaveCount(3);

  const told = await toldLate(hands, taken.scene.coi);
  expect(told.map(({ type }) => type)).toEqual([
    'HandoffAccepted',
    'PackageDeparted',
    'HandoffOffered',
  ]);
  expect((await toldLate(hands, refused.scene.coi)).map(({ type }) => type)).toEqual([
    'HandoffRefused',
    'DeviationOpened',
  ]);
  const [refusal] = await toldLate(hands, refused.scene.coi);
  expect(refusal?.data).toMatchObject({
    photoSha256: createHash('sha256').update(PHOTO.buffer).digest('hex'),
  });
  for (const { keptOffline, actor, afterTheFact } of told) {
    expect(actor.person).toBe(people.courier.id);
    expect(keptOffline?.statement.person).toBe(people.courier.id);
    expect(afterTheFact).toEqual({ reason: 'no signal' });
  }
  // Asked five or six times, and four acts.
  expect(new Set(asked).size).toBe(4);
  const { journey } = await hands.api.read(people.qa, `/journeys/${taken.scene.coi}`);
  expect(journey).toMatchObject({
    packages: {
      [taken.sscc]: { custodian: postOf(people.courier), status: 'in-transit' },
    },
  });
});
