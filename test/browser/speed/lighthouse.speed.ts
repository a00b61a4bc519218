import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { people } from '@selfsame/simulator';
import { browserOfTests } from '../harness/browser-of-tests.js';
import { expect, test } from '../harness/figures.js';

const PORT = 9_333;
const screens = [
  { name: 'courier', person: people.courier },
  { name: 'nurse', person: people.nurse },
] as const;

for (const { name, person } of screens)
  test(`Lighthouse finds the ${name}'s screen fast and open to all`, async ({ pageOf, tell }) => {
    const signedIn = await pageOf(person);
    const { launch } = browserOfTests();
    // Lighthouse opens a window of its own, in which the same person is signed in.
    const browser = await chromium.launch({
      ...launch,
      args: [...(launch.args ?? []), `--remote-debugging-port=${PORT}`],
    });
    try {
      const session = await browser.newBrowserCDPSession();
      const url = signedIn.url();
      const cookies = await signedIn.context().cookies();
      await session.send('Storage.setCookies', {
        cookies: cookies.map(({ name, value, secure }) => ({ name, value, secure, url })),
      });
      const result = await lighthouse(url, {
        port: PORT,
        onlyCategories: ['performance', 'accessibility'],
        disableStorageReset: true,
        output: 'json',
        logLevel: 'error',
      });
      const { runtimeError, finalDisplayedUrl, categories } = result?.lhr ?? {};
      expect(runtimeError).toBeUndefined();
      expect(finalDisplayedUrl).toBe(url);
      const score = (of: 'performance' | 'accessibility'): string =>
        String(categories?.[of]?.score);
      tell({
        question: `Lighthouse, of the ${name}'s screen on its own slow phone`,
        target: 'at least 0.95 each',
        rows: [
          { what: 'performance', value: score('performance') },
          { what: 'accessibility', value: score('accessibility') },
        ],
      });
    } finally {
      await browser.close();
    }
  });
