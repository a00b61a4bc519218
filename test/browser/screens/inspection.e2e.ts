import { guests, people } from '@selfsame/simulator';
import { expect, test } from '../harness/test.js';

test('inspection', async ({ therapyAt, hands, pageOf, look }) => {
  const { coi, parts } = await therapyAt('at-the-ward');
  await hands.api.give(people.nurse, `/journeys/${coi}/deviations`, {
    scope: { kind: 'journey' },
    what: 'the box stood in the sun',
    happenedAt: new Date(hands.now).toISOString(),
    immediateAction: 'carried inside',
  });
  const inspector = await pageOf(guests.inspector);
  const open = async (path: string, sign: string): Promise<void> => {
    await inspector.goto(`/app/inspection${path}`);
    await expect(inspector.locator(sign).first()).toBeVisible();
  };

  await open('', '.questions');
  await look(inspector, 'what is asked first');
  await open('/batches', 'table');
  await look(inspector, 'batches of a period');
  await open('/people', 'table');
  await look(inspector, 'people as of a day');
  await open('/trainings', 'table');
  await look(inspector, 'training against acts');
  await open('/deviations', 'table');
  await look(inspector, 'deviations');
  await open(`/accountability?subject=${parts.body.subjectNumber}`, 'table');
  await look(inspector, 'accountability');
  await open(`/product?coi=${coi}`, 'table');
  await look(inspector, 'one product');
  await open(`/labels?coi=${coi}`, 'table');
  await look(inspector, 'labels');
  await open(`/calibrations?coi=${coi}`, 'table');
  await look(inspector, 'calibrations');
  await open(`/trail?on=${coi}&what=LabelPrinted`, 'table');
  await look(inspector, 'an audit trail');
  await open('/certificates', 'table');
  await look(inspector, 'certificates');
  await open('/excursions', 'p[role="status"]');
  await look(inspector, 'excursions');
  await open('/system', 'table .hash');
  await look(inspector, 'the file of the system');
});
