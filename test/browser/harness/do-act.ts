import { expect, type Page } from '@playwright/test';

/**
 * Opens an act that is folded, fills what it asks for, and does it.
 * @param title of the act, which stands on its button as well
 * @param fields by what stands above each
 * @param choices that are ticked
 */
export async function doAct(
  page: Page,
  title: string,
  fields: Readonly<Record<string, string>>,
  choices: readonly string[] = [],
): Promise<void> {
  const folded = page.locator('details', { has: page.locator('summary', { hasText: title }) });
  if ((await folded.getAttribute('open')) === null) await folded.locator('summary').click();
  const button = page.getByRole('button', { name: title, exact: true });
  const form = page.locator('form', { has: button });
  for (const [label, value] of Object.entries(fields)) await form.getByLabel(label).fill(value);
  for (const choice of choices) await form.getByLabel(choice, { exact: true }).check();
  // What cannot be done twice goes from the screen with it.
  const told = page.waitForResponse(answer => answer.request().method() === 'POST');
  await form.getByRole('button', { name: title, exact: true }).click();
  expect((await told).status()).toBe(201);
}
