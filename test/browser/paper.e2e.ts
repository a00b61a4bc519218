import { people } from '@selfsame/simulator';
import { scanInto } from './harness/scan-into.js';
import { expect, test } from './harness/test.js';
import { wallClock } from './harness/wall-clock.js';

const MINUTE_MS = 60_000;

test.describe('on the morning after a downtime', () => {
  test('H50: what a sheet says is typed with the times that stand on it, and another holds the sheet beside it', async ({
    therapyAt,
    hands,
    pageOf,
  }) => {
    const scene = await therapyAt('at-the-ward');
    const tube = scene.hands.tube ?? '';
    await scene.must(people.nurse, 'downtime-packs', { item: tube });
    await hands.wait(120 * MINUTE_MS);
    const at = (minutes: number) => wallClock(hands.now - minutes * MINUTE_MS);
    const nurse = await pageOf(people.nurse);
    await nurse.goto('/app/paper');
    await nurse.getByText('Declare a downtime').click();
    await nurse.getByLabel('From').fill(at(110));
    await nurse.getByLabel('Until').fill(at(10));
    await nurse.getByLabel('Why it was silent').fill('the network was down');
    await nurse.getByLabel('Who declared it').fill(people.nurse.id);
    await nurse.getByLabel('Nurse', { exact: true }).check();
    await nurse.getByRole('button', { name: 'Declare it' }).click();
    await expect(nurse.getByText('Nobody has declared a downtime here.')).toHaveCount(0);
    await nurse.getByRole('link', { name: 'PACK-1' }).click();

    const sheetA = nurse.locator('section.card', { hasText: 'Sheet A' });
    await sheetA.getByText('What the check says').click();
    const scan = { name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('sheet A') };
    await sheetA.getByLabel('The scan of the sheet').setInputFiles(scan);
    await sheetA.getByLabel('Who made the check').fill(people.nurse.id);
    await sheetA.getByLabel('When, as it stands on the sheet').fill(at(90));
    await sheetA.getByLabel('Subject number').fill(scene.parts.body.subjectNumber);
    await sheetA.getByLabel('The person', { exact: true }).check();
    await sheetA.getByLabel('YES').check();
    await scanInto(nurse, 'Scan the label of the tube on the sheet', scene.of(tube));
    await sheetA.getByRole('button', { name: 'This is what the sheet says' }).click();
    await expect(sheetA.getByText('Somebody else holds the sheet beside it.')).toBeVisible();

    const other = await pageOf(people.otherNurse);
    await other.goto(`/app/paper/${scene.coi}/PACK-1`);
    const theirs = other.locator('section.card', { hasText: 'Sheet A' });
    await expect(theirs).toContainText(scene.parts.body.subjectNumber);
    await theirs.getByLabel('It is the same').check();
    await theirs.getByRole('button', { name: 'Record the comparison' }).click();
    await expect(sheetA.getByText('It is as the paper says, compared by nurse-2.')).toBeVisible();
  });
});
