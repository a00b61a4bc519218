import type { Page } from '@playwright/test';
import { people } from '@selfsame/simulator';
import type { Hands } from '../../harness/hands.js';
import { expect, test } from '../harness/figures.js';

const EVENTS = 500;
const HOUR_MS = 3_600_000;

/** Frames a second, while somebody drags the slider from the first event to the last: one step a frame, as fast as frames come. */
const framesOfADrag = (page: Page): Promise<{ perSecond: number; slowestMs: number }> =>
  page.evaluate(async () => {
    const slider = document.querySelector<HTMLInputElement>('.time-slider input[type="range"]');
    if (slider === null) throw new Error('There is no slider.');
    const frame = () => new Promise<number>(resolve => requestAnimationFrame(resolve));
    const began = await frame();
    let [before, slowestMs] = [began, 0];
    for (let stop = 0; stop <= Number(slider.max); stop += 1) {
      slider.value = String(stop);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      const now = await frame();
      slowestMs = Math.max(slowestMs, now - before);
      before = now;
    }
    return { perSecond: (1_000 * (Number(slider.max) + 1)) / (before - began), slowestMs };
  });

/** Hour after hour something is reported, a doubt is raised, and a QP answers it: until there are as many events as are asked for. */
async function goBadly(hands: Hands, coi: string): Promise<void> {
  const path = `/journeys/${coi}`;
  const scope = { kind: 'journey' };
  for (let hold = 1; ; hold += 1) {
    await hands.wait(HOUR_MS);
    const happenedAt = new Date(hands.now).toISOString();
    const what = { scope, what: 'a door stood open', happenedAt, immediateAction: 'shut' };
    await hands.api.give(people.qa, `${path}/deviations`, what);
    await hands.api.give(people.qa, `${path}/holds`, { scope, reason: 'one more question' });
    const lifting = { hold: `HOLD-${hold}`, disposition: 'lifted', evidence: 'answered' };
    const { accepted, body } = await hands.api.give(people.qp, `${path}/hold-resolutions`, lifting);
    expect(accepted).toBe(true);
    if (Number(body.revision) + 1 >= EVENTS) return;
  }
}

test(`the slider goes through a therapy of ${EVENTS} events`, async ({
  therapyAt,
  hands,
  pageOf,
  tell,
}) => {
  const { coi } = await therapyAt('at-the-ward', { of: 'cryo' });
  await goBadly(hands, coi);
  const auditor = await pageOf(people.auditor);
  const rows = [];
  for (const clock of ['known', 'happened']) {
    await auditor.goto(`/app/replay/${coi}?clock=${clock}`);
    await expect(auditor.locator('.fact-group').first()).toBeVisible();
    const { perSecond, slowestMs } = await framesOfADrag(auditor);
    const value = `${Math.round(perSecond)} frames a second, the slowest after ${Math.round(slowestMs)} ms`;
    rows.push({
      what: `by the clock ${clock === 'known' ? 'of the ledger' : 'of the devices'}`,
      value,
    });
  }
  tell({
    question: `an auditor drags the slider through a therapy of ${EVENTS} events`,
    target: 'at least 30 frames a second',
    rows,
  });
});
