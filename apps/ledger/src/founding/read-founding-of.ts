import type { LedgerFounded } from '@selfsame/custody';
import { NotFounded } from '../create-ledger.js';
import type { NamedStore } from '../store/named-store.js';
import { readFounding } from './found-ledger.js';

/** How a ledger was founded, read beside a process that may hold the writer's lock. */
export async function readFoundingOf(store: NamedStore): Promise<LedgerFounded['data']> {
  const reader = await store.openBeside();
  try {
    const founding = await readFounding(reader);
    if (founding === undefined) throw new NotFounded();
    return founding;
  } finally {
    await reader.close();
  }
}
