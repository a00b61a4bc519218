import type { Page } from '@playwright/test';
import { people } from '@selfsame/simulator';
import { fillCheck, openDose } from '../harness/at-the-bed.js';
import { expect, test } from '../harness/figures.js';

interface Watched {
  /** When the verdict had been painted, by the clock of the page. */
  verdictAtMs?: number;
}

/** Notes when a frame with the verdict has been painted. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    new MutationObserver((_changes, observer) => {
      if (document.querySelector('dialog.verdict[open]') === null) return;
      observer.disconnect();
      // After the next frame, in the task that follows its paint.
      requestAnimationFrame(() => {
        setTimeout(() => ((window as Watched).verdictAtMs = performance.now()));
      });
    }).observe(document.body, { childList: true, subtree: true, attributes: true });
  });

test('STOP fills the screen as soon as the ledger has answered', async ({
  therapyAt,
  pageOf,
  tell,
}) => {
  const theirs = await therapyAt('before-verification', { of: 'fresh' });
  const ours = await therapyAt('before-verification', { of: 'fresh' });
  const nurse = await pageOf(people.nurse);
  await openDose(nurse, ours);
  await fillCheck(nurse, ours, theirs.of(theirs.hands.tube ?? ''));
  await watch(nurse);
  await nurse.getByRole('button', { name: 'Confirm my check' }).click();
  await expect(nurse.getByRole('alertdialog', { name: 'STOP' })).toBeVisible();
  await nurse.waitForFunction(() => (window as Watched).verdictAtMs !== undefined);
  const afterMs = await nurse.evaluate(() => {
    const answers = performance.getEntriesByType('resource');
    const answered = answers.findLast(({ name }) => name.endsWith('/verifications'));
    const { responseEnd } = answered as PerformanceResourceTiming;
    return ((window as Watched).verdictAtMs ?? Number.NaN) - responseEnd;
  });
  tell({
    question: 'STOP on the screen, after the answer of the ledger was there',
    target: 'at most 100 ms',
    rows: [{ what: 'until it was painted', value: `${Math.round(afterMs)} ms` }],
  });
});
