import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, test as plain } from '@playwright/test';
import type { Scan } from '@selfsame/standards';
import { CACHE } from './browser-of-tests.js';
import { writeFilm } from './film.js';
import { pictureOf } from './picture-of.js';
import { giveStandInCamera } from './stand-in-camera.js';

interface OfWorker {
  /** What the browser's own fake camera shows whenever a page opens it. */
  readonly filmFile: string;
}

interface Camera {
  /** Whether pages have the browser's own fake camera, in place of one that stands in for it. */
  readonly isFilmed: boolean;
  /** Lays labels before the browser's own fake camera, one after another, before a page opens it. */
  readonly film: (...scans: readonly Scan[]) => void;
  /** Another window that shares nothing with those before it, with a camera. */
  readonly newWindow: (device?: BrowserContextOptions) => Promise<BrowserContext>;
}

export const withCamera = plain.extend<Camera, OfWorker>({
  filmFile: [
    async ({}, use) => {
      const file = join(CACHE, `film-${process.pid}.y4m`);
      await use(file);
      rmSync(file, { force: true });
    },
    { scope: 'worker' },
  ],
  launchOptions: [
    async ({ launchOptions, filmFile }, use) => {
      const { args = [] } = launchOptions;
      const camera = [
        '--use-fake-ui-for-media-stream',
        '--use-fake-device-for-media-stream',
        `--use-file-for-fake-video-capture=${filmFile}`,
      ];
      await use({ ...launchOptions, args: [...args, ...camera] });
    },
    { scope: 'worker' },
  ],
  permissions: ['camera'],
  isFilmed: [false, { option: true }],
  film: async ({ filmFile }, use) => {
    const pictured = (scan: Scan): Buffer => pictureOf([scan]);
    await use((...scans) => writeFilm(filmFile, scans.map(pictured)));
  },
  context: async ({ context, isFilmed }, use) => {
    if (!isFilmed) await giveStandInCamera(context);
    await use(context);
  },
  newWindow: async ({ browser, isFilmed }, use) => {
    const opened: BrowserContext[] = [];
    await use(async device => {
      const context = await browser.newContext(device);
      opened.push(context);
      if (!isFilmed) await giveStandInCamera(context);
      return context;
    });
    for (const context of opened) await context.close();
  },
});
