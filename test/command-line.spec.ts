import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '@selfsame/event-store-sqlite';
import { runCommand } from '@selfsame/ledger';
import { foundingCodesIn, organisations } from '@selfsame/simulator';
import { PAGE, damagePage } from './harness/damage-page.js';

/** `npm run found`, as whoever installs a ledger meets them. */
describe('the command line', () => {
  let directory: string;
  let dataDir: string;
  let organisationsFile: string;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'selfsame-cli-'));
    dataDir = join(directory, 'data');
    organisationsFile = join(directory, 'organisations.json');
    writeFileSync(organisationsFile, JSON.stringify(organisations));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  const run = async (...args: string[]) => {
    const said = { out: '', err: '' };
    const terminal = {
      log: (text: string) => void (said.out += text),
      error: (text: string) => void (said.err += text),
    };
    return { status: await runCommand(args, { DATA_DIR: dataDir }, terminal), ...said };
  };
  const found = (...more: string[]) => {
    const who = ['--study', 'ALS-MSC', '--facility', 'A9999'];
    return run('found', ...who, '--organisations', organisationsFile, ...more);
  };

  it('founds a ledger once: two codes are shown, for two people, and stand nowhere on the disk', async () => {
    const first = await found();
    expect(first).toMatchObject({ status: 0, err: '' });
    const codes = Object.values(foundingCodesIn(first.out));
    expect(new Set(codes).size).toBe(2);
    const log = readFileSync(join(dataDir, 'log.sqlite'), 'latin1');
    for (const code of codes) {
      expect(code).toMatch(/^[\w-]{20}$/);
      expect(log).not.toContain(code);
    }

    const second = await found();
    expect(second).toEqual({
      status: 1,
      out: '',
      err: `${dataDir} already holds a ledger.`,
    });
  });

  it('keeps the log and the keys for their owner', async () => {
    await found();
    const mode = (path: string): number => statSync(join(dataDir, path)).mode & 0o777;
    expect(['.', 'keys'].map(mode)).toEqual([0o700, 0o700]);
    expect(['log.sqlite', 'keys/token.jwk.json', 'keys/wristband.key'].map(mode)).toEqual([
      0o600, 0o600, 0o600,
    ]);
  });

  it.each([
    ['a study that cannot be', ['--study', 'A B'], /^Nothing was founded:\n {2}study "A B"/],
    ['a time that is none', ['--simulated', '--simulated-start', 'today'], /^--simulated-start is/],
    [
      'a chosen time on a real ledger',
      ['--simulated-start', '2026-02-16T08:00:00Z'],
      / real time /,
    ],
    [
      'organisations that are not there',
      ['--organisations', 'none.json'],
      /cannot be read as JSON/,
    ],
  ])('founds nothing with %s', async (_what, more, says) => {
    const answer = await found(...more);
    expect(answer).toMatchObject({ status: 1, out: '' });
    expect(answer.err).toMatch(says);
    expect(() => statSync(dataDir)).toThrow('ENOENT');
  });

  it('tells what is missing before it tells that nothing is there', async () => {
    expect(await run('found')).toMatchObject({
      status: 1,
      err: expect.stringContaining('--study'),
    });
    expect((await run()).err).toBe('This store holds no ledger yet. Found one with: npm run found');
    expect((await run('fuond')).err).toBe('There is no command fuond. See --help.');
    expect((await run('start', 'now')).err).toBe('What is now? See --help.');
    expect((await run('--prot', '1')).err).toContain("Unknown option '--prot'");
    // A mistyped directory did not become a ledger's.
    expect(() => statSync(dataDir)).toThrow('ENOENT');
  });

  it('says that DATA_DIR is no directory to write in', async () => {
    writeFileSync(dataDir, 'a file');
    expect((await found()).err).toBe(
      `DATA_DIR is ${dataDir}, and that is no directory to write in (EEXIST).`,
    );
    rmSync(dataDir);
    mkdirSync(dataDir);
    expect((await found()).status).toBe(0);
  });

  it('verifies a log beside its writer, and once more when pages of it were lost', async () => {
    await found('--simulated');
    const file = join(dataDir, 'log.sqlite');
    const writer = await openSqliteStore({ file });
    expect(await run('verify')).toMatchObject({
      status: 0,
      err: '',
      out: expect.stringMatching(/is sound: \d+ events in \d+ streams/) as unknown,
    });
    await writer.close();
    const pages = statSync(file).size / PAGE;
    for (let page = 1; page < pages; page += 1) damagePage(file, page);
    expect(await run('verify')).toMatchObject({ status: 1 });
  });

  it('--help names every command, option and setting', async () => {
    const { status, out } = await run('--help');
    expect(status).toBe(0);
    for (const name of ['npm start', 'npm run found', 'npm run verify', '--settings', 'DATA_DIR'])
      expect(out).toContain(name);
  });
});
