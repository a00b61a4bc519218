import { passwordOf, people, postOf } from '@selfsame/simulator';
import { eventsOf } from '../harness/events-of.js';
import { packedMarrow } from '../harness/packed-marrow.js';
import {
  PHONE,
  comeUp,
  goUnderGround,
  loseSignal,
  offered,
  scanAll,
} from './harness/on-the-road.js';
import { signIn } from './harness/sign-in.js';
import { expect, test } from './harness/test.js';

/** To whoever comes to the door: whose it is, and at which post it goes on. */
const LEFT_BEHIND = `It goes on when ${people.courier.id} (${people.courier.post}, ${people.courier.site}) signs in here.`;

test('H24: what somebody kept stays when he signs out, is nobody else’s to send, and goes on when he comes back', async ({
  ledger,
  hands,
  pageOf,
}) => {
  const { scene, outside } = await offered(hands);
  const page = await pageOf(people.courier, PHONE);
  const accepted = async (): Promise<number> =>
    (await eventsOf(ledger.store, `journey-${scene.coi}`)).filter(
      ({ type }) => type === 'HandoffAccepted',
    ).length;
  await expect(page.getByRole('link', { name: 'Clean room A/B' })).toBeVisible();
  await goUnderGround(page);
  await page.getByRole('link', { name: 'Clean room A/B' }).click();
  await scanAll(page, outside);
  await page.getByRole('button', { name: 'I take it' }).click();
  await expect(page.getByText('Kept on this phone. It is sent')).toBeVisible();

  // Above ground a proxy lets nothing out yet: what it says is nothing that the ledger has said.
  await page.route('**/handoff-acceptances', route =>
    route.fulfill({ status: 403, contentType: 'text/html', body: '<h1>Blocked</h1>' }),
  );
  await comeUp(page);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sign out?' });
  await expect(dialog).toContainText('1 act is not sent yet.');
  await dialog.getByRole('button', { name: 'Sign out all the same' }).click();
  await expect(page.getByText(LEFT_BEHIND)).toBeVisible();
  await page.unroute('**/handoff-acceptances');

  await signIn(page, people.otherCourier, hands.now);
  await page.reload();
  await page.goto('/app/kept');
  await expect(page.getByText(`sign in here: ${people.courier.id}`)).toBeVisible();
  expect(await accepted()).toBe(0);

  await signIn(page, people.courier, hands.now);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'In the ledger' })).toBeVisible();
  expect(await accepted()).toBe(1);
});

test('H24 H26: asked, heard and not answered, is what the ledger decided then, however often it is told', async ({
  ledger,
  hands,
  pageOf,
}) => {
  const { scene, outside } = await offered(hands);
  const page = await pageOf(people.courier, PHONE);
  await page.getByRole('link', { name: 'Clean room A/B' }).click();
  await scanAll(page, outside);
  await page.route('**/handoff-acceptances', async route => {
    await route.fetch();
    return route.abort('connectionreset');
  });
  await page.getByRole('button', { name: 'I take it' }).click();
  await expect(page.getByText('Nobody answered')).toBeVisible();
  await page.unroute('**/handoff-acceptances');
  await page.getByRole('button', { name: 'It is done: keep it on this phone' }).click();
  await expect(page.getByText('Kept on this phone. It is sent')).toBeVisible();
  await page.goto('/app/kept');
  await expect(page.getByRole('heading', { name: 'In the ledger' })).toBeVisible();

  const accepted = (await eventsOf(ledger.store, `journey-${scene.coi}`)).filter(
    ({ type }) => type === 'HandoffAccepted',
  );
  expect(accepted).toHaveLength(1);
  // It was asked first, and so it says.
  expect(accepted[0]?.envelope).not.toHaveProperty('afterTheFact');
});

test('H24: whose session ended meanwhile is asked for his password, and two tabs send what he did once', async ({
  ledger,
  hands,
  pageOf,
}) => {
  const { scene, outside } = await offered(hands);
  const page = await pageOf(people.courier, PHONE);
  await expect(page.getByRole('link', { name: 'Clean room A/B' })).toBeVisible();
  await goUnderGround(page);
  await page.getByRole('link', { name: 'Clean room A/B' }).click();
  await scanAll(page, outside);
  await page.getByRole('button', { name: 'I take it' }).click();
  await expect(page.getByText('Kept on this phone. It is sent')).toBeVisible();
  const other = await page.context().newPage();
  await other.goto('/app/kept');
  await expect(other.getByRole('heading', { name: 'Not sent yet' })).toBeVisible();

  await hands.api.give(people.courier, '/account/sign-out-everywhere', {});
  const asked: string[] = [];
  page.context().on('request', request => {
    if (request.url().endsWith('/handoff-acceptances')) asked.push(request.url());
  });
  await comeUp(page);
  for (const tab of [page, other]) await expect(tab.getByText(LEFT_BEHIND)).toBeVisible();
  expect(asked).toEqual([]);

  // From then on the phone is nobody's, with a signal or without.
  await loseSignal(page);
  await expect(page.getByLabel('Your number')).toBeVisible();
  await comeUp(page);
  await page.reload();

  await page.getByLabel('Your number').fill(people.courier.id);
  await page.getByLabel('Password').fill(passwordOf(people.courier));
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByLabel('Password')).toBeHidden();
  await expect(other.getByRole('heading', { name: 'In the ledger' })).toBeVisible();
  await page.goto('/app/kept');
  await expect(page.getByRole('heading', { name: 'In the ledger' })).toBeVisible();
  expect(asked).toHaveLength(1);
  const { journey } = await hands.api.read(people.qa, `/journeys/${scene.coi}`);
  expect(journey).toMatchObject({
    packages: { [outside.package.raw.slice(-18)]: { custodian: postOf(people.courier) } },
  });
  expect(
    (await eventsOf(ledger.store, `journey-${scene.coi}`)).filter(
      ({ type }) => type === 'HandoffAccepted',
    ),
  ).toHaveLength(1);
});

test('H24: a package that the ledger does not know comes back as a task, and holds up nothing that was done after it', async ({
  ledger,
  hands,
  pageOf,
}) => {
  const unknown = await packedMarrow(hands);
  const { scene, outside } = await offered(hands);
  const page = await pageOf(people.courier, PHONE);
  await expect(page.getByRole('link', { name: 'Clean room A/B' })).toBeVisible();
  await goUnderGround(page);
  for (const each of [unknown.outside, outside]) {
    await page.goto(`/app/run/${each.package.raw.slice(-18)}`);
    await scanAll(page, each);
    await page.getByRole('button', { name: 'I take it' }).click();
    await expect(page.getByText('Kept on this phone. It is sent')).toBeVisible();
  }
  await comeUp(page);
  await page.goto('/app/kept');
  await expect(page.getByRole('heading', { name: 'To look at' })).toBeVisible();
  await expect(page.getByText('The ledger knows of no such package of yours')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'In the ledger' })).toBeVisible();
  expect(
    (await eventsOf(ledger.store, `journey-${scene.coi}`)).filter(
      ({ type }) => type === 'HandoffAccepted',
    ),
  ).toHaveLength(1);

  await page.getByRole('button', { name: 'I have seen to it' }).click();
  const refused = page.locator('section', { hasText: 'Not in the ledger: it was refused' });
  await expect(refused.getByRole('button', { name: 'Try again' })).toBeVisible();
});
