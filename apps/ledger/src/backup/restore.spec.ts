import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEvent } from '@selfsame/custody';
import type { StoredEvent } from '@selfsame/event-store';
import { openSqliteStore } from '@selfsame/event-store-sqlite';
import { run } from '../cli.js';
import { putInPlace, stage } from './put-in-place.js';
import { foundIn, growIn, logIn } from './ledger-in-directory.fixture.js';

const WITH_LOSS = ['--new-epoch', '--person', 'admin-1', '--reason', 'The disk failed.'];

/** A client that asks for what came after its position must never be given what came instead. */
describe('H45: a restore', () => {
  let root = '';
  let dataDir = '';
  /** Taken when the newest event was 1.5. */
  let backup = '';

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'selfsame-restore-'));
    await foundIn(join(root, 'original'), 5);
    writeFileSync(join(root, 'original', 'webhook.position'), '1.3');
    backup = join(root, 'backup');
    dataDir = join(root, 'original');
    await said('backup', '--to', backup);
  });
  beforeEach(() => {
    dataDir = join(root, 'ledger');
    cpSync(join(root, 'original'), dataDir, { recursive: true });
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));
  afterAll(() => rmSync(root, { recursive: true }));

  const said = async (...args: string[]) => {
    const lines: string[] = [];
    const say = (text: unknown) => void lines.push(String(text));
    const status = await run(args, { DATA_DIR: dataDir }, { log: say, error: say });
    return { status, text: lines.join('\n') };
  };
  const restore = (...more: string[]) => said('restore', '--from', backup, ...more);
  const refused = async (says: RegExp, ...more: string[]) => {
    const before = whatIsThere();
    const { status, text } = await restore(...more);
    expect(text).toMatch(says);
    expect(status).toBe(1);
    expect(whatIsThere()).toEqual(before);
  };
  /** Every file with what it holds, but for what the engine keeps beside a log that it reads. */
  const whatIsThere = () =>
    (existsSync(dataDir) ? readdirSync(dataDir, { recursive: true, withFileTypes: true }) : [])
      .filter(entry => entry.isFile() && !/-wal$|-shm$|lock$/.test(entry.name))
      .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'latin1')]);
  const keptLog = () => {
    const [kept = ''] = readdirSync(dataDir).filter(name => name.startsWith('replaced-'));
    return logIn(join(dataDir, kept));
  };
  const plain = ({ stream, revision, bytes }: StoredEvent) => ({ stream, revision, bytes });
  const webhook = () => readFileSync(join(dataDir, 'webhook.position'), 'utf8');

  it('of the newest history goes on where that stood, and keeps what it replaced', async () => {
    const before = await logIn(dataDir);
    expect(await restore()).toMatchObject({
      status: 0,
      text: expect.stringContaining('Nothing was lost: positions go on as they were.') as unknown,
    });
    expect(await logIn(dataDir)).toEqual(before);
    expect(await keptLog()).toEqual(before);
    expect(webhook()).toBe('1.3');
  });

  it('of a history that is older than the log is refused, until somebody decides to lose the end', async () => {
    await growIn(dataDir, 2);
    const longer = await logIn(dataDir);
    await refused(
      /The backup ends at 1\.5, and the log knows of 1\.7: what came after would be lost/,
    );

    const { status, text } = await restore(...WITH_LOSS);
    expect(status).toBe(0);
    expect(text).toContain('Epoch 2 begins');
    const log = await logIn(dataDir);
    expect(log.slice(0, -1).map(plain)).toEqual(longer.slice(0, 6).map(plain));
    expect(log.map(({ position }) => position)).toEqual(log.map((_event, index) => `2.${index}`));
    expect(await keptLog()).toEqual(longer);
    const recorded = readEvent(log.at(-1)?.bytes ?? new Uint8Array(), 'the newest');
    expect(recorded).toMatchObject({
      type: 'LedgerRestored',
      envelope: { epoch: 2, stream: 'ledger', revision: 1 },
      data: {
        epoch: 2,
        restoredUpTo: '1.5',
        events: 6,
        seenUpTo: '1.7',
        by: 'admin-1',
        reason: 'The disk failed.',
      },
    });
  });

  it('goes on with the webhook where it stood, in the words of the new epoch', async () => {
    await growIn(dataDir, 2);
    writeFileSync(join(dataDir, 'webhook.position'), '1.4');
    await restore(...WITH_LOSS);
    expect(webhook()).toBe('2.4');
  });

  it('is refused when lists have shown more than the backup holds, though the log is gone', async () => {
    rmSync(join(dataDir, 'log.sqlite'));
    writeFileSync(join(dataDir, 'webhook.position'), '1.6');
    await refused(/the webhook knows of 1\.6/);
  });

  it('is refused where nothing is left to tell, until somebody says what was seen last', async () => {
    rmSync(dataDir, { recursive: true });
    await refused(/nothing is left that can tell/);
    await refused(/--seen knows of 1\.9/, '--seen', '1.9');
    expect((await restore('--seen', '1.4', '--seen', '1.5')).text).toContain('Nothing was lost');
    expect(await logIn(dataDir)).toHaveLength(6);
  });

  it('takes a log that cannot be read whole for one that had come so far at least', async () => {
    truncateSync(join(dataDir, 'log.sqlite'), 10_000);
    await refused(/nothing is left that can tell/);
    expect(await restore(...WITH_LOSS)).toMatchObject({ status: 0 });
  });

  it('is refused over a log that says something else in the same place', async () => {
    // As whoever puts an older file back by hand, and goes on.
    rmSync(dataDir, { recursive: true });
    cpSync(backup, dataDir, { recursive: true });
    await growIn(dataDir, 1);
    const other = join(root, 'other');
    cpSync(join(root, 'original'), other, { recursive: true });
    await growIn(other, 1, 'another');
    const forked = join(root, 'forked');
    const here = dataDir;
    dataDir = other;
    await said('backup', '--to', forked);
    dataDir = here;
    const { status, text } = await said('restore', '--from', forked);
    expect([status, text.split('\n')[0]]).toEqual([
      1,
      'The log that is there and the backup differ at 1.6: one of them was changed, or put back before.',
    ]);
  });

  it('that was made by hand is noticed at the start: an older log looks sound by itself', async () => {
    await growIn(dataDir, 2);
    writeFileSync(join(dataDir, 'webhook.position'), '1.7');
    cpSync(join(backup, 'log.sqlite'), join(dataDir, 'log.sqlite'));
    const { status, text } = await said('start');
    expect(status).toBe(1);
    expect(text).toMatch(/^The log ends at 1\.5, and 1\.7 was shown by the webhook: an older log/);
    // The way out, where there is nothing newer.
    const best = join(root, 'best');
    await said('backup', '--to', best);
    expect((await said('restore', '--from', best)).status).toBe(1);
    expect((await said('restore', '--from', best, ...WITH_LOSS)).text).toContain('Epoch 2 begins');
  });

  it('that was killed once it was decided is finished by whatever is done next', async () => {
    const fresh = stage(dataDir, 'decided');
    cpSync(backup, fresh, { recursive: true });
    rmSync(join(fresh, 'manifest.json'));
    const killed = (): never => {
      throw new Error('killed');
    };
    const rename = (from: string, to: string): void => {
      if (from.endsWith('webhook.position')) killed();
      renameSync(from, to);
    };
    const dying = { rename, remove: killed };
    expect(() => putInPlace(dataDir, 'decided', dying)).toThrow('killed');
    expect(existsSync(join(dataDir, 'log.sqlite'))).toBe(false);
    const answer = await said('backup', '--to', join(root, 'after'));
    expect(answer.text).toContain('events: 6, the newest at position 1.5');
    expect(await keptLog()).toEqual(await logIn(dataDir));
  });

  it('is refused over another ledger, and says whose that is', async () => {
    rmSync(dataDir, { recursive: true });
    await foundIn(dataDir);
    await refused(/log\.sqlite is of another ledger \(/, ...WITH_LOSS);
  });

  it('is refused while the ledger runs', async () => {
    const store = await openSqliteStore({ file: join(dataDir, 'log.sqlite') });
    const { status, text } = await restore();
    await store.close();
    expect([status, text]).toEqual([
      1,
      expect.stringContaining('Another process is writing to') as unknown,
    ]);
  });

  it('is refused without the keys', async () => {
    const keyless = join(root, 'keyless');
    cpSync(backup, keyless, { recursive: true });
    rmSync(join(keyless, 'keys'), { recursive: true });
    const { text } = await said('restore', '--from', keyless);
    expect(text).toContain('say with --keys-from where the keys of this backup are kept');
    const found = await said('restore', '--from', keyless, '--keys-from', join(dataDir, 'keys'));
    expect(found.status).toBe(0);
  });

  it.each([
    ['nobody', ['--new-epoch', '--reason', 'The disk failed.'], /needs --person ID/],
    ['a name', ['--new-epoch', '--person', 'Jan Novak', '--reason', 'x'], /needs --person ID/],
    ['no reason', ['--new-epoch', '--person', 'admin-1'], /needs --reason/],
    [
      'personal data',
      ['--new-epoch', '--person', 'admin-1', '--reason', 'Ask jan@hospital.cz'],
      /without personal data/,
    ],
    ['a position that is none', ['--seen', 'yesterday'], /--seen is yesterday/],
  ])('is refused with %s', async (_what, more, says) => {
    await refused(says, ...more);
  });

  it('begins a later epoch each time, also over a ledger that was restored before', async () => {
    await restore(...WITH_LOSS);
    await refused(/the log knows of 2\.6/);
    await restore(...WITH_LOSS);
    const log = await logIn(dataDir);
    expect(log.at(-1)?.position).toBe('3.6');
    expect(await said('backup', '--to', join(root, 'again'))).toMatchObject({ status: 0 });
    const moved = await said('restore', '--from', join(root, 'again'));
    expect(moved.text).toContain('Nothing was lost');
  });
});
