import { signal } from '@preact/signals';
import { Refused } from '../api/problem.js';
import { ledgerNow } from '../instants/ledger-time.js';
import { type Fate, type KeptAct, type Placed, isTask, isWaiting, photoIn } from './kept-act.js';
import { NOT_KEPT_HERE } from './of-this-phone.js';
import { otherTabs } from '../shell/other-tabs.js';
import { type PhoneFile, isOfStorage, phoneFile, unlessShut } from './phone-file.js';

/** For so long somebody can look at what he did: a courier is asked on the day after. */
const KEPT_MS = 7 * 86_400_000;

/** Every act that this device keeps, the oldest first, whoever did it. */
export const kept = signal<readonly Placed[]>([]);

/** What one keeps or sends, all show. */
const tabs = otherTabs('outbox');

tabs.hear(() => void readKept());

/** Reads what is kept, and forgets what is long over. */
export async function readKept(): Promise<readonly Placed[]> {
  return (await unlessShut(readAll)) ?? kept.peek();
}

async function readAll(file: PhoneFile): Promise<readonly Placed[]> {
  const reading = file.transaction(['act', 'photo'], 'readwrite');
  const found: Placed[] = [];
  const acts = reading.objectStore('act');
  for (let cursor = await acts.openCursor(); cursor !== null; cursor = await cursor.continue()) {
    const photo = photoIn(cursor.value);
    if (!isForgotten(cursor.value)) found.push({ ...cursor.value, order: cursor.key });
    else {
      await cursor.delete();
      if (photo !== undefined) await reading.objectStore('photo').delete(photo);
    }
  }
  await reading.done;
  kept.value = found;
  return found;
}

const isForgotten = (act: KeptAct): boolean =>
  !isWaiting(act) && !isTask(act) && ledgerNow() - Date.parse(act.body.occurredAt) > KEPT_MS;

/**
 * Keeps an act: on the disk when it returns, in its place after all before. Everything that is signed has been signed by then: a
 * transaction does not wait for a key.
 * @throws Refused where the phone cannot keep it
 */
export async function keep(act: KeptAct): Promise<void> {
  try {
    const file = await phoneFile();
    const writing = file.transaction('act', 'readwrite', { durability: 'strict' });
    await Promise.all([writing.store.add(act), writing.done]);
  } catch (error) {
    if (isOfStorage(error)) throw new Refused(NOT_KEPT_HERE);
    throw error;
  }
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
