import type { Page } from '@playwright/test';
import {
  BENCH,
  BOX,
  DILUENT,
  FREEZER,
  MEDIUM,
  REAGENT,
  SUPPLEMENT,
  type Scene,
  bench,
  lot,
  lotNamed,
  openBottle,
  people,
  postOf,
  slot,
} from '@selfsame/simulator';
import type { Scan } from '@selfsame/standards';
import { type Printed, closeBench, keyAgain, labelled, openBench } from './harness/at-the-bench.js';
import { scanAllInto } from './harness/scan-all-into.js';
import { scanInto } from './harness/scan-into.js';
import { takeIn } from './harness/take-in.js';
import { expect, test } from './harness/test.js';

const PASSAGES = 3;

/** What the therapy's own screen says must still come before the dose may be used. */
const missing = (page: Page) =>
  page.locator('section.card', { hasText: 'Still missing for release' });
const nextIs = (page: Page, title: string) =>
  expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
const tell = (page: Page, button: string) =>
  page.getByRole('button', { name: button, exact: true }).click();

/** Cells out of the marrow into a vessel. */
async function seed(operator: Page, other: Page, marrow: Scan): Promise<readonly Printed[]> {
  await openBench(operator, other);
  await nextIs(operator, 'Labels for the vessels');
  const vessels = await labelled(operator, 1);
  await nextIs(operator, 'Isolate the cells');
  await scanInto(operator, /^Scan the bench$/, bench(BENCH));
  await scanInto(operator, 'Scan the starting material', marrow);
  await scanAllInto(operator, 'Scan every vessel that is seeded', vessels);
  await operator.getByLabel('Count them').fill('1');
  await operator.getByLabel('Nucleated cells').fill('400,5');
  await operator.getByLabel('Viability').fill('97');
  await operator.getByLabel('Growing area').fill('450');
  await scanInto(operator, 'Scan the bottle of medium', lot(MEDIUM));
  await scanInto(operator, 'Scan the bottle of supplement', lot(SUPPLEMENT));
  await tell(operator, 'The cells are seeded');
  await expect(operator.getByRole('row', { name: 'Vessel' })).toHaveCount(1);
  return vessels;
}

async function feed(operator: Page, vessels: readonly Scan[]): Promise<void> {
  await operator.getByLabel('Change the medium').check();
  await scanInto(operator, /^Scan the bench$/, bench(BENCH));
  await scanAllInto(operator, 'Scan every vessel that is fed', vessels);
  await scanInto(operator, 'Scan the bottle of medium', lot(MEDIUM));
  await operator.getByLabel('Confluence').fill('60');
  await tell(operator, 'The medium is changed');
  await expect(operator.getByText('Recorded.')).toBeVisible();
}

/** What the cells look like before they are moved on: the file stays in the house, and its fingerprint goes on record. */
async function keepPicture(operator: Page, number: string): Promise<void> {
  await operator.getByLabel('Keep a picture of the cells').check();
  const picture = { name: `${number}.png`, mimeType: 'image/png', buffer: Buffer.from(number) };
  await operator.getByLabel('The picture').setInputFiles(picture);
  await operator.getByLabel('Its number').fill(number);
  await operator.getByLabel('Who keeps it').fill('clean-room-archive');
  await tell(operator, 'It is kept there');
  await expect(operator.getByText('Recorded.')).toBeVisible();
}

async function passage(
  operator: Page,
  from: readonly Scan[],
  counted: { readonly millions: string; readonly confluence: string },
): Promise<readonly Printed[]> {
  await operator.getByLabel('Move the cells on (passage)').check();
  await nextIs(operator, 'Labels for the vessels');
  const into = await labelled(operator, 1);
  await nextIs(operator, 'Move the cells on (passage)');
  await scanInto(operator, /^Scan the bench$/, bench(BENCH));
  await operator.getByLabel('Confluence').fill(counted.confluence);
  await scanAllInto(operator, 'Scan every vessel that is emptied', from);
  await scanAllInto(operator, 'Scan every vessel that is seeded', into);
  await operator.getByLabel('Count them').fill('1');
  await operator.getByLabel('Viable cells').fill(counted.millions);
  await operator.getByLabel('Viability').fill('94,5');
  await operator.getByLabel('Growing area').fill('450');
  await scanInto(operator, 'Scan the detachment reagent', lot(REAGENT));
  await tell(operator, 'The cells are moved on');
  return into;
}

