import { signal } from '@preact/signals';
import { ledgerNow } from '../instants/ledger-time.js';
import { type Fate, type KeptAct, type Placed, isTask, isWaiting } from './kept-act.js';
import { otherTabs } from '../shell/other-tabs.js';
import { phoneFile } from './phone-file.js';

/** For so long somebody can look at what he did: a courier is asked on the day after. */
const KEPT_MS = 7 * 86_400_000;

/** Every act that this device keeps, the oldest first, whoever did it. */
export const kept = signal<readonly Placed[]>([]);

/** What one keeps or sends, all show. */
const tabs = otherTabs('outbox');

tabs.hear(() => void readKept());

/** Reads what is kept, and forgets what is long over. */
export async function readKept(): Promise<readonly Placed[]> {
  const file = await phoneFile();
  const { store, done } = file.transaction('act', 'readwrite');
  const found: Placed[] = [];
  for (let cursor = await store.openCursor(); cursor !== null; cursor = await cursor.continue()) {
    const isOver = !isWaiting(cursor.value) && !isTask(cursor.value);
    if (isOver && ledgerNow() - Date.parse(cursor.value.body.occurredAt) > KEPT_MS)
      await cursor.delete();
    else found.push({ ...cursor.value, order: cursor.key });
  }
  await done;
  kept.value = found;
  return found;
}

/**
 * Keeps an act: on the disk when it returns, in its place after all before. Everything that is signed has been signed by then: a
 * transaction does not wait for a key.
 */
export async function keep(act: KeptAct): Promise<void> {
  const file = await phoneFile();
  const writing = file.transaction('act', 'readwrite', { durability: 'strict' });
  await writing.store.add(act);
  await writing.done;
  await changed();
}

export const settle = (order: number, fate: Fate): Promise<void> =>
  change(order, act => ({ ...act, fate }));

/** From now on it is told late, whatever becomes of the first try: that one may have been heard. */
export const noteTried = (order: number): Promise<void> =>
  change(order, act => ({ ...act, mayBeTimely: false }));

export const noteSeen = (order: number): Promise<void> =>
  change(order, act => ({ ...act, isSeen: true }));

async function change(order: number, changing: (act: KeptAct) => KeptAct): Promise<void> {
  const file = await phoneFile();
  const writing = file.transaction('act', 'readwrite', { durability: 'strict' });
  const act = await writing.store.get(order);
  if (act !== undefined) await writing.store.put(changing(act), order);
  await writing.done;
  await changed();
}

async function changed(): Promise<void> {
  await readKept();
  tabs.tell();
}
