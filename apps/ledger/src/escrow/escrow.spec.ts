import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFounding } from '../founding/found-ledger.js';
import { foundIn } from '../backup/ledger-in-directory.fixture.js';
import { run } from '../cli.js';
import { openVault, vaultIn } from '../identity-vault/open-vault.js';
import { openSqliteReader } from '@selfsame/event-store-sqlite';

/** A key that is lost is a trace that is lost: it is in the hands of several, and that is tried out. */
describe('H44: the key of the vault, in shares', () => {
  let root = '';
  let dataDir = '';
  let shares = '';
  let key = '';
  let secret = '';

  const said = async (...args: string[]) => {
    const lines: string[] = [];
    const say = (text: unknown) => void lines.push(String(text));
    const status = await run(args, { DATA_DIR: dataDir }, { log: say, error: say });
    return { status, text: lines.join('\n') };
  };
  const share = (number: number): string => join(shares, `share-${number}-of-5.txt`);
  const split = (of = '5', needed = '3') =>
    said('escrow', 'split', '--shares', of, '--threshold', needed, '--to', shares);

  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'selfsame-escrow-'));
    dataDir = join(root, 'ledger');
    shares = join(root, 'shares');
    key = join(dataDir, 'keys', 'identity-vault.key');
    await foundIn(dataDir);
    const log = await openSqliteReader(join(dataDir, 'log.sqlite'));
    const founding = await readFounding(log);
    log.close();
    const vault = openVault(vaultIn(dataDir), founding?.ledgerId ?? '');
    vault.keep(
      { record: 'r', participant: 'b0a1c7f0-0000-4000-8000-000000000001', site: 's', version: 1 },
      { givenName: 'Jana', familyName: 'N', dateOfBirth: '1961-04-30', hospitalNumber: '1' },
    );
    vault.close();
    secret = readFileSync(key, 'utf8');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('is split for as many as are named, each in a file for its owner only, and none holds it', async () => {
    expect(await split()).toMatchObject({ status: 0 });
    expect(readdirSync(shares)).toHaveLength(5);
    expect(statSync(share(1)).mode & 0o777).toBe(0o600);
    const printed = [1, 2, 3, 4, 5].map(number => readFileSync(share(number), 'utf8'));
    expect(new Set(printed).size).toBe(5);
    expect(printed.join('').replaceAll(/\s/g, '')).not.toContain(secret);
  });

  it('is proved by a drill with any of them, and nothing is written', async () => {
    await split();
    const before = readdirSync(dataDir, { recursive: true }).map(String).sort();
    for (const numbers of [
      [1, 2, 3],
      [5, 3, 1],
      [2, 3, 4, 5],
    ])
      expect(await said('escrow', 'drill', ...numbers.map(share))).toMatchObject({
        status: 0,
        text: expect.stringContaining('every one of 1 people could be read') as unknown,
      });
    expect(await said('escrow', 'drill', shares)).toMatchObject({ status: 0 });
    expect(readdirSync(dataDir, { recursive: true }).map(String).sort()).toEqual(before);
  });

  it('is not rebuilt from fewer, from one twice, from those of another, or from one that was misread', async () => {
    await split();
    const refused = async (words: string, ...files: string[]) =>
      expect(await said('escrow', 'drill', ...files)).toMatchObject({
        status: 1,
        text: expect.stringContaining(words) as unknown,
      });
    await refused('3 are needed', share(1), share(2));
    await refused('given twice', share(1), share(2), share(2));
    const misread = join(root, 'typed.txt');
    writeFileSync(misread, readFileSync(share(3), 'utf8').replace(/(?<=data: {3}.{5})./, '?'));
    await refused('is no share', share(1), share(2), misread);
    const text = readFileSync(share(3), 'utf8');
    const [data = ''] = /(?<=data: {3})\w/.exec(text) ?? [];
    writeFileSync(misread, text.replace(/(?<=data: {3})\w/, data === '0' ? '1' : '0'));
    await refused('misread', share(1), share(2), misread);
    const first = shares;
    shares = join(root, 'again');
    await split();
    // Each agrees with itself and names the same key: together they rebuild another.
    await refused('do not rebuild', join(first, 'share-1-of-5.txt'), share(2), share(3));
  });

  it('is read as it was typed again: in capitals, with other blanks', async () => {
    await split();
    writeFileSync(share(1), readFileSync(share(1), 'utf8').toUpperCase().replaceAll(/ {2,}/g, ' '));
    expect(await said('escrow', 'drill', share(1), share(2), share(3))).toMatchObject({
      status: 0,
    });
  });

  it('is put back where it is missing, and only there; a ledger does not start with another', async () => {
    await split();
    const restoring = ['escrow', 'restore', share(1), share(3), share(5)];
    expect((await said(...restoring)).text).toContain('is already there');
    rmSync(key);
    expect((await said('start')).text).toContain('is missing: no name can be read without it');
    expect(await said(...restoring)).toMatchObject({ status: 0 });
    expect(readFileSync(key, 'utf8')).toBe(secret);
    expect(statSync(key).mode & 0o777).toBe(0o600);
    writeFileSync(key, '00'.repeat(32));
    expect((await said('start')).text).toContain('was kept with another vault key');
  });

  it('fails its drill when participants have lost their own keys', async () => {
    await split();
    rmSync(join(dataDir, 'keys', 'participant-b0a1c7f0-0000-4000-8000-000000000001.key'));
    expect((await said('escrow', 'drill', shares)).text).toContain('1 of 1 people cannot');
  });

  it.each([
    ['1', '1'],
    ['5', '6'],
    ['5', '1'],
    ['21', '3'],
    ['five', '3'],
  ])('is not split into %s of which %s are needed', async (of, needed) => {
    expect(await split(of, needed)).toMatchObject({ status: 1 });
  });
});
