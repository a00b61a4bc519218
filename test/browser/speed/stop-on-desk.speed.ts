import type { Page } from '@playwright/test';
import { people } from '@selfsame/simulator';
import { fillCheck, openDose } from '../harness/at-the-bed.js';
import { expect, test } from '../harness/figures.js';

interface Watched {
  /** When the button was pressed, or the STOP painted: by the clock that both pages share. */
  atMs?: number;
}

const watchClick = (nurse: Page): Promise<void> =>
  nurse.evaluate(() => {
    document.addEventListener('click', () => ((window as Watched).atMs = Date.now()), {
      capture: true,
      once: true,
    });
  });

/** Notes when a frame has been painted in which the desk tells of a STOP. */
const watchDesk = (desk: Page): Promise<void> =>
  desk.evaluate(() => {
    new MutationObserver((_changes, observer) => {
      if (document.querySelector('[role="log"] .tag-stop') === null) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => ((window as Watched).atMs = Date.now())));
    }).observe(document.body, { childList: true, subtree: true });
  });

const momentOf = async (page: Page): Promise<number> => {
  await page.waitForFunction(() => (window as Watched).atMs !== undefined);
  return page.evaluate(() => (window as Watched).atMs ?? Number.NaN);
};

test('a wrong tube at the bed is on the desk of QA', async ({ therapyAt, pageOf, tell }) => {
  const theirs = await therapyAt('before-verification', { of: 'fresh' });
  const ours = await therapyAt('before-verification', { of: 'fresh' });
  const desk = await pageOf(people.qa);
  await desk.goto('/app/desk');
  await expect(desk.getByRole('log')).toBeVisible();
  await expect(desk.locator('.tag-stop')).toBeHidden();
  await watchDesk(desk);
  const nurse = await pageOf(people.nurse);
  await openDose(nurse, ours);
  await fillCheck(nurse, ours, theirs.of(theirs.hands.tube ?? ''));
  await watchClick(nurse);
  await nurse.getByRole('button', { name: 'Confirm my check' }).click();
  const confirmedAtMs = await momentOf(nurse);
  const seenAtMs = await momentOf(desk);
  tell({
    question: "A wrong tube at the bed, on the desk of QA in another browser's window",
    target: 'at most 1 s',
    rows: [
      {
        what: 'from the confirmation of the check until the STOP was painted on the desk',
        value: `${Math.round(seenAtMs - confirmedAtMs)} ms`,
      },
    ],
  });
});
