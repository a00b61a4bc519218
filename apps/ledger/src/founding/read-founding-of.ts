import { type LedgerFounded, readEvent } from '@selfsame/custody';
import { openSqliteReader } from '@selfsame/event-store-sqlite';
import { LEDGER_STREAM } from '../commands/stream-names.js';
import { NotFounded } from '../create-ledger.js';

/** How a ledger was founded, read beside a process that may hold the writer's lock. */
export async function readFoundingOf(file: string): Promise<LedgerFounded['data']> {
  const reader = await openSqliteReader(file);
  try {
    const [first] = await reader.readStream(LEDGER_STREAM, 0, 1);
    const event = first === undefined ? undefined : readEvent(first.bytes, `${LEDGER_STREAM}@0`);
    if (event?.type !== 'LedgerFounded') throw new NotFounded();
    return event.data;
  } finally {
    reader.close();
  }
}
