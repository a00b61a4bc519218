import { people } from '@selfsame/simulator';
import { expect, test } from '../harness/test.js';

test('physician', async ({ therapyAt, pageOf, look }) => {
  const { coi, parts } = await therapyAt('at-the-ward');
  const investigator = await pageOf(people.investigator);
  const open = async (path: string, sign: string): Promise<void> => {
    await investigator.goto(`/app${path}`);
    await expect(investigator.locator(sign).first()).toBeVisible();
  };

  await expect(investigator.locator('.who-line').first()).toBeVisible();
  await look(investigator, 'my site');
  await open(`/physician/${coi}`, '.acts');
  await look(investigator, 'one therapy');
  await open(`/participants/${parts.body.participant}`, '.acts');
  for (const summary of await investigator.locator('.acts summary').all()) await summary.click();
  await look(investigator, 'a participant');
  await open('/unblinding', '.act-form');
  await look(investigator, 'unblinding');
});
