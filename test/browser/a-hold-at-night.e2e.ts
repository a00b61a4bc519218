import { people, postOf } from '@selfsame/simulator';
import { expect, test } from './harness/test.js';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const HOUR_MS = 3_600_000;
const SECOND_MS = 1_000;

/** Three in the night, on a telephone: nothing else is at hand. */
test('H31: whoever is woken says that she has it, reads one page, and lifts the hold with a signature', async ({
  pageOf,
  hands,
  therapyAt,
}) => {
  const { coi } = await therapyAt('at-the-ward');
  const until = new Date(hands.now + 8 * HOUR_MS).toISOString();
  await hands.api.give(people.qa, '/on-call', { circle: 'qa', until });
  const doubt = { scope: { kind: 'journey' }, reason: 'the seal looks odd' };
  await hands.api.give(people.nurse, `/journeys/${coi}/holds`, doubt);
  await hands.wait(SECOND_MS);

  const page = await pageOf(people.qa, PHONE);
  await page.goto(`/app/desk/${coi}/holds/HOLD-1`);
  await expect(page.getByText('the seal looks odd')).toBeVisible();
  await expect(page.getByText('runs out')).toContainText('T1 runs out in 1 d');
  await expect(page.getByText('no answer yet')).toBeVisible();
  await page.getByRole('button', { name: 'I have it in hand' }).click();
  await expect(page.getByText('has it in hand')).toBeVisible();

  await page.getByLabel('Lift: it may be used again').check();
  await page.getByLabel('On what evidence').fill('photograph of the seal');
  await page.getByRole('button', { name: 'Sign the decision' }).click();
  await expect(page.getByRole('dialog')).toContainText('I have assessed why this is held');
  await page.getByRole('button', { name: 'Sign with your passkey' }).click();
  await expect(page.getByText('This hold was lifted.')).toBeVisible();

  const [last] = (await hands.api.events(people.qa, coi)).slice(-1);
  expect(last?.envelope).toMatchObject({
    type: 'HoldResolved',
    actor: { person: 'qa-1' },
    data: { hold: 'HOLD-1', disposition: 'lifted', evidence: 'photograph of the seal' },
    signature: { statement: { meaning: 'hold-resolution' } },
  });
});

test('H31: what is found again while somebody decides is read before anything is lifted', async ({
  pageOf,
  therapyAt,
}) => {
  const [scene, another] = [
    await therapyAt('package-on-its-way', { stage: 'dispatch' }),
    await therapyAt('package-on-its-way', { stage: 'dispatch' }),
  ];
  await scene.must(people.courier, 'handoff-offers', {
    ...scene.outside(),
    to: postOf(people.nurse),
  });
  const scansAnotherSeal = (): Promise<unknown> =>
    scene.tell(people.nurse, 'handoff-acceptances', {
      ...scene.outside(),
      seal: another.outside().seal,
    });
  await scansAnotherSeal();

  const page = await pageOf(people.qa, PHONE);
  await page.goto(`/app/desk/${scene.coi}/holds/HOLD-1`);
  await page.getByLabel('Lift: it may be used again').check();
  await page.getByLabel('On what evidence').fill('photograph of the seal');
  await scansAnotherSeal();
  const news = page.getByText('Something more was found meanwhile.');
  await expect(news).toBeVisible();
  await page.getByRole('button', { name: 'Sign the decision' }).click();
  await expect(page.getByText('Something more was found since you looked')).toBeVisible();
  await expect(page.getByLabel('On what evidence')).toHaveValue('photograph of the seal');

  await page.getByRole('button', { name: 'I have read it' }).click();
  await expect(news).toHaveCount(0);
  await page.getByRole('button', { name: 'Sign the decision' }).click();
  await page.getByRole('button', { name: 'Sign with your passkey' }).click();
  await expect(page.getByText('This hold was lifted.')).toBeVisible();
});
