import { guests } from '@selfsame/simulator';
import { expect, test } from '../harness/test.js';

test('monitor', async ({ therapyAt, pageOf, look }) => {
  await therapyAt('package-on-its-way');
  const { coi, parts } = await therapyAt('at-the-ward');
  const monitor = await pageOf(guests.monitor);
  const open = async (path: string, sign: string): Promise<void> => {
    await monitor.goto(`/app${path}`);
    await expect(monitor.locator(sign).first()).toBeVisible();
  };

  await open('/monitor', '.lane');
  await look(monitor, 'the study');
  await open(`/monitor/${coi}`, '.container-line');
  await look(monitor, 'one therapy');
  await open(`/accountability/${parts.body.participant}`, 'table');
  await look(monitor, 'accountability');
});
