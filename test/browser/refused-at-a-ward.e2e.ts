import { people, postOf } from '@selfsame/simulator';
import type { Scan } from '@selfsame/standards';
import { scanByButton } from './harness/scan-by-button.js';
import { expect, test } from './harness/test.js';

test('a package that a nurse does not take stays with the courier, with her reason and the hash of her picture', async ({
  therapyAt,
  hands,
  pageOf,
}) => {
  const scene = await therapyAt('package-on-its-way', { stage: 'dispatch' });
  const { package: parcel } = scene.outside() as { package: Scan };
  const heldOut = { ...scene.outside(), to: postOf(people.nurse) };
  await scene.must(people.courier, 'handoff-offers', heldOut);
  const nurse = await pageOf(people.nurse);
  await nurse.goto('/app/packages');
  await nurse.getByRole('link', { name: 'Offered to you' }).click();
  await nurse.getByText('I do not take it', { exact: true }).click();
  const refusing = nurse.locator('details[open]');
  await scanByButton(nurse, refusing.getByRole('button', { name: 'Scan the number' }), parcel);
  await nurse.getByLabel('It is damaged').check();
  const picture = { name: 'dent.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('a dent') };
  await refusing.locator('input[type=file]').setInputFiles(picture);
  await nurse.getByRole('button', { name: 'Refuse it' }).click();
  await expect(nurse.getByText('It is not in your hands')).toBeVisible();

  const events = await hands.api.events(people.qa, scene.coi);
  const refused = events.findLast(({ envelope }) => envelope.type === 'HandoffRefused');
  expect(refused?.envelope.data).toMatchObject({ reason: 'damaged' });
  expect(JSON.stringify(refused?.envelope.data)).toMatch(/[0-9a-f]{64}/);
  const courier = await pageOf(people.courier);
  await expect(courier.locator('a.stop')).toHaveCount(1);
});
