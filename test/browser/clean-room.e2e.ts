import type { Page } from '@playwright/test';
import { BENCH, DILUENT, bench, lot, people } from '@selfsame/simulator';
import type { Scan } from '@selfsame/standards';
import { scanAllInto } from './harness/scan-all-into.js';
import { scanInto } from './harness/scan-into.js';
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

  test('H5: H10: H14: a bench serves one therapy after a second person has cleared it, two key the number, and every tube is filled, closed and tested', async ({
    therapyAt,
    pageOf,
  }) => {
    const ours = await therapyAt('before-fill');
    const { subjectNumber } = ours.parts.body;
    const [operator, other] = [await pageOf(people.operator), await pageOf(people.otherOperator)];
    await operator.getByRole('link', { name: subjectNumber }).click();
    await scanInto(operator, 'Scan the bench at which you are', bench(BENCH));
    await operator.getByRole('button', { name: 'Open it for this therapy' }).click();
    await expect(operator.getByText('Nobody has cleared the line yet.')).toBeVisible();

    await other.goto('/app/clean-room/bench');
    await scanInto(other, 'Scan the bench at which you are', bench(BENCH));
    await expect(other.locator('.bench')).toContainText(subjectNumber);
    await scanInto(other, /^Scan the bench$/, bench(BENCH));
    await other.getByRole('button', { name: 'The line is clear' }).click();

    const [one, two] = await printed(operator, 2);
    const tubes = [one, two].filter(each => each !== undefined);
    await scanAllInto(operator, 'Scan every label on its container', tubes);
    await operator.getByRole('button', { name: 'They are on their containers' }).click();
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
  });
});
