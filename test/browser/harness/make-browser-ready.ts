import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { CACHE, browserOfTests } from './browser-of-tests.js';

const UNPACK = fileURLToPath(new URL('./unpack-chromium.ts', import.meta.url));

/** Read by each worker: why there is no browser here. */
export const NO_BROWSER = 'SELFSAME_NO_BROWSER';

/** Before the first test: the browser is there, or it is said why the tests are skipped. */
export default async function makeBrowserReady(): Promise<void> {
  const browser = browserOfTests();
  if (browser.kind === 'from npm' && !existsSync(browser.unpackedIn)) unpack(browser.unpackedIn);
  if (browser.kind !== 'installed') return;
  try {
    await (await chromium.launch(browser.launch)).close();
  } catch {
    const reason = `Browser tests are skipped: npm brings a browser for Linux on x64 only, and on this ${process.platform} ${process.arch} no Chrome is installed. BROWSER_OF_TESTS may name the executable of another Chromium.`;
    console.log(reason);
    process.env[NO_BROWSER] = reason;
  }
}

/** Beside, and renamed when it is whole: a run that was interrupted leaves no half of a browser. */
function unpack(directory: string): void {
  mkdirSync(CACHE, { recursive: true });
  const beside = mkdtempSync(join(CACHE, 'unpacking-'));
  const env = {
    ...process.env,
    TMPDIR: beside,
    // So the package takes this machine for one that has no libraries of its own.
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  };
  const { status, stderr } = spawnSync(process.execPath, [UNPACK], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The browser that npm brought cannot be unpacked. ${stderr}`);
  writeFileSync(join(beside, 'fonts.conf'), fontsFor(directory));
  try {
    renameSync(beside, directory);
  } catch (error) {
    // Another run was faster.
    if (!existsSync(directory)) throw error;
    rmSync(beside, { recursive: true });
  }
}

/** The typefaces of the machine, where it has some, and one that comes with the browser. */
const fontsFor = (directory: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(directory, 'fonts')}</dir>
</fontconfig>
`;
