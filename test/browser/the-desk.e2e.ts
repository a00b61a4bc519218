import { people } from '@selfsame/simulator';
import { check, openDose } from './harness/at-the-bed.js';
import { expect, test } from './harness/test.js';

/** What happens at the bed stands on the desk before anybody has called. */
test('H28: a wrong tube at the bed fills the screen there, and is a STOP on the desk, in the therapy that it would have harmed', async ({
  therapyAt,
  pageOf,
}) => {
  const theirs = await therapyAt('before-verification');
  const ours = await therapyAt('before-verification');
  const { body } = ours.parts;
  const desk = await pageOf(people.qa);
  await desk.goto('/app/desk');
  await expect(desk.getByRole('heading', { name: 'Just now' })).toBeVisible();
  const lane = desk.getByRole('link', { name: new RegExp(body.subjectNumber) });
  await expect(lane).toContainText('At the ward');
  await expect(desk.getByText('STOP')).toBeHidden();

  const nurse = await pageOf(people.nurse);
  await openDose(nurse, ours);
  await check(nurse, ours, theirs.of(theirs.hands.tube ?? ''));
  await expect(nurse.getByRole('alertdialog', { name: 'STOP' })).toBeVisible();

  const stop = desk.getByRole('log').getByRole('link', { name: /STOP/ });
  await expect(stop).toContainText('This belongs to another participant');
  await expect(lane).toContainText('STOP 1');
  await desk.getByRole('button', { name: 'With a STOP 1' }).click();
  await expect(desk.locator('.lane')).toHaveCount(1);
  await stop.click();
  await expect(desk.getByRole('heading', { level: 1 })).toContainText(body.subjectNumber);
});

test('H25: the QP reads why a batch cannot be released, and releases it when nothing stands in the way', async ({
  therapyAt,
  pageOf,
  hands,
}) => {
  const { coi } = await therapyAt('before-certification');
  const report = {
    scope: { kind: 'batch', of: 'B1' },
    what: 'a door stood open',
    happenedAt: new Date(hands.now).toISOString(),
    immediateAction: 'shut',
  };
  await hands.api.give(people.operator, `/journeys/${coi}/deviations`, report);
  const held = { scope: { kind: 'batch', of: 'B1' }, reason: 'a call from the room' };
  await hands.api.give(people.operator, `/journeys/${coi}/holds`, held);

  const qp = await pageOf(people.qp);
  await qp.goto(`/app/desk/${coi}/batches/B1`);
  const waits = qp.getByRole('region', { name: 'Why can I not release?' });
  await expect(waits.getByRole('link')).toHaveText(['HOLD-1', 'DEV-1']);
  await expect(qp.getByText('It cannot be released yet')).toBeVisible();

  const lifting = { hold: 'HOLD-1', disposition: 'lifted', evidence: 'answered' };
  await hands.api.give(people.qp, `/journeys/${coi}/hold-resolutions`, lifting);
  const releasing = qp.getByRole('button', { name: 'Sign and release' });
  await releasing.click();
  await expect(qp.getByRole('dialog')).toContainText('I certify that this batch conforms');
  await qp.getByRole('button', { name: 'Sign with your passkey' }).click();
  await expect(qp.getByRole('heading', { level: 1 })).toContainText('released conditionally');
  await expect(waits.getByRole('link')).toHaveText(['DEV-1']);
});

test('H21: a package that was too warm stands among the excursions, with how long, how warm and what it held, and leads to the decision', async ({
  therapyAt,
  pageOf,
  hands,
}) => {
  const scene = await therapyAt('package-arrived');
  const warm = Array.from({ length: 13 }, (_, index) => ({
    at: new Date(hands.now - (60 - index * 5) * 60_000).toISOString(),
    milliCelsius: index < 6 ? 11_500 : 4_000,
  }));
  const told = await scene.tell(people.operator, 'logger-data', {
    package: scene.sscc,
    logger: scene.logger,
    fileSha256: 'a'.repeat(64),
    readings: warm,
  });
  expect(told.accepted).toBe(true);

  const desk = await pageOf(people.qa);
  await desk.goto('/app/desk');
  const excursions = desk.getByRole('region', { name: 'Excursions' });
  const line = excursions.getByRole('link', { name: /The temperature left its range/ });
  await expect(line).toContainText('30 min, 15 min allowed: 15 min over');
  await expect(line).toContainText('between 4 °C and 11.5 °C');
  await expect(line).toContainText('held, to be decided');
  await expect(line).toContainText('M1 can still be used');
  await line.click();
  await expect(desk.getByRole('heading', { name: 'Decide' })).toBeVisible();
});
