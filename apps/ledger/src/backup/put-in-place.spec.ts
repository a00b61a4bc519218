import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  type FileSteps,
  finishInterruptedRestore,
  finishRestore,
  putInPlace,
  stage,
} from './put-in-place.js';

type Files = Readonly<Record<string, string>>;

const OLD: Files = {
  'log.sqlite': 'old log',
  'log.sqlite-wal': 'old journal',
  'log.sqlite-shm': 'old index',
  'read-models.sqlite': 'old lists',
  'webhook.position': '1.9',
  'keys/token.jwk.json': 'old token',
  'keys/wristband.key': 'old wristband',
};
const NEW: Files = {
  'log.sqlite': 'new log',
  'webhook.position': '2.5',
  'keys/token.jwk.json': 'new token',
  'keys/wristband.key': 'new wristband',
};
/** Not of the ledger: whatever happens, it stays. */
const OTHERS: Files = { 'log.sqlite.lock': '', 'notes.txt': 'of the operator' };
const STAMP = '2026-02-18T11-20-00.000Z';

class PowerCut extends Error {}

/** Steps of a machine that dies before the one that comes after `left` others. */
function mortal(left: number): FileSteps {
  const step = (): void => {
    if (left === 0) throw new PowerCut();
    left -= 1;
  };
  return {
    rename: (from, to) => {
      step();
      renameSync(from, to);
    },
    remove: directory => {
      step();
      rmSync(directory, { recursive: true });
    },
  };
}

describe('putting a backup in place', () => {
  let dataDir = '';

  const write = (root: string, files: Files): void => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
  };
  const filesIn = (root: string): Files =>
    Object.fromEntries(
      readdirSync(root, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => join(entry.parentPath, entry.name).slice(root.length + 1))
        .sort()
        .map(path => [path, readFileSync(join(root, path), 'utf8')]),
    );
  const inOrder = (files: Files): Files =>
    Object.fromEntries(Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1)));
  const kept = (files: Files): Files =>
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [`replaced-${STAMP}/${path}`, content]),
    );

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'selfsame-place-'));
    write(dataDir, { ...OLD, ...OTHERS });
    write(stage(dataDir, STAMP), NEW);
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  it('keeps every file that it replaces, and touches no other', () => {
    putInPlace(dataDir, STAMP);
    expect(filesIn(dataDir)).toEqual(inOrder({ ...NEW, ...OTHERS, ...kept(OLD) }));
  });

  it('leaves the old ledger or becomes the new one, wherever the machine dies', async () => {
    const outcomes: string[] = [];
    for (let steps = 0; ; steps += 1) {
      rmSync(dataDir, { recursive: true });
      write(dataDir, { ...OLD, ...OTHERS });
      write(stage(dataDir, STAMP), NEW);
      try {
        putInPlace(dataDir, STAMP, mortal(steps));
        break;
      } catch (error) {
        if (!(error instanceof PowerCut)) throw error;
      }
      // The next start finds what it finds.
      await finishInterruptedRestore(dataDir);
      const isOld = readFileSync(join(dataDir, 'log.sqlite'), 'utf8') === 'old log';
      outcomes.push(isOld ? 'old' : 'new');
      // What was made ready and never committed is swept away by the next restore.
      if (isOld) rmSync(dirname(stage(dataDir, 'later')), { recursive: true });
      expect(filesIn(dataDir)).toEqual(
        inOrder(isOld ? { ...OLD, ...OTHERS } : { ...NEW, ...OTHERS, ...kept(OLD) }),
      );
    }
    expect(outcomes.indexOf('new')).toBe(1);
    expect(outcomes.length).toBeGreaterThan(10);
    expect(new Set(outcomes.slice(1))).toEqual(new Set(['new']));
  });

  it('survives a machine that dies again while it finishes', async () => {
    for (let steps = 1; steps < 12; steps += 1) {
      rmSync(dataDir, { recursive: true });
      write(dataDir, { ...OLD, ...OTHERS });
      write(stage(dataDir, STAMP), NEW);
      expect(() => putInPlace(dataDir, STAMP, mortal(1))).toThrow(PowerCut);
      expect(existsSync(join(dataDir, `restore-${STAMP}.committed`))).toBe(true);
      expect(() => finishRestore(dataDir, mortal(steps))).toThrow(PowerCut);
      await finishInterruptedRestore(dataDir);
      expect(filesIn(dataDir)).toEqual(inOrder({ ...NEW, ...OTHERS, ...kept(OLD) }));
    }
  });
});
