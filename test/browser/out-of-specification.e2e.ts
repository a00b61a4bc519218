import type { Page } from '@playwright/test';
import { type Person, measure, people, testsFor } from '@selfsame/simulator';
import { expect, test } from './harness/test.js';

const WEAK = { operator: '=', value: '68', unit: 'percent' };

/** The cells are weak, and nothing else is left: each says his part on his own screen, and nobody says that of another. */
test('H11: a product out of specification is asked for, judged, explained and released as an exception by four people', async ({
  therapyAt,
  pageOf,
  hands,
}) => {
  const scene = await therapyAt('results-due');
  const { coi } = scene;
  for (const each of testsFor(scene.parts.protocol, 'conditional'))
    await measure(
      scene,
      scene.hands.samples[0] ?? '',
      each,
      each === 'viability' ? WEAK : undefined,
    );

  const comesIn = async (person: Person, path: string): Promise<Page> => {
    await hands.api.equipToSign(person);
    const page = await pageOf(person);
    await page.goto(`/app${path}`);
    return page;
  };
  const sign = (page: Page) => page.getByRole('button', { name: 'Sign with your passkey' }).click();

  const physician = await comesIn(people.investigator, `/physician/${coi}`);
  await physician.getByText('Ask for it although it is out of specification').click();
  await physician.getByLabel('viability').check();
  await physician.getByLabel('Why nothing else will do').fill('it gets worse every week');
  await physician.getByRole('button', { name: 'Sign the request' }).click();
  await sign(physician);
  await physician.getByRole('link', { name: /EXC-1/ }).click();
  await expect(physician.getByText('You asked for it')).toBeVisible();
  await physician.getByLabel('Number of the form').fill('ICF-EXCEPTION');
  await physician.getByLabel('Its version').fill('2.0');
  await physician.getByRole('button', { name: 'Record that I informed the participant' }).click();

  const qa = await comesIn(people.qa, `/exceptions/${coi}/EXC-1`);
  await qa.getByLabel('Number of the evaluation').fill('RISK-2026-7');
  await qa.getByLabel('Its version').fill('1.0');
  await qa
    .getByLabel('The evaluation', { exact: true })
    .setInputFiles({ name: 'risk.pdf', mimeType: 'application/pdf', buffer: Buffer.from('risk') });
  await qa.getByRole('button', { name: 'Record it' }).click();
  await expect(qa.getByText('QA evaluated the risk')).toHaveClass('step-done');
  await qa.goto(`/app/desk/${coi}/holds/HOLD-1`);
  await qa.getByLabel('Lift: it may be used again').check();
  await qa.getByLabel('On what evidence').fill('EXC-1 and RISK-2026-7');
  await qa.getByRole('button', { name: 'Sign the decision' }).click();
  await sign(qa);
  await expect(qa.getByText('This hold was lifted.')).toBeVisible();

  const qp = await comesIn(people.qp, `/exceptions/${coi}/EXC-1`);
  await qp.getByLabel('viability').check();
  await qp.getByRole('button', { name: 'Sign and release as an exception' }).click();
  await expect(qp.getByRole('dialog')).toContainText('I do not certify that this batch conforms');
  await sign(qp);
  await expect(
    qp.getByText(/RELEASED AS AN EXCEPTION — out of specification: viability 68 %/),
  ).toBeVisible();
  await expect(physician.getByText(/RELEASED AS AN EXCEPTION/)).toBeVisible();
});
