import { people, postOf } from '@selfsame/simulator';
import { expect, test } from './harness/test.js';

/** Nobody of the house looks for what nobody told him of: it stands where his day begins, with the end of the offer. */
test('a keeper finds a package that the clean room holds out to the vault, and takes it from there', async ({
  therapyAt,
  pageOf,
}) => {
  const scene = await therapyAt('package-ready', { stage: 'dispatch', of: 'fresh' });
  const keeper = await pageOf(people.keeper);
  await expect(keeper.getByRole('heading', { level: 1, name: 'Vault' })).toBeVisible();
  const offered = keeper.getByRole('region', { name: 'Offered to you' });
  await expect(offered).toBeHidden();

  const to = postOf(people.keeper);
  const told = await scene.tell(people.operator, 'handoff-offers', { ...scene.outside(), to });
  expect(told.problem).toBeUndefined();
  await expect(offered.getByRole('link')).toContainText('The offer ends');
  await offered.getByRole('link').click();
  await expect(keeper.getByRole('heading', { name: 'Take the package over' })).toBeVisible();
});
