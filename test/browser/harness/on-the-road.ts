import { type Page, type Route, expect } from '@playwright/test';
import { people, postOf } from '@selfsame/simulator';
import type { Scan } from '@selfsame/standards';
import type { Hands } from '../../harness/hands.js';
import { packedMarrow } from '../../harness/packed-marrow.js';
import { scanByWedge } from './scan-by-wedge.js';

export const PHONE = { viewport: { width: 390, height: 844 } };

/** Marrow that is offered to the courier. */
export async function offered(hands: Hands) {
  const packed = await packedMarrow(hands);
  await packed.scene.must(people.collector, 'handoff-offers', {
    ...packed.outside,
    to: postOf(people.courier),
  });
  return packed;
}

interface Outside {
  readonly package: Scan;
  readonly seal: Scan;
  readonly logger: Scan;
}

/** One tap, three symbols. */
export async function scanAll(page: Page, outside: Outside): Promise<void> {
  await page.getByRole('button', { name: 'Scan package, seal and logger' }).click();
  for (const [index, scan] of [outside.package, outside.seal, outside.logger].entries()) {
    // It asks for the next one, by whatever is at hand.
    await page.locator('dialog.scanning .ways').waitFor();
    await scanByWedge(page, scan);
    await expect(page.locator('button.scan-done')).toHaveCount(index + 1);
  }
}

const EVERYTHING = '**/*';
const dead = (route: Route): Promise<void> => route.abort('internetdisconnected');

/** Somebody at work, and then there is no signal: whatever is asked of anybody fails. */
export async function goUnderGround(page: Page): Promise<void> {
  await loseSignal(page);
  await expect(page.getByText('No signal.')).toBeVisible();
}

/** Everything that the app needs is on the phone, it is opened anew, and nobody answers. */
export async function loseSignal(page: Page): Promise<void> {
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  await page.context().route(EVERYTHING, dead);
  await page.reload();
}

export const comeUp = (page: Page): Promise<void> => page.context().unroute(EVERYTHING, dead);
