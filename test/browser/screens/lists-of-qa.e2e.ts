import { people } from '@selfsame/simulator';
import { expect, test } from '../harness/test.js';

test('lists of QA', async ({ therapyAt, pageOf, hands, look }) => {
  const { coi } = await therapyAt('at-the-ward');
  const qa = await pageOf(people.qa);
  const open = async (path: string): Promise<void> => {
    await qa.goto(`/app${path}`);
    await expect(qa.locator('main h1')).toBeVisible();
    await qa.waitForLoadState('networkidle');
  };
  await open('/desk/on-call');
  await look(qa, 'on call');
  await open('/desk/audit-trail');
  await look(qa, 'the audit trail to review');
  await open('/lots');
  await look(qa, 'lots of materials');
  const { rows } = await hands.api.read(people.qa, `/journeys/${coi}/lots`);
  const [{ lot } = { lot: '' }] = rows as { lot: string }[];
  await open(`/lots/${encodeURIComponent(lot)}`);
  await look(qa, 'one lot');
});
