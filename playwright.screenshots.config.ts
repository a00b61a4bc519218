import { defineConfig } from '@playwright/test';
import type { Looks } from './test/browser/harness/with-looks.js';
import checked from './playwright.config.js';

/** `npm run screenshots`: every screen in every state that its story comes to, on a phone and a desktop, by day and night, in both languages. */
export default defineConfig<Looks>({
  ...checked,
  testDir: 'test/browser/screens',
  use: { ...checked.use, pictures: 'screenshots' },
});
