import type { LedgerFounded } from '@selfsame/custody';
import { openSqliteReader } from '@selfsame/event-store-sqlite';
import { NotFounded } from '../create-ledger.js';
import { readFounding } from './found-ledger.js';

/** How a ledger was founded, read beside a process that may hold the writer's lock. */
export async function readFoundingOf(file: string): Promise<LedgerFounded['data']> {
  const reader = await openSqliteReader(file);
  try {
    const founding = await readFounding(reader);
    if (founding === undefined) throw new NotFounded();
    return founding;
  } finally {
    reader.close();
  }
}
