import type { Page } from '@playwright/test';
import { BENCH, MEDIUM, bench, lot, people, postOf } from '@selfsame/simulator';
import type { Scan } from '@selfsame/standards';
import { openBench } from './harness/at-the-bench.js';
import { scanAllInto } from './harness/scan-all-into.js';
import { scanInto } from './harness/scan-into.js';
import { expect, test } from './harness/test.js';

const OTHER_BENCH = '9512345BENCH2';
const DAY_MS = 86_400_000;

/** Asks to feed what was scanned, at a bench that was scanned. */
async function feed(operator: Page, at: string, vessel: Scan): Promise<void> {
  await scanInto(operator, /^Scan the bench/, bench(at));
  await scanAllInto(operator, /^Scan every vessel that is fed/, [vessel]);
  await scanInto(operator, /^Scan the bottle of medium/, lot(MEDIUM));
  await operator.getByLabel('Confluence').fill('50');
  await operator.getByRole('button', { name: 'The medium is changed' }).click();
}

const stopped = (operator: Page) => operator.getByRole('alertdialog', { name: 'STOP' });

test.describe('in the clean room', () => {
  test('H5: H6: cells are fed at the bench that is open for them and nowhere else, and the vessel of another participant is STOP there', async ({
    therapyAt,
    hands,
    pageOf,
  }) => {
    const [ours, theirs] = [await therapyAt('while-growing'), await therapyAt('while-growing')];
    const [vessel = ''] = ours.hands.vessels;
    const [othersVessel = ''] = theirs.hands.vessels;
    const hood = { number: OTHER_BENCH, kind: 'hood', at: postOf(people.operator) };
    await hands.api.equipFor(hood, DAY_MS);
    const { coi } = theirs;
    await hands.api.give(people.operator, `/workstations/${OTHER_BENCH}/sessions`, { coi });
    await hands.api.give(people.otherOperator, `/workstations/${OTHER_BENCH}/line-clearances`, {});
    const [operator, other] = [await pageOf(people.operator), await pageOf(people.otherOperator)];
    await operator.goto(`/app/clean-room/${ours.coi}`);
    await openBench(operator, other);
    await operator.getByLabel('Change the medium').check();

    await feed(operator, OTHER_BENCH, ours.of(vessel));
    await expect(stopped(operator)).toContainText('The workstation is open for another therapy');
    await operator.getByRole('button', { name: 'I have put it aside' }).click();
    await feed(operator, BENCH, theirs.of(othersVessel));
    await expect(stopped(operator)).toContainText('This belongs to another participant');
    await operator.getByRole('button', { name: 'I have put it aside' }).click();

    await operator.goto(`/app/clean-room/${theirs.coi}`);
    await expect(operator.getByText('This bench is open for another therapy.')).toBeVisible();
    await expect(operator.getByRole('button', { name: 'The medium is changed' })).toHaveCount(0);
  });
});
