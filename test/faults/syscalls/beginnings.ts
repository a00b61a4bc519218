import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteStore } from '@selfsame/event-store-sqlite';
import type { Told } from '../bare-writers.js';
import type { Beginning } from './bench.js';

/** Frames in the write-ahead log when the engine folds it into the database by itself, and the size of one. */
const CHECKPOINT_FRAMES = 4_000;
const FRAME = 4_096 + 24;

/** What a new ledger begins with. */
export const nothing: Beginning = { told: [] };

/** A store that was opened and closed, and holds nothing. */
export async function emptyStore(directory: string): Promise<Beginning> {
  mkdirSync(directory);
  const store = await openSqliteStore({ file: join(directory, 'log.sqlite'), epoch: 1 });
  await store.close();
  return { directory, told: [] };
}

/** A store whose process was killed when its write-ahead log was about to be folded into the database. */
export async function crashedBeforeCheckpoint(directory: string): Promise<Beginning> {
  mkdirSync(directory);
  const file = join(directory, 'open.sqlite');
  const store = await openSqliteStore({ file, epoch: 1 });
  const told: Told[] = [];
  for (let revision = 0; ; revision += 1) {
    const bytes = Buffer.from(revision.toString(36));
    const asked = {
      stream: 'journey-before',
      firstRevision: revision,
      hashes: [createHash('sha256').update(bytes).digest('hex')],
    };
    const answer = await store.append(asked.stream, revision - 1, [
      { id: crypto.randomUUID(), type: 'Said', bytes },
    ]);
    if (answer.outcome !== 'stored') throw new Error(`Not stored but ${answer.outcome}`);
    told.push({ kind: 'asked', ...asked });
    told.push({ kind: 'stored', ...asked, lastPosition: answer.lastPosition });
    if (statSync(`${file}-wal`).size > (CHECKPOINT_FRAMES - 5) * FRAME) break;
  }
  // Nobody writes now: what the files hold is what a kill would leave.
  const left = join(directory, 'left');
  mkdirSync(left);
  for (const suffix of ['', '-wal'])
    copyFileSync(`${file}${suffix}`, join(left, `log.sqlite${suffix}`));
  await store.close();
  return { directory: left, told };
}
