import { defineConfig } from '@playwright/test';
import tests from './playwright.config.js';

/** What `npm run bench -- web` measures: one story after the other, each by itself. */
export default defineConfig({
  ...tests,
  testMatch: '**/speed/*.speed.ts',
  workers: 1,
  projects: [{ name: 'speed', use: { locale: 'en-GB' } }],
  reporter: 'line',
});
