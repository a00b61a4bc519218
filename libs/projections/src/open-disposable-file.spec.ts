import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDisposableFile } from './open-disposable-file.js';

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

  it('is begun anew when it is no database', () => {
    writeFileSync(file, 'this was a database before the disk was full '.repeat(50));
    const database = openDisposableFile(file);
    expect(database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get()).toBe(0);
    database.close();
  });

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

  it('is never begun anew for another reason', () => {
    const nowhere = join(directory, 'missing', 'read-models.sqlite');
    expect(() => openDisposableFile(nowhere)).toThrow('directory does not exist');
  });
});
