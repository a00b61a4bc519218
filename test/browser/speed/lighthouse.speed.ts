import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { people } from '@selfsame/simulator';
import { browserOfTests } from '../harness/browser-of-tests.js';
import { test } from '../harness/figures.js';

const PORT = 9_333;
const screens = [
  { name: 'courier', person: people.courier },
  { name: 'nurse', person: people.nurse },
] as const;

for (const { name, person } of screens)
  test(`Lighthouse finds the ${name}'s screen fast and open to all`, async ({ pageOf, tell }) => {
    const signedIn = await pageOf(person);
    const profile = mkdtempSync(join(tmpdir(), 'selfsame-lighthouse-'));
    const { launch } = browserOfTests();
    const context = await chromium.launchPersistentContext(profile, {
      ...launch,
      args: [...(launch.args ?? []), `--remote-debugging-port=${PORT}`],
    });
    try {
      await context.addCookies(await signedIn.context().cookies());
      const result = await lighthouse(signedIn.url(), {
        port: PORT,
        onlyCategories: ['performance', 'accessibility'],
        disableStorageReset: true,
        output: 'json',
        logLevel: 'error',
      });
      // A headless shell, as npm brings it, aborts how Lighthouse goes to a page: it wants a whole Chrome.
      const { runtimeError, categories } = result?.lhr ?? {};
      const score = (of: 'performance' | 'accessibility'): string =>
        runtimeError === undefined
          ? String(categories?.[of]?.score)
          : 'not measured: name a whole Chrome with BROWSER_OF_TESTS';
      tell({
        question: `Lighthouse, of the ${name}'s screen on its own slow phone`,
        target: 'at least 0.95 each',
        rows: [
          { what: 'performance', value: score('performance') },
          { what: 'accessibility', value: score('accessibility') },
        ],
      });
    } finally {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    }
  });
