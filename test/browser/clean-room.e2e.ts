import type { Page } from '@playwright/test';
import {
  BENCH,
  BOX,
  DILUENT,
  FREEZER,
  MEDIUM,
  SUPPLEMENT,
  bench,
  lot,
  lotNamed,
  openBottle,
  people,
  postOf,
} from '@selfsame/simulator';
import type { Scan } from '@selfsame/standards';
import { scanAllInto } from './harness/scan-all-into.js';
import { scanInto } from './harness/scan-into.js';
import { takeIn } from './harness/take-in.js';
import { expect, test } from './harness/test.js';

type Printed = Scan & { readonly item: string };

test.describe('in the clean room', () => {
  const printed = async (page: Page, count: number): Promise<readonly Printed[]> => {
    await page.getByLabel('How many labels?').fill(String(count));
    const printing = page.waitForResponse('**/labels');
    await page.getByRole('button', { name: 'Print the labels' }).click();
    return ((await (await printing).json()) as { labels: readonly Printed[] }).labels;
  };
  const inHand = (page: Page, { item }: Printed) => page.getByRole('row', { name: item });

  /** Opens the bench for the therapy on this screen, and has its line cleared by somebody else. */
  const openBench = async (operator: Page, other: Page): Promise<void> => {
    await scanInto(operator, 'Scan the bench at which you are', bench(BENCH));
    await operator.getByRole('button', { name: 'Open it for this therapy' }).click();
    await expect(operator.getByText('Nobody has cleared the line yet.')).toBeVisible();
    await other.goto('/app/clean-room/bench');
    await scanInto(other, 'Scan the bench at which you are', bench(BENCH));
    await scanInto(other, /^Scan the bench$/, bench(BENCH));
    await other.getByRole('button', { name: 'The line is clear' }).click();
    await expect(operator.getByText('line cleared by operator-2')).toBeVisible();
  };

  /** Prints labels, and puts each on its container. */
  const labelled = async (page: Page, count: number): Promise<readonly Printed[]> => {
    const labels = await printed(page, count);
    await scanAllInto(page, 'Scan every label on its container', labels);
    await page.getByRole('button', { name: 'They are on their containers' }).click();
    return labels;
  };

  test('marrow is taken from the courier, seeded into vessels that were counted, and its cells are keyed by two', async ({
    therapyAt,
    hands,
    pageOf,
  }) => {
    const ours = await therapyAt('package-on-its-way', { of: 'cryo', stage: 'collection' });
    await openBottle(hands.api, lotNamed(SUPPLEMENT), 'bottle-1');
    const heldOut = { ...ours.outside(), to: postOf(people.operator) };
    await ours.must(people.courier, 'handoff-offers', heldOut);
    const [operator, other] = [await pageOf(people.operator), await pageOf(people.otherOperator)];
    await operator.goto(`/app/clean-room/${ours.coi}`);
    const marrow = ours.hands.marrow ?? '';
    const leg = 'startingMaterial';
    await takeIn(operator, { scene: ours, leg, items: [marrow], now: hands.now });
    await openBench(operator, other);
    const vessels = await labelled(operator, 3);
    await scanInto(operator, /^Scan the bench$/, bench(BENCH));
    await scanInto(operator, 'Scan the starting material', ours.of(marrow));
    await scanAllInto(operator, 'Scan every vessel that is seeded', vessels);
    await operator.getByLabel('Count them').fill('3');
    await operator.getByLabel('Nucleated cells').fill('400,5');
    await operator.getByLabel('Viability').fill('97');
    await operator.getByLabel('Growing area').fill('675');
    await scanInto(operator, 'Scan the bottle of medium', lot(MEDIUM));
    await scanInto(operator, 'Scan the bottle of supplement', lot(SUPPLEMENT));
    await operator.getByRole('button', { name: 'The cells are seeded' }).click();
    await expect(operator.getByText('What do you do now?')).toBeVisible();
    await expect(operator.getByRole('row', { name: 'Vessel' })).toHaveCount(3);

    await other.goto(`/app/clean-room/${ours.coi}`);
    await other.getByLabel('The number').fill('400.5');
    await other.getByRole('button', { name: 'I have keyed it myself' }).click();
    await expect(other.getByLabel('The number')).toHaveCount(0);
  });

  test('H5: H6: at a bench that is open for one therapy the vessel of another is STOP, and the other is not offered anything there', async ({
    therapyAt,
    pageOf,
  }) => {
    const [ours, theirs] = [await therapyAt('while-growing'), await therapyAt('while-growing')];
    const [operator, other] = [await pageOf(people.operator), await pageOf(people.otherOperator)];
    const [vessel = ''] = theirs.hands.vessels;
    await operator.goto(`/app/clean-room/${ours.coi}`);
    await openBench(operator, other);
    await operator.getByLabel('Change the medium').check();
    await scanInto(operator, /^Scan the bench$/, bench(BENCH));
    await scanAllInto(operator, 'Scan every vessel that is fed', [theirs.of(vessel)]);
    await scanInto(operator, 'Scan the bottle of medium', lot(MEDIUM));
    await operator.getByLabel('Confluence').fill('50');
    await operator.getByRole('button', { name: 'The medium is changed' }).click();
    await expect(operator.getByRole('alertdialog', { name: 'STOP' })).toContainText(
      'This belongs to another participant',
    );
    await operator.getByRole('button', { name: 'I have put it aside' }).click();
    await operator.goto(`/app/clean-room/${theirs.coi}`);
    await expect(operator.getByText('This bench is open for another therapy.')).toBeVisible();
    await expect(operator.getByRole('button', { name: 'The medium is changed' })).toHaveCount(0);
  });

  test('H5: H10: H14: H15: a bench serves one therapy after a second person has cleared it, two key the number, and every tube is filled, closed, tested, frozen, and put away by its position', async ({
    therapyAt,
    pageOf,
  }) => {
    const ours = await therapyAt('before-fill', { of: 'cryo' });
    const { subjectNumber } = ours.parts.body;
    const [operator, other] = [await pageOf(people.operator), await pageOf(people.otherOperator)];
    await operator.getByRole('link', { name: subjectNumber }).click();
    await openBench(operator, other);
    const tubes = await labelled(operator, 2);
    await scanInto(operator, /^Scan the bench$/, bench(BENCH));
    await scanInto(operator, 'Scan the harvest', ours.of('H1'));
    await scanAllInto(operator, 'Scan every tube that is filled', tubes);
    await operator.getByLabel('Count them').fill('2');
    await operator.getByLabel('Volume of each tube').fill('1,5');
    await operator.getByLabel('Viable cells in each tube').fill('15');
    await expect(operator.getByText('= 15,000,000 cells')).toBeVisible();
    await scanInto(operator, 'Scan the diluent', lot(DILUENT));
    await operator.getByRole('button', { name: 'The tubes are filled' }).click();

    for (const tube of tubes) {
      await expect(operator.getByRole('heading', { name: 'Close each tube' })).toBeVisible();
      await scanInto(operator, 'Scan the tube', tube);
      await operator.getByRole('button', { name: 'It is closed' }).click();
      await expect(inHand(operator, tube)).toContainText('closed');
    }
    for (const tube of tubes) {
      await expect(operator.getByRole('heading', { name: 'Test each seal' })).toBeVisible();
      await scanInto(operator, 'Scan the tube', tube);
      await operator.getByLabel('In a dye bath').check();
      await operator.getByLabel('The seal is tight').check();
      await operator.getByRole('button', { name: 'Record the test' }).click();
      await expect(inHand(operator, tube)).toContainText('tight');
    }

    await expect(
      operator.getByText('Counts are not yet verified by a second person'),
    ).toBeVisible();
    await other.goto('/app/');
    await other.getByRole('link', { name: subjectNumber }).click();
    const again = other.getByLabel('The number').last();
    // Nothing tells what the first has keyed.
    await expect(again).toHaveValue('');
    await expect(other.getByText('15,000,000')).toHaveCount(0);
    await again.fill('15');
    await other.getByRole('button', { name: 'I have keyed it myself' }).last().click();
    await expect(operator.getByText('Counts are not yet verified')).toHaveCount(0);

    await expect(operator.getByRole('heading', { name: 'Freeze the tubes' })).toBeVisible();
    await scanAllInto(operator, 'Scan every tube that is frozen', tubes);
    await scanInto(operator, 'Scan the freezer', bench(FREEZER));
    await operator.getByLabel('Program of the freezer').fill('one-degree-a-minute');
    const trace = { name: 'run.csv', mimeType: 'text/csv', buffer: Buffer.from('4\n-80') };
    await operator.getByLabel('Record of the run').setInputFiles(trace);
    await operator.getByRole('button', { name: 'They are frozen' }).click();
    await expect(
      operator.getByRole('heading', { name: 'Hand over within the house' }),
    ).toBeVisible();
    await scanAllInto(operator, 'Scan every unit', tubes);
    await operator.getByLabel('Vault').check();
    await operator.getByRole('button', { name: 'I hand them over' }).click();
    await expect(operator.getByText('It is offered.')).toBeVisible();

    const keeper = await pageOf(people.keeper);
    await keeper.getByText('Take over within the house').click();
    await scanAllInto(keeper, 'Scan every unit', tubes);
    await keeper.getByRole('button', { name: 'I have them' }).click();
    await expect(keeper.getByRole('link', { name: subjectNumber })).toBeVisible();
    await keeper.getByRole('link', { name: 'Put away' }).click();
    await scanInto(keeper, 'Scan the box', bench(BOX));
    for (const [column, tube] of tubes.entries()) {
      const position = `C${column + 1}`;
      await keeper.getByRole('button', { name: `${position}: free` }).click();
      await scanInto(keeper, 'Scan the tube that lies there now', tube);
      await keeper.getByRole('button', { name: `It lies in ${position}` }).click();
      await expect(keeper.getByText(`${tube.item} lies in ${position}.`)).toBeVisible();
    }
    await expect(keeper.getByRole('button', { name: `C1: ${tubes[0]?.item}` })).toBeVisible();
  });
});
