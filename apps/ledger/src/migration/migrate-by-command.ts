import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EventStoreError, type Position, parsePosition } from '@selfsame/event-store';
import { WEBHOOK } from '../backup/backup-parts.js';
import type { ProgressBar } from '../backup/progress.js';
import { type Options, type Settings, SettingsFault } from '../settings.js';
import { moveLog } from './move-log.js';
import { storeNamed } from '../store/store-named.js';

/**
 * `npm run migrate`: moves the whole log from one store to another; run again, it goes on.
 * @throws SettingsFault and whatever `moveLog` throws
 */
export async function migrateByCommand(
  { dataDir }: Settings,
  { from: source, to: target }: Options,
  bar: ProgressBar,
): Promise<string> {
  if (source === undefined || target === undefined)
    throw new SettingsFault('A move needs --from STORE and --to STORE. See --help.');
  const from = await storeNamed(source, dataDir);
  const to = await storeNamed(target, dataDir);
  if (from.shown === to.shown)
    throw new SettingsFault(`A move needs two stores, and ${from.shown} is one.`);
  const file = join(dataDir, WEBHOOK);
  const moved = await moveLog({ from, to, marked: positionIn(file), bar });
  const { events, sha256 } = moved.source;
  return [
    moved.wasOver
      ? `Was moved already: ${events} events are there as they were, compared one by one.`
      : `Moved ${events} events, ${moved.found} of them found there, and compared them one by one.`,
    `  from ${from.shown}, SHA-256 of the log ${sha256}`,
    `  to   ${to.shown}, SHA-256 of the log ${moved.target.sha256}`,
    `Epoch ${moved.epoch} has begun: positions of before are refused. Put the source away, so that nobody starts it again.`,
    ...(moved.marked === undefined
      ? []
      : [`Before you start with WEBHOOK_URL, write ${moved.marked} into ${file}.`]),
  ].join('\n');
}

function positionIn(file: string): Position | undefined {
  try {
    return existsSync(file) ? parsePosition(readFileSync(file, 'utf8').trim()) : undefined;
  } catch (error) {
    if (error instanceof EventStoreError) return undefined;
    throw error;
  }
}
