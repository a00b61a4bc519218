// What is restored consists of several files, and no disk puts several in place at once. So all of them are made ready
// beside the old ones; one rename says that they are to come; and from then on whoever opens this DATA_DIR finishes the
// moves first. A crash at any instant leaves the old ledger, or one that becomes the new one.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lockSqliteLog } from '@selfsame/event-store-sqlite';
import { KEYS, LOG, READ_MODELS, VAULT, WEBHOOK } from './backup-parts.js';
import { syncDirectory } from './durable-files.js';

/** The steps that change a DATA_DIR: a test lets the machine die between any two. */
export interface FileSteps {
  rename(this: void, from: string, to: string): void;
  remove(this: void, directory: string): void;
}

const onDisk: FileSteps = {
  rename: (from, to) => {
    renameSync(from, to);
    for (const each of new Set([dirname(to), dirname(from)])) syncDirectory(each);
  },
  remove: directory => {
    rmSync(directory, { recursive: true });
    syncDirectory(dirname(directory));
  },
};

const STAGED = '.staged';
const COMMITTED = '.committed';
const NAME = /^restore-(.+)\.committed$/;

/** Everything that stands for the old log, its journal before all: it must never meet another file. */
const REPLACED = [
  ...[LOG, READ_MODELS].flatMap(name => [`${name}-wal`, `${name}-shm`, name]),
  `${VAULT}-journal`,
  VAULT,
  WEBHOOK,
  KEYS,
];

/** An empty directory for the files to come. What an earlier restore made ready and never committed goes. */
export function stage(dataDir: string, stamp: string): string {
  for (const name of readdirSync(dataDir).filter(each => each.endsWith(STAGED)))
    rmSync(join(dataDir, name), { recursive: true });
  const staged = join(dataDir, `restore-${stamp}${STAGED}`);
  for (const name of ['', 'new', 'replaced']) mkdirSync(join(staged, name), { mode: 0o700 });
  return join(staged, 'new');
}

/** Says that what was made ready shall be the ledger, and makes it so. */
export function putInPlace(dataDir: string, stamp: string, steps = onDisk): void {
  const name = join(dataDir, `restore-${stamp}`);
  for (const each of ['new', 'replaced', '']) syncDirectory(join(name + STAGED, each));
  steps.rename(name + STAGED, name + COMMITTED);
  finishRestore(dataDir, steps);
}

/** Finishes what was committed, from wherever it stands. Only for whoever holds the lock of the log. */
export function finishRestore(dataDir: string, steps = onDisk): void {
  for (const name of committedIn(dataDir)) {
    const committed = join(dataDir, name);
    const [coming, replaced] = [join(committed, 'coming'), join(committed, 'replaced')];
    if (existsSync(join(committed, 'new'))) {
      for (const old of REPLACED.filter(each => existsSync(join(dataDir, each))))
        steps.rename(join(dataDir, old), join(replaced, old));
      // From here on, whatever stands in the DATA_DIR is new.
      steps.rename(join(committed, 'new'), coming);
    }
    if (existsSync(coming)) {
      for (const next of readdirSync(coming)) steps.rename(join(coming, next), join(dataDir, next));
    }
    if (existsSync(replaced) && readdirSync(replaced).length > 0)
      steps.rename(replaced, join(dataDir, `replaced-${NAME.exec(name)?.[1]}`));
    steps.remove(committed);
  }
}

/**
 * For whoever opens a DATA_DIR: a restore that was interrupted after its decision is finished first.
 * @throws EventStoreError STORE_LOCKED while it is still under way
 */
export async function finishInterruptedRestore(dataDir: string): Promise<void> {
  // Whoever opens it next says what else is wrong with it.
  const isThere = statSync(dataDir, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!isThere || committedIn(dataDir).length === 0) return;
  const unlock = await lockSqliteLog(join(dataDir, LOG));
  try {
    finishRestore(dataDir);
  } finally {
    unlock();
  }
}

const committedIn = (dataDir: string): string[] =>
  readdirSync(dataDir).filter(name => NAME.test(name));
