import { people } from '@selfsame/simulator';
import { expect, test } from './harness/test.js';

/** Whoever answers for a participant: a day for the dose, another one when it cannot be, and the end when he wants no more. */
test('H48: an investigator plans a dose, calls it off, and records that consent is withdrawn: nothing is given from then on', async ({
  therapyAt,
  pageOf,
  hands,
}) => {
  const { parts } = await therapyAt('certified');
  const { subjectNumber } = parts.body;
  await hands.api.equipToSign(people.investigator);
  const investigator = await pageOf(people.investigator);
  await investigator
    .getByRole('link', { name: new RegExp(subjectNumber) })
    .first()
    .click();
  await expect(investigator.getByRole('heading', { level: 1 })).toContainText(subjectNumber);
  await expect(investigator.getByText('No infusion is planned.')).toBeVisible();
  const plan = async (at: string): Promise<void> => {
    await investigator.getByLabel('At which post').fill('neurology');
    await investigator.getByLabel('When').fill(at);
    await investigator.getByRole('button', { name: 'Plan it' }).click();
    await expect(investigator.getByText('Infusion planned')).toBeVisible();
  };
  await plan('2026-12-22T10:30');
  await investigator.getByText('Nothing is given today').click();
  await investigator.getByLabel('The person is unwell').check();
  await investigator.getByRole('button', { name: 'Record that it is not given' }).click();
  await expect(investigator.getByText('No infusion is planned.')).toBeVisible();
  await plan('2026-12-24T10:30');

  const qa = await pageOf(people.qa);
  await qa.goto('/app/desk');
  await expect(qa.getByRole('link', { name: new RegExp(subjectNumber) })).toContainText('Released');
  await investigator.getByRole('link', { name: /Participant: consent/ }).click();
  await investigator.getByText('Participation ends').click();
  await investigator.getByLabel('He withdraws').check();
  await investigator.getByRole('button', { name: 'Record it now' }).click();
  await expect(investigator.getByText('He has withdrawn')).toBeVisible();
  await expect(qa.getByRole('link', { name: new RegExp(subjectNumber) })).toBeHidden();
  await expect(qa.getByText('Consent withdrawn').first()).toBeVisible();
});