/** @returns the harvest and the sample that was taken of it */
async function harvest(operator: Page, from: readonly Scan[]): Promise<readonly Printed[]> {
  await nextIs(operator, 'A label for the harvest');
  const into = await labelled(operator, 1);
  await nextIs(operator, 'Harvest the cells');
  await scanInto(operator, /^Scan the bench$/, bench(BENCH));
  await scanAllInto(operator, 'Scan every vessel that is emptied', from);
  await scanInto(operator, 'Scan the container of the harvest', into[0]!);
  await operator.getByLabel('Viable cells').fill('18');
  await operator.getByLabel('Viability').fill('95');
  await tell(operator, 'The cells are harvested');
  await nextIs(operator, 'Labels for the samples');
  const samples = await labelled(operator, 1);
  await nextIs(operator, 'Take a sample');
  await scanInto(operator, 'Scan the label of the sample', samples[0]!);
  await scanInto(operator, 'Scan what it is taken from', into[0]!);
  const tests = operator.getByRole('group', { name: 'For which tests?' });
  for (const each of await tests.getByRole('checkbox').all()) await each.check();
  await operator.getByLabel('Volume').fill('0,1');
  await tell(operator, 'The sample is taken');
  return [...into, ...samples];
}

async function fill(operator: Page, from: Scan): Promise<readonly Printed[]> {
  await nextIs(operator, 'Labels for the tubes');
  const tubes = await labelled(operator, 1);
  await scanInto(operator, /^Scan the bench$/, bench(BENCH));
  await scanInto(operator, 'Scan the harvest', from);
  await scanAllInto(operator, 'Scan every tube that is filled', tubes);
  await operator.getByLabel('Count them').fill('1');
  await operator.getByLabel('Volume of each tube').fill('1,5');
  await operator.getByLabel('Viable cells in each tube').fill('15');
  await expect(operator.getByText('= 15,000,000 cells')).toBeVisible();
  await scanInto(operator, 'Scan the diluent', lot(DILUENT));
  await tell(operator, 'The tubes are filled');
  return tubes;
}

/** Each tube is closed, tested and frozen. */
async function closeAndFreeze(operator: Page, tubes: readonly Printed[]): Promise<void> {
  const inHand = ({ item }: Printed) => operator.getByRole('row', { name: item });
  for (const tube of tubes) {
    await nextIs(operator, 'Close each tube');
    await scanInto(operator, 'Scan the tube', tube);
    await tell(operator, 'It is closed');
    await expect(inHand(tube)).toContainText('closed');
  }
  for (const tube of tubes) {
    await nextIs(operator, 'Test each seal');
    await scanInto(operator, 'Scan the tube', tube);
    await operator.getByLabel('In a dye bath').check();
    await operator.getByLabel('The seal is tight').check();
    await tell(operator, 'Record the test');
    await expect(inHand(tube)).toContainText('tight');
  }
  await nextIs(operator, 'Freeze the tubes');
  await scanAllInto(operator, 'Scan every tube that is frozen', tubes);
  await scanInto(operator, 'Scan the freezer', bench(FREEZER));
  await operator.getByLabel('Program of the freezer').fill('one-degree-a-minute');
  const trace = { name: 'run.csv', mimeType: 'text/csv', buffer: Buffer.from('4\n-80') };
  await operator.getByLabel('Record of the run').setInputFiles(trace);
  await tell(operator, 'They are frozen');
}

