import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';
import { browserOfTests } from './harness/browser-of-tests.js';
import { expect, test } from './harness/test.js';

/** With these a Linux begins: the C library, the compiler's, and what loads them. */
const OF_ANY_LINUX = /^(ld-linux-x86-64|lib(c|m|dl|rt|pthread|resolv|gcc_s|nss_\w+))\.so/;

test('the browser that npm brings takes nothing of the machine but the C library', async ({
  page,
}) => {
  const browser = browserOfTests();
  if (browser.kind !== 'from npm') return test.skip(true, 'It does not come from npm here.');
  const { unpackedIn } = browser;
  await page.goto('/app/');
  const libraries = processesOf(unpackedIn).flatMap(librariesOf);
  expect(libraries.filter(file => file.startsWith(unpackedIn)).map(file => basename(file))).toEqual(
    expect.arrayContaining(['libnss3.so', 'libnspr4.so', 'libexpat.so.1']),
  );
  expect(
    libraries.filter(file => !file.startsWith(unpackedIn) && !OF_ANY_LINUX.test(basename(file))),
  ).toEqual([]);
});

const processesOf = (directory: string): string[] =>
  readdirSync('/proc').filter(pid => {
    try {
      return /^\d+$/.test(pid) && readlinkSync(`/proc/${pid}/exe`).startsWith(directory);
    } catch {
      // It has ended meanwhile, or belongs to somebody else.
      return false;
    }
  });

const librariesOf = (pid: string): string[] =>
  readFileSync(`/proc/${pid}/maps`, 'utf8')
    .split('\n')
    .map(line => line.split(/\s+/).slice(5).join(' '))
    .filter(file => /\.so(\.|$)/.test(file));
