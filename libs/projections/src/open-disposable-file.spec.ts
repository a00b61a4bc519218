import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PAGE, damagePage } from '../../../test/harness/damage-page.js';
import { isDamage, openDisposableFile } from './open-disposable-file.js';

describe('a disposable file', () => {
  let directory: string;
  let file: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'selfsame-disposable-'));
    file = join(directory, 'read-models.sqlite');
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  it('keeps rows and checkpoint of one moment when the power fails: each checkpoint of the engine is synced', () => {
    const database = openDisposableFile(file);
    expect(database.pragma('synchronous', { simple: true })).toBe(1);
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
    database.close();
  });

  const opening = (): unknown => {
    try {
      openDisposableFile(file).close();
      return undefined;
    } catch (error) {
      return error;
    }
  };

  it('is damaged when it is no database', () => {
    writeFileSync(file, 'this was a database before the disk was full '.repeat(50));
    expect(isDamage(opening())).toBe(true);
  });

  it.each(['the second', 'the last'])(
    'is damaged when %s of its pages is, and the others are well',
    which => {
      const database = openDisposableFile(file);
      database.exec('CREATE TABLE list (id INTEGER PRIMARY KEY, row TEXT)');
      const add = database.prepare('INSERT INTO list (row) VALUES (?)');
      for (let row = 0; row < 1_000; row += 1) add.run('where a tube is');
      database.close();
      expect(opening()).toBeUndefined();
      const pages = statSync(file).size / PAGE;
      damagePage(file, which === 'the second' ? 1 : pages - 1);
      expect(isDamage(opening())).toBe(true);
    },
  );

  it('is read by its owner only, with everything beside it, in whatever directory, and so is an older one', () => {
    chmodSync(directory, 0o755);
    const modes = () =>
      ['', '-wal', '-shm'].map(part => (statSync(file + part).mode & 0o777).toString(8));
    const database = openDisposableFile(file);
    database.exec('CREATE TABLE list (id INTEGER)');
    expect(modes()).toEqual(['600', '600', '600']);
    for (const part of ['', '-wal', '-shm']) chmodSync(file + part, 0o644);
    const again = openDisposableFile(file);
    expect(modes()).toEqual(['600', '600', '600']);
    again.close();
    database.close();
  });

  it('is not damaged for another reason', () => {
    file = join(directory, 'missing', 'read-models.sqlite');
    expect(opening()).toMatchObject({
      message: expect.stringContaining('does not exist') as string,
    });
    expect(isDamage(opening())).toBe(false);
  });
});
