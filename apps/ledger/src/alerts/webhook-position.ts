import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import type { EventStore, Position } from '@selfsame/event-store';
import { Problem } from '../commands/refusal.js';
import { positionHere } from '../reading/position-here.js';
import { SettingsFault } from '../settings.js';

/**
 * The position of the last alert that was delivered, as the file has it. A new address is told what comes, not the
 * history of years, so a file that is missing begins at the newest event.
 * @throws SettingsFault when this log never gave what the file holds: whoever guessed would skip alerts or repeat them
 */
export async function lastDelivered(
  file: string,
  store: EventStore,
): Promise<Position | undefined> {
  if (!existsSync(file)) {
    const head = await store.head();
    if (head !== undefined) noteDelivered(file, head);
    return head;
  }
  try {
    return await positionHere(store, readFileSync(file, 'utf8').trim());
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new SettingsFault(
      `${file} holds ${holds(error)}: mend it, or remove it to post only the alerts to come.`,
      { cause: error },
    );
  }
}

const holds = ({ code }: Problem): string =>
  code === 'POSITION_FOREIGN'
    ? 'a position of a time before the ledger was restored or moved'
    : "no position of this ledger's log";

/** Written beside, synced, then renamed: a crash leaves the old position or the new one. */
export function noteDelivered(file: string, position: Position): void {
  const beside = `${file}.new`;
  const handle = openSync(beside, 'w', 0o600);
  writeSync(handle, position);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(beside, file);
}
