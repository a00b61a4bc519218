import { checkOnPaper, people } from '@selfsame/simulator';
import { scanInto } from './harness/scan-into.js';
import { expect, test } from './harness/test.js';
import { wallClock } from './harness/wall-clock.js';

const MINUTE_MS = 60_000;

test('what was given on paper is entered from sheet C with the times that stand on it, and compared by somebody else: the dose is given in the record', async ({
  therapyAt,
  hands,
  pageOf,
}) => {
  const scene = await therapyAt('at-the-ward');
  const tube = scene.hands.tube ?? '';
  await scene.must(people.nurse, 'downtime-packs', { item: tube });
  await hands.wait(120 * MINUTE_MS);
  const instant = (minutesAgo: number) => hands.now - minutesAgo * MINUTE_MS;
  const at = (minutesAgo: number) => wallClock(instant(minutesAgo));
  await hands.api.give(people.nurse, '/downtimes', {
    from: new Date(instant(110)).toISOString(),
    until: new Date(instant(10)).toISOString(),
    cause: 'the network was down',
    declaredBy: people.nurse.id,
    role: 'nurse',
  });
  for (const [sheet, by] of [
    ['A', people.nurse],
    ['B', people.otherNurse],
  ] as const) {
    const form = `${scene.coi}-1-${sheet}`;
    const check = checkOnPaper(scene, form, { by, at: instant(90), tube: scene.of(tube) });
    await scene.must(people.nightNurse, 'downtime-forms', check);
  }
  const nurse = await pageOf(people.nightNurse);
  await nurse.goto(`/app/paper/${scene.coi}/PACK-1`);
  const sheet = nurse.locator('section.card', { hasText: 'Sheet C' });
  await sheet.getByText('A dose was given').click();
  const scan = { name: 'c.pdf', mimeType: 'application/pdf', buffer: Buffer.from('sheet C') };
  await sheet.getByLabel('The scan of the sheet').setInputFiles(scan);
  await scanInto(nurse, 'Scan the label of the tube on the sheet', scene.of(tube));
  const written = {
    'Who signed it': `${people.physician.id}, ${people.nurse.id}`,
    'The telephone call before it: when': at(88),
    'Tube opened': at(84),
    'Infusion begun': at(80),
    'Infusion ended': at(74),
  };
  for (const [label, value] of Object.entries(written)) await sheet.getByLabel(label).fill(value);
  await sheet.locator('input[type="datetime-local"]').nth(2).fill(at(82));
  for (const each of ['QA', 'No hold', 'Into the spinal canal (intrathecal)', 'Read'])
    await sheet.getByLabel(each, { exact: true }).check();
  await sheet.getByLabel('All of it was given').check();
  const dose = String(scene.parts.protocol.dose.volumeMicrolitres / 1_000);
  const volumes = { 'Drawn up': dose, 'Went in': dose, 'Left in the syringe': '0', Wasted: '0' };
  const volume = (label: string) => sheet.locator('.field', { hasText: label }).last();
  for (const [label, value] of Object.entries(volumes))
    await volume(label).getByRole('textbox').fill(value);
  await sheet.getByRole('button', { name: 'This is what the sheet says' }).click();
  await expect(sheet.getByText('Somebody else holds the sheet beside it.')).toBeVisible();

  const other = await pageOf(people.otherNurse);
  await other.goto(`/app/paper/${scene.coi}/PACK-1`);
  const theirs = other.locator('section.card', { hasText: 'Sheet C' });
  await expect(theirs).toContainText(`${people.physician.id}, ${people.nurse.id}`);
  await expect(theirs).toContainText('All of it was given');
  await theirs.getByLabel('It is the same').check();
  await theirs.getByRole('button', { name: 'Record the comparison' }).click();
  await expect(sheet.getByText('It is as the paper says, compared by nurse-2.')).toBeVisible();
  const events = await hands.api.events(people.qa, scene.coi);
  expect(events.map(({ envelope }) => envelope.type)).toContain('InfusionCompleted');
});
