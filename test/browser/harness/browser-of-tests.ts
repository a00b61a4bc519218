import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LaunchOptions } from '@playwright/test';

/** What tests may keep between runs. `npm ci` takes it away, and it is made again. */
export const CACHE = fileURLToPath(
  new URL('../../../node_modules/.cache/selfsame/', import.meta.url),
);

/** No other host is found, whoever in the browser asks for it: a page, a worker, or the browser itself. */
const NOTHING_BUT_HERE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost';

export type BrowserOfTests =
  | { readonly kind: 'named'; readonly launch: LaunchOptions }
  | { readonly kind: 'from npm'; readonly launch: LaunchOptions; readonly unpackedIn: string }
  | { readonly kind: 'installed'; readonly launch: LaunchOptions };

/**
 * The browser that tests run in: the executable that BROWSER_OF_TESTS names; else, on Linux x64, the one that npm brings, with the
 * libraries and the typeface that a bare machine has not; else a Chrome that is installed.
 */
export function browserOfTests(): BrowserOfTests {
  const args = [NOTHING_BUT_HERE];
  const named = process.env.BROWSER_OF_TESTS;
  if (named !== undefined && named !== '')
    return { kind: 'named', launch: { executablePath: named, args } };
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { kind: 'installed', launch: { channel: 'chrome', args } };
  const unpackedIn = join(CACHE, `chromium-${versionFromNpm()}`);
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: join(unpackedIn, 'al2023', 'lib'),
    FONTCONFIG_FILE: join(unpackedIn, 'fonts.conf'),
  };
  return {
    kind: 'from npm',
    launch: { executablePath: join(unpackedIn, 'chromium'), args, env },
    unpackedIn,
  };
}

function versionFromNpm(): string {
  const found = findPackageJSON('@sparticuz/chromium', import.meta.url);
  if (found === undefined) throw new Error('npm has not brought its browser: run npm ci.');
  return (JSON.parse(readFileSync(found, 'utf8')) as { version: string }).version;
}
