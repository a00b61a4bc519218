import { defineConfig } from '@playwright/test';
import { join } from 'node:path';
import { CACHE, browserOfTests } from './test/browser/harness/browser-of-tests.js';

const LONGEST_MS = 600_000;
const MINUTE_MS = 60_000;

/** Stories that come to every state of a screen, for it to be looked at. */
const SCREENS = '**/screens/*.e2e.ts';

/** Where reports are wanted as JSON, beside what a terminal shows: `.ci/run` counts them. */
const reports = process.env.TEST_REPORTS;

/** What people see, in a real browser: `npm run test:web`. */
export default defineConfig({
  testDir: 'test/browser',
  testMatch: '**/*.e2e.ts',
  globalSetup: './test/browser/harness/make-browser-ready.ts',
  // Compiled already: Playwright's own compiler would take away what Nest reads of decorators.
  build: { external: ['**/dist/**'] },
  outputDir: join(CACHE, 'test-results'),
  workers: 2,
  forbidOnly: reports !== undefined,
  // Nothing here is measured: a busy machine is slow, and no less right.
  timeout: LONGEST_MS,
  expect: { timeout: MINUTE_MS },
  use: {
    launchOptions: browserOfTests().launch,
    actionTimeout: MINUTE_MS,
    navigationTimeout: MINUTE_MS,
    screenshot: 'only-on-failure',
    timezoneId: 'Europe/Prague',
  },
  projects: [
    { name: 'stories', testIgnore: SCREENS, use: { locale: 'en-GB' } },
    { name: 'screens in English', testMatch: SCREENS, use: { locale: 'en-GB' } },
    { name: 'screens in Czech', testMatch: SCREENS, use: { locale: 'cs-CZ' } },
  ],
  reporter:
    reports === undefined
      ? 'list'
      : [['list'], ['json', { outputFile: `${reports}/playwright.json` }]],
});
