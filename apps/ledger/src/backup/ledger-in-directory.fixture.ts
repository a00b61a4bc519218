import { join } from 'node:path';
import type { DomainEvent, Instant } from '@selfsame/custody';
import { type EventStore, NO_STREAM, type StoredEvent } from '@selfsame/event-store';
import { openSqliteReader, openSqliteStore } from '@selfsame/event-store-sqlite';
import { v5 as uuidv5 } from 'uuid';
import { ledgerIntent } from '../commands/ledger-intent.js';
import { sha256Of } from '../commands/read-linked.js';
import { writeEvents } from '../commands/write-events.js';
import { foundLedger, readFounding } from '../founding/found-ledger.js';
import { makeKeys } from '../founding/keys.js';

const NAMES = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
const NOW = Date.parse('2026-02-16T08:00:00Z') as Instant;

const LOG_FILE = 'log.sqlite';

/** Founds a simulated ledger whose history nobody has lived, but whose events link as real ones do. */
export async function foundIn(dataDir: string, growBy = 0): Promise<void> {
  const store = await openSqliteStore({ file: join(dataDir, LOG_FILE) });
  const keys = await makeKeys(dataDir);
  await foundLedger(store, keys, {
    study: 'ALS-MSC',
    facility: 'A9999',
    simulated: true,
    organisations: [],
    now: NOW,
  });
  await grow(store, growBy);
  await store.close();
}

/** @param word what these events say, other than others in the same place */
export async function growIn(dataDir: string, by: number, word?: string): Promise<void> {
  const store = await openSqliteStore({ file: join(dataDir, LOG_FILE) });
  await grow(store, by, word);
  await store.close();
}

export async function logIn(dataDir: string): Promise<StoredEvent[]> {
  const reader = await openSqliteReader(join(dataDir, LOG_FILE));
  const log = await reader.readAll(undefined, 10_000);
  reader.close();
  return log;
}

/** Appends so many more events, in streams of one to three. */
export async function grow(store: EventStore, by: number, word = ''): Promise<void> {
  const founding = await readFounding(store);
  const identity = {
    ledgerId: founding?.ledgerId ?? '',
    epoch: store.epoch,
    study: 'ALS-MSC',
    build: 'test',
  };
  for (let n = 0; n < by; n += 1) {
    const at = (await store.readAll(undefined, 10_000)).length;
    const stream = `site-${Math.floor(at / 3)}`;
    const [before] = (await store.readStream(stream, 0, 100)).slice(-1);
    const revision = before?.revision ?? NO_STREAM;
    const event = { type: 'ShiftHandedOver', data: { told: at, word } } as unknown as DomainEvent;
    const loaded = { revision, head: before ? sha256Of(before.bytes) : null, lastRecordedAt: NOW };
    const intent = ledgerIntent(uuidv5(`${stream}/${revision}`, NAMES), NOW);
    const writing = { identity, stream, loaded, intent, commandHash: '', scans: [], now: NOW };
    await store.append(stream, revision, writeEvents(writing, [event]));
  }
}
