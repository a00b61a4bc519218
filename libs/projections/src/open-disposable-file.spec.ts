import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

  it('is never begun anew for another reason', () => {
    const nowhere = join(directory, 'missing', 'read-models.sqlite');
    expect(() => openDisposableFile(nowhere)).toThrow('directory does not exist');
  });
});
