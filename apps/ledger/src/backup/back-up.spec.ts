import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changeEvent } from '../../../../test/harness/change-event.js';
import { run } from '../cli.js';
import { backUp } from './back-up.js';
import { sha256OfFile } from './durable-files.js';
import { foundIn, growIn, logIn } from './ledger-in-directory.fixture.js';
import type { Manifest } from './manifest.js';
import type { ProgressBar } from './progress.js';

/** Somebody's only record: a copy that is not sound, or not whole, must never be taken for a backup. */
describe('a backup', () => {
  let root = '';
  let dataDir = '';
  let to = '';

  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'selfsame-backup-'));
    dataDir = join(root, 'ledger');
    to = join(root, 'backup');
    await foundIn(dataDir, 5);
    writeFileSync(join(dataDir, 'webhook.position'), '1.3');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const said = async (...args: string[]) => {
    const lines: string[] = [];
    const say = (text: unknown) => void lines.push(String(text));
    const status = await run(args, { DATA_DIR: dataDir }, { log: say, error: say });
    return { status, text: lines.join('\n') };
  };
  const check = (...more: string[]) => said('restore', '--check', to, ...more);

  it('holds the log, the keys and the place of the webhook, for its owner only', async () => {
    expect(await said('backup', '--to', to)).toMatchObject({
      status: 0,
      text: expect.stringContaining('events: 6, the newest at position 1.5') as unknown,
    });
    const files = readdirSync(to, { recursive: true }).map(String).sort();
    expect(files).toEqual([
      'keys',
      'keys/token.jwk.json',
      'keys/wristband.key',
      'log.sqlite',
      'manifest.json',
      'webhook.position',
    ]);
    const modes = ['.', ...files].map(file => (statSync(join(to, file)).mode & 0o777).toString(8));
    expect(modes).toEqual(['700', '700', '600', '600', '600', '600', '600']);
    expect(await logIn(to)).toEqual(await logIn(dataDir));
    expect(await check()).toMatchObject({
      status: 0,
      text: expect.stringContaining(`${to} is a sound backup.`) as unknown,
    });
  });

  it('keeps the keys apart when it is told where', async () => {
    const keys = join(root, 'safe');
    await said('backup', '--to', to, '--keys-to', keys);
    expect(readdirSync(to).sort()).toEqual(['log.sqlite', 'manifest.json', 'webhook.position']);
    expect(readdirSync(keys).sort()).toEqual(['manifest.json', 'token.jwk.json', 'wristband.key']);
    expect((await check()).text).toContain('its keys were not looked at');
    expect((await check('--keys-from', keys)).text).toContain('is a sound backup.');
  });

  it('H44: goes on when somebody is erased while the keys are copied, and is whole without his', async () => {
    // Listed, and gone when it is opened.
    const key = 'participant-01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77.key';
    symlinkSync(join(root, 'gone'), join(dataDir, 'keys', key));
    expect(await said('backup', '--to', to)).toMatchObject({ status: 0 });
    expect(readdirSync(join(to, 'keys'))).not.toContain(key);
    expect(await check()).toMatchObject({ status: 0 });
  });

  it('overwrites nothing', async () => {
    mkdirSync(to);
    writeFileSync(join(to, 'notes.txt'), 'mine');
    expect(await said('backup', '--to', to)).toEqual({
      status: 1,
      text: `${to} is already there: nothing is overwritten.`,
    });
    expect(readdirSync(root).sort()).toEqual(['backup', 'ledger']);
  });

  it('that was interrupted is called unfinished, and is none', async () => {
    const interrupted: ProgressBar = {
      step: what => () => {
        if (what.startsWith('Comparing')) throw new Error('the power is gone');
      },
      end: () => {},
    };
    await expect(backUp({ dataDir, to, bar: interrupted })).rejects.toThrow('the power is gone');
    expect(readdirSync(root).sort()).toEqual(['backup.unfinished', 'ledger']);
    const answer = await said('restore', '--check', `${to}.unfinished`);
    expect(answer).toMatchObject({
      status: 1,
      text: expect.stringContaining('is no backup: it has no manifest.json') as unknown,
    });
  });

  it('is not made of a ledger whose history was changed: it says which event', async () => {
    lie(dataDir);
    const { status, text } = await said('backup', '--to', to);
    expect(status).toBe(1);
    expect(text).toMatch(/^The event at 1\.1 \(site-0@0\) is damaged: its bytes are not/);
    expect(existsSync(to)).toBe(false);
  });

  it('is not made without its keys, nor with those of another ledger', async () => {
    rmSync(join(dataDir, 'keys', 'token.jwk.json'));
    expect((await said('backup', '--to', to)).text).toContain('does not hold the keys');
    await foundIn(join(root, 'another'));
    cpSync(join(root, 'another', 'keys'), join(dataDir, 'keys'), { recursive: true });
    expect((await said('backup', '--to', to)).text).toContain('the keys of another ledger');
    expect(existsSync(to)).toBe(false);
  });

  it('of nothing is refused in words', async () => {
    rmSync(dataDir, { recursive: true });
    expect((await said('backup', '--to', to)).text).toContain('There is no event log');
    expect((await said('backup')).text).toContain('A backup needs --to DIRECTORY');
  });

  it.each<[string, () => unknown, RegExp]>([
    ['a changed event', () => lie(to), /is not the file that was/],
    [
      'a changed event, in a manifest that was made to fit',
      async () => {
        lie(to);
        await fitManifest(to);
      },
      /The event at 1\.1 .* is damaged/,
    ],
    ['a missing key', () => rmSync(join(to, 'keys', 'wristband.key')), /cannot be read \(ENOENT\)/],
    ['a shorter file', () => writeFileSync(join(to, 'webhook.position'), ''), /is not the file/],
    [
      'a manifest that is cut off',
      () => cut(join(to, 'manifest.json')),
      /manifest\.json is damaged/,
    ],
    [
      'a manifest of another format',
      () => editManifest(to, manifest => ({ ...manifest, format: 2 })),
      /is of format 2; this build reads 1/,
    ],
    [
      'a manifest that names a file elsewhere',
      () =>
        editManifest(to, manifest => ({
          ...manifest,
          files: [{ part: 'log', path: '../../secret', bytes: 1, sha256: 'a'.repeat(64) }],
        })),
      /manifest\.json is damaged/,
    ],
    [
      'the log of another moment',
      async () => {
        await growIn(to, 1);
        await fitManifest(to);
      },
      /is not the one that its manifest is of/,
    ],
  ])('is refused for %s', async (_what, damage, says) => {
    await said('backup', '--to', to);
    await damage();
    const { status, text } = await check();
    expect(status).toBe(1);
    expect(text).toMatch(says);
  });
});

const lie = (directory: string): void =>
  changeEvent(join(directory, 'log.sqlite'), 1, '"told":1', '"told":8');

const cut = (file: string): void => writeFileSync(file, readFileSync(file, 'utf8').slice(0, 100));

function editManifest(directory: string, edit: (manifest: object) => object): void {
  const file = join(directory, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify(edit(manifest)));
}

/** Lets the manifest say what the log's file is now. */
async function fitManifest(directory: string): Promise<void> {
  const file = join(directory, 'log.sqlite');
  const found = { bytes: statSync(file).size, sha256: await sha256OfFile(file) };
  editManifest(directory, manifest => ({
    ...manifest,
    files: (manifest as Manifest).files.map(each =>
      each.path === 'log.sqlite' ? { ...each, ...found } : each,
    ),
  }));
}
