import { BOX, people } from '@selfsame/simulator';
import { expect, test } from './harness/test.js';

/** What an auditor has in his hand: a number that stands in the record, and what it is called there. */
const NUMBERS = {
  'Subject numbers': ['JourneyStarted', 'subjectNumber'],
  Participants: ['JourneyStarted', 'participant'],
  Donations: ['AspirationRecorded', 'din'],
  Labels: ['LabelPrinted', 'label'],
  Packages: ['PackagePacked', 'sscc'],
  Shippers: ['PackagePacked', 'shipper'],
  'Loggers on the way': ['PackagePacked', 'logger'],
  Seals: ['PackageSealed', 'seal'],
} as const;

test('whatever has a number is found by it, and opens to its record, checked', async ({
  therapyAt,
  hands,
  pageOf,
}) => {
  const { coi } = await therapyAt('at-the-ward', { of: 'cryo' });
  const events = await hands.api.events(people.qa, coi);
  const told = (type: string, field: string): string => {
    const event = events.find(({ envelope }) => envelope.type === type);
    const of = (event?.envelope.data as Record<string, unknown> | undefined)?.[field];
    if (typeof of !== 'string') throw new Error(`${type} tells no ${field}.`);
    return of;
  };
  const auditor = await pageOf(people.auditor);
  const opens = async (kind: string, number: string): Promise<void> => {
    await auditor.goto('/app/find');
    await auditor.getByLabel(/A number, or how it begins/).fill(number);
    const found = auditor.locator('section', {
      has: auditor.getByRole('heading', { name: kind, exact: true }),
    });
    await found.getByRole('link', { name: 'Its record' }).first().click();
    await expect(auditor.getByText(/every hash, every link/), kind).toBeVisible();
  };

  await opens('Therapies', coi);
  await opens('Batches', coi);
  await opens('Slots that held a container', BOX);
  await opens('Boxes', BOX);
  await opens('People', people.nurse.id);
  await opens('Devices', `device-of-${people.nurse.id}`);
  await opens('Devices', told('LabelPrinted', 'printer'));
  await opens('Protocols', 'als-msc-cryo');
  for (const [kind, [type, field]] of Object.entries(NUMBERS)) await opens(kind, told(type, field));

  const lots = await hands.api.read(people.qa, `/journeys/${coi}/lots`);
  const [{ lot } = { lot: '' }] = lots.rows as { lot: string }[];
  await opens('Lots of materials', lot);
  await expect(auditor.getByRole('group', { name: 'Where it went' })).toContainText(coi);
});