/** Within the house: both sides scan. */
async function handOver(operator: Page, units: readonly Scan[], to: string): Promise<void> {
  await nextIs(operator, 'Hand over within the house');
  await scanAllInto(operator, 'Scan every unit', units);
  await operator.getByLabel(to).check();
  await tell(operator, 'I hand them over');
}

async function takeOver(page: Page, units: readonly Scan[]): Promise<void> {
  await page.getByText('Take over within the house').click();
  await scanAllInto(page, 'Scan every unit', units);
  await tell(page, 'I have them');
}

async function putAway(keeper: Page, scene: Scene, tubes: readonly Printed[]): Promise<void> {
  await keeper.getByRole('link', { name: scene.parts.body.subjectNumber }).click();
  await expect(keeper.getByText('It is out of the cold')).toBeVisible();
  await keeper.getByRole('link', { name: 'Put it away' }).click();
  await scanInto(keeper, 'Scan the box', bench(BOX));
  for (const [column, tube] of tubes.entries()) {
    const position = `C${column + 1}`;
    await scanInto(keeper, 'Scan the position', slot(BOX, position).slot);
    await scanInto(keeper, 'Scan the tube that lies there now', tube);
    await tell(keeper, `It lies in ${position}`);
    await expect(keeper.getByText(`${tube.item} lies in ${position}.`)).toBeVisible();
  }
}

test('marrow that a courier holds out becomes a frozen tube in its slot: each screen leads to the next act, and says what the release still waits for', async ({
  therapyAt,
  hands,
  pageOf,
}) => {
  const ours = await therapyAt('package-on-its-way', { of: 'cryo', stage: 'collection' });
  await openBottle(hands.api, lotNamed(SUPPLEMENT), 'bottle-1');
  const heldOut = { ...ours.outside(), to: postOf(people.operator) };
  await ours.must(people.courier, 'handoff-offers', heldOut);
  const [operator, other] = [await pageOf(people.operator), await pageOf(people.otherOperator)];
  await operator.getByRole('link', { name: 'Offered to you' }).click();
  const marrow = ours.hands.marrow ?? '';
  await takeIn(operator, {
    scene: ours,
    leg: 'startingMaterial',
    items: [marrow],
    now: hands.now,
  });
  await operator.getByRole('link', { name: 'Go on with its contents' }).click();
  await expect(missing(operator)).toContainText('Sterility');

  let vessels = await seed(operator, other, ours.of(marrow));
  await expect(missing(operator)).toContainText('Counts are not yet verified by a second person');
  await other.goto(`/app/clean-room/${ours.coi}`);
  await keyAgain(other, '400.5');
  await expect(missing(operator)).not.toContainText('Counts are not yet verified');

  await feed(operator, vessels);
  await keepPicture(operator, 'P0-D4');
  for (let number = 1; number <= PASSAGES; number += 1) {
    const counted = { millions: `${6 + number},2`, confluence: `${80 + number}` };
    vessels = await passage(operator, vessels, counted);
    const row = operator.getByRole('row', { name: vessels[0]!.item });
    await expect(row.getByRole('cell').first()).toHaveText(String(number));
    await keyAgain(other, counted.millions);
  }
  const [harvested, sample] = await harvest(operator, vessels);
  await keyAgain(other, '18');
  const tubes = await fill(operator, harvested!);
  await keyAgain(other, '15');
  await closeAndFreeze(operator, tubes);
  await closeBench(operator);
  await handOver(operator, [sample!], 'Quality control');
  await handOver(operator, tubes, 'Cryo vault');
  await expect(operator.getByText('It is offered.')).toBeVisible();
  await takeOver(await pageOf(people.analyst), [sample!]);
  const keeper = await pageOf(people.keeper);
  await takeOver(keeper, tubes);
  await putAway(keeper, ours, tubes);
  await expect(operator.getByText('Everything that was made is elsewhere.')).toBeVisible();
  await expect(missing(operator)).toContainText('Viability, Cell count, Endotoxin');
  await expect(missing(operator)).not.toContainText('Counts are not yet verified');
});
