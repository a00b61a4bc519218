import { people } from '@selfsame/simulator';
import { expect, test } from '../harness/test.js';

test('on the ward', async ({ therapyAt, pageOf, look }) => {
  const { coi } = await therapyAt('before-verification', { of: 'fresh' });
  const nurse = await pageOf(people.nurse);

  await nurse.goto(`/app/bedside/${coi}/wristband`);
  const ways = nurse.locator('main input[type=radio]');
  await expect(ways).toHaveCount(4);
  for (const [place, state] of WRISTBAND.entries()) {
    await ways.nth(place).check();
    await expect(nurse.locator('main form')).toBeVisible();
    await look(nurse, state);
  }

  await nurse.goto(`/app/bedside/${coi}`);
  const happenings = nurse.locator('.happenings .actions > button');
  await expect(happenings.first()).toBeVisible();
  for (const [place, state] of HAPPENINGS.entries()) {
    await happenings.nth(place).click();
    await expect(nurse.locator('dialog[open] form')).toBeVisible();
    await look(nurse, state);
    await nurse.keyboard.press('Escape');
  }

  await nurse.goto('/app/shift');
  await expect(nurse.locator('main .card')).not.toHaveCount(0);
  await look(nurse, 'to take over the shift');

  // Nobody used it for a while.
  await nurse.route('**/custody?**', route =>
    route.fulfill({
      status: 401,
      contentType: 'application/problem+json',
      json: { code: 'SESSION_LOCKED', title: 'Locked', remedy: 'Unlock it.', facts: {} },
    }),
  );
  await nurse.reload();
  await expect(nurse.locator('dialog.locked')).toBeVisible();
  await look(nurse, 'locked');
});

/** As the choices stand on the screen. */
const WRISTBAND = [
  'to put on a band',
  'to confirm a band',
  'to take off a band',
  'end of the stay',
];

/** As the buttons stand on the screen. */
const HAPPENINGS = ['a spill', 'a reaction', 'a doubt', 'to give a unit back'];
