import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { lockHash, programParts } from './program-parts.js';

/** What an inspector does on a machine of his own. */
const BY_HAND = 'find dist sql -type f | LC_ALL=C sort | xargs sha256sum | sha256sum';

describe('the parts of the program that runs', () => {
  let root: string;
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'selfsame-parts-'));
    write('apps/ledger/dist/main.js', 'begin();');
    write('libs/custody/dist/a/rule.js', 'one rule');
    write('libs/custody/dist/B.js', 'another');
    write('libs/custody/sql/tables.sql', 'CREATE');
    write('libs/custody/src/rule.ts', 'is not run');
    write('libs/empty/package.json', '{}');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('are those that were built, each with how many files it has', async () => {
    expect((await programParts(root)).map(({ part, files }) => [part, files])).toEqual([
      ['apps/ledger', 1],
      ['libs/custody', 3],
    ]);
  });

  it('have a hash that anybody works out with the tools of any machine', async () => {
    const [hash] = execFileSync('bash', ['-c', BY_HAND], { cwd: join(root, 'libs/custody') })
      .toString()
      .split(' ');
    expect((await programParts(root))[1]?.sha256).toBe(hash);
  });

  it('H41: have another hash where one byte of the program is another', async () => {
    const before = await programParts(root);
    write('libs/custody/dist/a/rule.js', 'one rulE');
    const after = await programParts(root);
    expect(after[0]).toEqual(before[0]);
    expect(after[1]?.sha256).not.toBe(before[1]?.sha256);
  });

  it('come with the hash of the list of packages, where that was brought along', async () => {
    expect(await lockHash(root)).toBeNull();
    write('package-lock.json', '{}');
    expect(await lockHash(root)).toMatch(/^[0-9a-f]{64}$/);
  });
});
