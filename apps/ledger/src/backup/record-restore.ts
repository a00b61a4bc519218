import { type Instant, type LedgerRestored, timestampOf } from '@selfsame/custody';
import { NO_STREAM } from '@selfsame/event-store';
import { openSqliteStore } from '@selfsame/event-store-sqlite';
import { sha256Hex } from '@selfsame/evidence';
import { v7 as uuidv7 } from 'uuid';
import { BUILD } from '../build.js';
import { machineTime } from '../clock/clock.js';
import { newestRecordedAt } from '../clock/newest-recorded-at.js';
import { ledgerIntent } from '../commands/ledger-intent.js';
import { readLinked } from '../commands/read-linked.js';
import { LEDGER_STREAM } from '../commands/stream-names.js';
import { writeEvents } from '../commands/write-events.js';
import type { Manifest } from './manifest.js';

/** Of a stream that grows by one event a restore. */
const ALL = 10_000;

/** Appends, as the first event of its new epoch, that the log was restored. */
export async function recordRestore(
  file: string,
  { ledgerId, study, simulated }: Manifest,
  told: Omit<LedgerRestored['data'], 'epoch'>,
): Promise<void> {
  const store = await openSqliteStore({ file });
  try {
    const { epoch } = store;
    const stored = await store.readStream(LEDGER_STREAM, 0, ALL);
    const { events, head } = readLinked(stored, ledgerId, { revision: NO_STREAM, head: null });
    const revision = stored.length + NO_STREAM;
    const now = simulated ? ((await newestRecordedAt(store)) ?? (0 as Instant)) : machineTime();
    const writing = {
      identity: { ledgerId, epoch, study, build: BUILD },
      stream: LEDGER_STREAM,
      loaded: { revision, head: head ?? null, lastRecordedAt: events.at(-1)?.recordedAt ?? 0 },
      intent: ledgerIntent(uuidv7(), now),
      commandHash: sha256Hex(new TextEncoder().encode(`restore ${timestampOf(now)}`)),
      scans: [],
      now,
    };
    const event: LedgerRestored = { type: 'LedgerRestored', data: { epoch, ...told } };
    const { outcome } = await store.append(LEDGER_STREAM, revision, writeEvents(writing, [event]));
    if (outcome !== 'stored') throw new Error(`The restore could not be recorded (${outcome}).`);
  } finally {
    await store.close();
  }
}
