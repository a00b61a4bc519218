import { statSync } from 'node:fs';
import type { LedgerFounded } from '@selfsame/custody';
import type { Position, StoredEvent } from '@selfsame/event-store';
import { openSqliteReader } from '@selfsame/event-store-sqlite';
import { NotFounded } from '../create-ledger.js';
import { readFounding } from '../founding/found-ledger.js';
import { SettingsFault } from '../settings.js';
import { type BackupPlace, LOG, fileIn } from './backup-parts.js';
import { sha256OfFile } from './durable-files.js';
import type { BackedUpFile } from './manifest.js';
import { type Progress, along } from './progress.js';
import { type Walked, walkLog } from './walk-log.js';

/** What a copy of a log holds, whatever is said of it. */
export interface FoundLog extends Walked {
  readonly head: Position;
  readonly founding: LedgerFounded['data'];
  readonly epoch: number;
}

/**
 * Looks at every page and every event of a log's file.
 * @param each gets the events, page by page
 * @throws SettingsFault, EventStoreError, LogDamaged for whatever is not sound
 */
export async function lookIntoLog(
  place: BackupPlace,
  progress: Progress,
  each: (page: readonly StoredEvent[]) => unknown = () => {},
): Promise<FoundLog> {
  const file = fileIn(place, LOG);
  const log = await openSqliteReader(file);
  try {
    const broken = log.brokenPages();
    if (broken !== undefined) throw new SettingsFault(`${file} is damaged: ${broken}`);
    const founding = await readFounding(log);
    const head = await log.head();
    if (founding === undefined || head === undefined) throw new NotFounded();
    const tell = along(head, progress);
    const walked = await walkLog(log, async page => {
      await each(page);
      tell(page);
    });
    return { ...walked, head: walked.head ?? head, founding, epoch: log.epoch };
  } finally {
    log.close();
  }
}

/** @throws SettingsFault when the file is not there */
export async function lookIntoFile(
  place: BackupPlace,
  { part, path }: Pick<BackedUpFile, 'part' | 'path'>,
): Promise<BackedUpFile> {
  const file = fileIn(place, path);
  try {
    return { part, path, bytes: statSync(file).size, sha256: await sha256OfFile(file) };
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new SettingsFault(`${file} of the backup cannot be read (${why}).`, { cause: error });
  }
}
