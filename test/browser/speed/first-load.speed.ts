import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { people } from '@selfsame/simulator';
import { expect, test } from '../harness/figures.js';
import { slowPhone } from '../harness/slow-phone.js';

const PHONE = { viewport: { width: 390, height: 844 } };

const screens = [
  { name: 'courier', person: people.courier },
  { name: 'nurse', person: people.nurse },
] as const;

/** What a page has run, in KB as gzip sends it. The decoder of barcodes runs in a worker, and is fetched later. */
async function javascriptOf(page: Page): Promise<number> {
  const addresses = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter(name => name.endsWith('.js')),
  );
  let bytes = 0;
  for (const address of new Set(addresses))
    bytes += gzipSync(await (await page.request.get(address)).body(), { level: 9 }).length;
  return bytes / 1_024;
}

const largestPaintOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>(resolve => {
        new PerformanceObserver(list => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );

for (const { name, person } of screens)
  test(`the ${name}'s screen is there soon, on a slow phone`, async ({ pageOf, tell }) => {
    const signedIn = await pageOf(person, PHONE);
    const cookies = await signedIn.context().cookies();
    const page = await (await signedIn.context().browser()?.newContext(PHONE))?.newPage();
    if (page === undefined) throw new Error('There is no browser.');
    await page.context().addCookies(cookies);
    await slowPhone(page);
    await page.goto(signedIn.url());
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const kilobytes = await javascriptOf(page);
    const paintedMs = await largestPaintOf(page);
    await page.context().close();
    tell({
      question: `the first load of the ${name}'s screen`,
      target: 'at most 60 KB of JavaScript, painted within 1.5 s',
      rows: [
        { what: 'JavaScript, gzip', value: `${kilobytes.toFixed(1)} KB` },
        { what: 'largest contentful paint', value: `${Math.round(paintedMs)} ms` },
      ],
    });
  });
