import { people } from '@selfsame/simulator';
import type { Page } from '@playwright/test';
import { check, fillCheck, openDose, signWith } from './harness/at-the-bed.js';
import { scanInto } from './harness/scan-into.js';
import { signIn } from './harness/sign-in.js';
import { expect, test } from './harness/test.js';

test.describe('a tablet that several people have in hand', () => {
  test('whoever is signed in next, or comes to another therapy, begins with a blank check', async ({
    therapyAt,
    pageOf,
    hands,
  }) => {
    const one = await therapyAt('before-verification', { of: 'fresh' });
    const other = await therapyAt('before-verification', { of: 'fresh' });
    const nurse = await pageOf(people.nurse);
    await openDose(nurse, one);
    await nurse.goBack();
    await openDose(nurse, other);
    await fillCheck(nurse, other, other.of(other.hands.tube ?? ''));

    // As with a long press on "back": from one therapy to the next, with no list in between.
    await nurse.evaluate(() => history.pushState(null, '', location.href));
    await nurse.evaluate(coi => history.replaceState(null, '', `/app/bedside/${coi}`), one.coi);
    await nurse.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
    await nurse.getByRole('heading', { level: 1, name: one.parts.body.subjectNumber }).waitFor();
    await expectBlank(nurse);

    await fillCheck(nurse, one, one.of(one.hands.tube ?? ''));
    const elsewhere = await nurse.context().newPage();
    await elsewhere.goto('/app/');
    await signIn(elsewhere, people.otherNurse, hands.now);
    await elsewhere.reload();
    await expect(nurse.getByText('Tereza Malá')).toBeVisible();
    await nurse.getByRole('heading', { level: 1, name: one.parts.body.subjectNumber }).waitFor();
    await expectBlank(nurse);
  });

  test('whoever goes back instead of signing has not signed', async ({ therapyAt, pageOf }) => {
    const scene = await therapyAt('before-verification', { of: 'fresh' });
    const nurse = await pageOf(people.nurse);
    await openDose(nurse, scene);
    await check(nurse, scene, scene.of(scene.hands.tube ?? ''));
    await expect(nurse.getByRole('dialog', { name: 'Your signature' })).toBeVisible();
    await nurse.goBack();
    await nurse.getByRole('heading', { name: "Today's doses" }).waitFor();
    await expect(nurse.getByRole('dialog')).toHaveCount(0);
  });

  test('a page that the browser kept as it was left is read anew', async ({ pageOf }) => {
    const nurse = await pageOf(people.nurse);
    await nurse.getByRole('heading', { name: "Today's doses" }).waitFor();
    const loaded = nurse.waitForEvent('load');
    await nurse.evaluate(() =>
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    );
    await loaded;
  });
});

test('whoever thawed the dose sees the verdict of the two checks that come after it', async ({
  therapyAt,
  pageOf,
  hands,
}) => {
  const scene = await therapyAt('out-of-the-bath', { of: 'cryo' });
  const tube = scene.of(scene.hands.tube ?? '');
  const nurse = await pageOf(people.nurse);
  await openDose(nurse, scene);
  await scanInto(nurse, 'Scan the tube', tube);
  await nurse.getByLabel('Temperature of the bath').fill('37');
  await nurse.getByLabel('Minutes in the bath').fill('3');
  await nurse.getByRole('button', { name: 'It is out' }).click();
  await check(nurse, scene, tube);
  await signWith(nurse, hands.api.badgeOf(people.nurse));

  const other = await pageOf(people.otherNurse);
  await openDose(other, scene);
  await check(other, scene, tube);
  await signWith(other, hands.api.badgeOf(people.otherNurse));
  await expect(nurse.getByRole('heading', { name: 'MATCH' })).toBeVisible();

  // A match permits nothing: what bars the dose stands with it.
  await scene.must(people.qa, 'holds', { scope: { kind: 'journey' }, reason: 'the seal is odd' });
  await expect(nurse.locator('.verdict-match')).toContainText('On hold');
});

test('H26: what nobody answered is told again as the same act: one spill, and not two', async ({
  therapyAt,
  pageOf,
  hands,
}) => {
  const scene = await therapyAt('before-completion', { of: 'fresh' });
  const nurse = await pageOf(people.nurse);
  await openDose(nurse, scene);
  // The ledger writes it down, and its answer is lost on the way.
  await nurse.route(
    '**/spills',
    async route => {
      await route.fetch();
      await route.abort('connectionreset');
    },
    { times: 1 },
  );
  await nurse.getByRole('button', { name: 'Something was spilled' }).click();
  await scanInto(nurse, 'Scan the tube or syringe', scene.of(scene.hands.syringe ?? ''));
  await nurse.getByLabel('Volume that is lost').fill('0.01');
  await nurse.getByRole('button', { name: 'Record the spill' }).click();
  await expect(nurse.getByText('The ledger cannot be reached')).toBeVisible();
  await nurse.getByRole('button', { name: 'Record the spill' }).click();
  await expect(nurse.getByRole('dialog')).toHaveCount(0);
  const told = await hands.api.events(people.qa, scene.coi);
  expect(told.filter(({ envelope: { type } }) => type === 'SpillRecorded')).toHaveLength(1);
});

async function expectBlank(page: Page): Promise<void> {
  await expect(page.getByLabel('Family name')).toHaveValue('');
  await expect(page.getByLabel(/Subject number/)).toHaveValue('');
  await expect(page.locator('.scan-done')).toHaveCount(0);
}
