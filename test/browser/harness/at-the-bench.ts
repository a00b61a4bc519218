import { type Page, expect } from '@playwright/test';
import { BENCH, bench } from '@selfsame/simulator';
import type { Scan } from '@selfsame/standards';
import { scanAllInto } from './scan-all-into.js';
import { scanInto } from './scan-into.js';

/** A label as the printer puts it out, with the container that it is for. */
export type Printed = Scan & { readonly item: string };

/** Opens the bench for the therapy on this screen, and has its line cleared by somebody else. */
export async function openBench(operator: Page, other: Page): Promise<void> {
  await scanInto(operator, 'Scan the bench at which you are', bench(BENCH));
  await operator.getByRole('button', { name: 'Open it for this therapy' }).click();
  await expect(operator.getByText('Nobody has cleared the line yet.')).toBeVisible();
  await other.goto('/app/clean-room/bench');
  await scanInto(other, 'Scan the bench at which you are', bench(BENCH));
  await scanInto(other, /^Scan the bench$/, bench(BENCH));
  await other.getByRole('button', { name: 'The line is clear' }).click();
  await expect(operator.getByText('line cleared by operator-2')).toBeVisible();
}

/** Everything of the therapy is off it, and the next one can come. */
export async function closeBench(operator: Page): Promise<void> {
  await operator.getByText('Close the bench').click();
  await scanInto(operator, /^Scan the bench$/, bench(BENCH));
  await operator.getByRole('button', { name: 'Close it' }).click();
  await expect(operator.getByText('open for nobody')).toBeVisible();
}

/** Prints labels, and puts each on its container. */
export async function labelled(page: Page, count: number): Promise<readonly Printed[]> {
  await page.getByLabel('How many labels?').fill(String(count));
  const printing = page.waitForResponse('**/labels');
  await page.getByRole('button', { name: 'Print the labels' }).click();
  const { labels } = (await (await printing).json()) as { labels: readonly Printed[] };
  await scanAllInto(page, 'Scan every label on its container', labels);
  await page.getByRole('button', { name: 'They are on their containers' }).click();
  return labels;
}

/** A number that somebody else has keyed, keyed again from paper by whoever has this page. */
export async function keyAgain(page: Page, millions: string): Promise<void> {
  const number = page.getByLabel('The number');
  // Nothing tells what the first has keyed.
  await expect(number).toHaveValue('');
  await number.fill(millions);
  await page.getByRole('button', { name: 'I have keyed it myself' }).click();
  await expect(number).toHaveCount(0);
}
