import type { Page } from '@playwright/test';
import type { Scene } from '@selfsame/simulator';
import type { Scan } from '@selfsame/standards';
import { expect } from '@playwright/test';
import { loggerFile } from './logger-file.js';
import { scanAllInto } from './scan-all-into.js';
import { scanInto } from './scan-into.js';

export interface Parcel {
  readonly scene: Scene;
  readonly leg: 'startingMaterial' | 'product';
  readonly items: readonly string[];
  /** What the clocks show. */
  readonly now: number;
}

const TITLES = [
  'Receive the package',
  'Read its logger out',
  'Open the package',
  'Unpack',
] as const;

/** Takes a package from whoever holds it out, looks at it, reads its logger out, opens and empties it: all on one screen. */
export async function takeIn(page: Page, { scene, leg, items, now }: Parcel): Promise<void> {
  const {
    package: parcel,
    seal,
    logger,
  } = scene.outside() as Record<'package' | 'seal' | 'logger', Scan>;
  const scanPackage = () => scanInto(page, 'Scan the number of the package', parcel);
  const scanLogger = () => scanInto(page, 'Scan the temperature logger', logger);
  const scanOutside = async (): Promise<void> => {
    await scanPackage();
    await scanInto(page, 'Scan the seal', seal);
    await scanLogger();
  };
  const tell = async (button: string, next?: (typeof TITLES)[number]): Promise<void> => {
    await page.getByRole('button', { name: button, exact: true }).click();
    if (next !== undefined) await expect(page.getByRole('heading', { name: next })).toBeVisible();
  };
  await scanOutside();
  await tell('I take it', 'Receive the package');
  await scanOutside();
  const { minMilliCelsius, maxMilliCelsius } = scene.parts.protocol.transport[leg];
  const shown = (minMilliCelsius + maxMilliCelsius) / 2_000;
  await page.getByLabel('Temperature on the display').fill(String(shown));
  await page.getByLabel('Intact, and its seal is whole').check();
  await tell('It is received', 'Read its logger out');
  await scanPackage();
  await scanLogger();
  await page.getByLabel('The file of the logger').setInputFiles(loggerFile(shown, now));
  await expect(page.getByText('37 readings')).toBeVisible();
  await tell('Record the readings', 'Open the package');
  await scanOutside();
  await tell('Open it now', 'Unpack');
  await scanPackage();
  await scanAllInto(
    page,
    'Scan every unit that came out',
    items.map(item => scene.of(item)),
  );
  await tell('Everything is out');
}
