import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { EventStoreError, type Position } from '@selfsame/event-store';
import { type SqliteReader, openSqliteReader } from '@selfsame/event-store-sqlite';
import { readFounding } from '../founding/found-ledger.js';
import { SettingsFault } from '../settings.js';
import { LOG, READ_MODELS } from './backup-parts.js';
import type { Remembered } from './loss.js';
import { LogsDiffer, comparedWith } from './same-log.js';
import type { WalkableLog } from './walk-log.js';
import { whatWasShown } from './what-was-shown.js';

const PAGE = 1_000;

/** What a DATA_DIR tells of the ledger that was there, however damaged. */
export interface Left {
  readonly remembered: readonly Remembered[];
  /** Where its log and the backup tell different things, or where it cannot be read. */
  readonly differsAt: string | undefined;
}

/**
 * Asks everything that is left in a DATA_DIR how far its ledger had come, and compares its log with the backup's.
 * @throws SettingsFault when it is another ledger's
 */
export async function whatIsLeft(
  dataDir: string,
  ledgerId: string,
  backup: WalkableLog,
): Promise<Left> {
  const log = await logLeft(join(dataDir, LOG), ledgerId, backup);
  const shown = whatWasShown(dataDir);
  if (shown.ledgerId !== undefined)
    assertSameLedger(join(dataDir, READ_MODELS), shown.ledgerId, ledgerId);
  return { ...log, remembered: [...log.remembered, ...shown.remembered] };
}

async function logLeft(file: string, ledgerId: string, backup: WalkableLog): Promise<Left> {
  const nothing: Left = { remembered: [], differsAt: undefined };
  if (!existsSync(file)) return nothing;
  let log: SqliteReader | undefined;
  let head: Position | undefined;
  const seen = (isNewest: boolean): readonly Remembered[] =>
    head === undefined ? [] : [{ by: 'the log', position: head, isNewest }];
  try {
    log = await openSqliteReader(file);
    const founding = await readFounding(log);
    if (founding !== undefined) assertSameLedger(file, founding.ledgerId, ledgerId);
    head = await log.head();
    const differsAt = await differenceOf(log, backup);
    return { remembered: seen(true), differsAt };
  } catch (error) {
    // What cannot be read whole has come so far at least.
    if (error instanceof EventStoreError) return { ...nothing, remembered: seen(false) };
    throw error;
  } finally {
    log?.close();
  }
}

/** Where two logs of one epoch differ, as far as both of them go. What is of an earlier epoch was told anew since. */
async function differenceOf(log: WalkableLog, backup: WalkableLog): Promise<string | undefined> {
  if (log.epoch !== backup.epoch) return undefined;
  const compare = comparedWith(backup);
  let after: Position | undefined;
  try {
    for (;;) {
      const page = await log.readAll(after, PAGE);
      await compare(page);
      if (page.length < PAGE) return undefined;
      after = page.at(-1)?.position;
    }
  } catch (error) {
    if (error instanceof LogsDiffer) return error.event.position;
    throw error;
  }
}

function assertSameLedger(where: string, found: string, wanted: string): void {
  if (found !== wanted)
    throw new SettingsFault(
      `${where} is of another ledger (${found}); this backup is of ${wanted}. Nothing was changed.`,
    );
}
