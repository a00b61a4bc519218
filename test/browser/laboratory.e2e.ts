import type { Page } from '@playwright/test';
import { ANALYSER, type Scene, people } from '@selfsame/simulator';
import { scanInto } from './harness/scan-into.js';
import { expect, test } from './harness/test.js';

test.describe('in the laboratory', () => {
  const openTest = async (page: Page, { parts: { body } }: Scene, name: string) => {
    await page.goto('/app/laboratory');
    const sample = page.locator('.samples > li', { hasText: body.subjectNumber });
    await sample.getByRole('link', { name }).click();
  };

  test('H10: H12: a result of the very sample is keyed, and keyed again by another who sees nothing of it; what differs is refused', async ({
    therapyAt,
    pageOf,
  }) => {
    const theirs = await therapyAt('results-due');
    const ours = await therapyAt('results-due');
    const analyst = await pageOf(people.analyst);
    await openTest(analyst, ours, 'Viability');
    const record = async (scene: Scene) => {
      await scanInto(analyst, 'Scan the sample', scene.of('Q1'));
      await analyst.getByRole('button', { name: 'This is the result' }).click();
    };
    await analyst.getByLabel('What was measured').fill('91,7');
    await expect(analyst.getByText('exactly 91.7 %')).toBeVisible();
    await analyst.getByLabel('Method').fill('method-viability');
    await analyst.getByLabel('Number of the instrument').fill(ANALYSER);
    const raw = { name: 'raw.csv', mimeType: 'text/csv', buffer: Buffer.from('91.7') };
    await analyst.getByLabel('The raw data').setInputFiles(raw);
    await record(theirs);
    await expect(analyst.getByRole('alertdialog', { name: 'STOP' })).toBeVisible();
    await analyst.getByRole('button', { name: 'I have put it aside' }).click();
    await record(ours);
    await expect(analyst.getByText('A second person now keys it again')).toBeVisible();

    const other = await pageOf(people.otherAnalyst);
    await openTest(other, ours, 'Viability');
    const keyAgain = async (value: string) => {
      await scanInto(other, 'Scan the sample', ours.of('Q1'));
      await other.getByLabel('What was measured').fill(value);
      await other.getByRole('button', { name: 'I have keyed it myself' }).click();
    };
    await expect(other.getByLabel('What was measured')).toHaveValue('');
    await expect(other.getByText(/91[.,]7/)).toHaveCount(0);
    await keyAgain('97,1');
    await expect(other.getByRole('alertdialog', { name: 'STOP' })).toContainText(
      'The second entry is not the first one',
    );
    await other.getByRole('button', { name: 'I have put it aside' }).click();
    await keyAgain('91,7');
    await expect(other.getByText('Two people have keyed this result.')).toBeVisible();
    await expect(analyst.getByText('Two people have keyed this result.')).toBeVisible();
  });
});
