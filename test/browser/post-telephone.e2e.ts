import { people } from '@selfsame/simulator';
import { PHONE, offered } from './harness/on-the-road.js';
import { expect, test } from './harness/test.js';

test('QA declares on which number a post is called, and the courier calls it from his run, his stop and an incident', async ({
  hands,
  pageOf,
}) => {
  const { scene, outside, sscc } = await offered(hands);
  await scene.must(people.courier, 'handoff-acceptances', outside);
  const qa = await pageOf(people.qa);
  await qa.goto('/app/places');
  const post = qa.locator('.listed', { hasText: 'bioinova / clean-room' });
  await post.getByText('Enter its telephone').click();
  await post.getByLabel('Telephone of the post').fill('+420 200 000 022');
  await post.getByRole('button', { name: 'Declare it' }).click();
  await expect(post.getByRole('link')).toHaveAttribute('href', 'tel:+420200000022');

  const page = await pageOf(people.courier, PHONE);
  const call = page.getByRole('link', { name: 'Call where it goes +420 200 000 022' });
  await expect(call).toHaveAttribute('href', 'tel:+420200000022');
  for (const at of [`/app/run/${sscc}`, `/app/run/${sscc}/incident`]) {
    await page.goto(at);
    await expect(call).toBeVisible();
  }

  await post.getByText('Nobody is called there any more').click();
  await post.getByRole('button', { name: 'Take the number away' }).click();
  await expect(post.getByText('no telephone declared')).toBeVisible();
  await expect(call).toBeHidden();
});
