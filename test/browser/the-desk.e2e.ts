import { heardOf, people } from '@selfsame/simulator';
import { expect, test } from './harness/test.js';

/** What happens at the bed stands on the desk before anybody has called. */
test('H28: a wrong tube at the bed is a STOP on the desk, in the therapy that it would have harmed', async ({
  therapyAt,
  pageOf,
}) => {
  const theirs = await therapyAt('before-verification');
  const ours = await therapyAt('before-verification');
  const desk = await pageOf(people.qa);
  await desk.goto('/app/desk');
  await expect(desk.getByRole('heading', { name: 'Just now' })).toBeVisible();
  await expect(desk.getByText('STOP')).toBeHidden();

  const { body } = ours.parts;
  const told = await ours.tell(people.nurse, 'verifications', {
    wristband: body.wristband,
    tube: theirs.of(theirs.hands.tube ?? ''),
    subjectNumber: body.subjectNumber,
    ...(body.known && heardOf(body.known)),
  });
  expect(told.problem?.code).toBe('WRONG_PRODUCT');

  const stop = desk.getByRole('log').getByRole('link', { name: /STOP/ });
  await expect(stop).toContainText('This belongs to another participant');
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
