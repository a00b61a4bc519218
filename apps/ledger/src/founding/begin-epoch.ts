import {
  type Instant,
  type LedgerFounded,
  type LedgerMoved,
  type LedgerRestored,
  timestampOf,
} from '@selfsame/custody';
import { type EventStore, NO_STREAM } from '@selfsame/event-store';
import { sha256Hex } from '@selfsame/evidence';
import { v7 as uuidv7 } from 'uuid';
import { BUILD } from '../build.js';
import { machineTime } from '../clock/clock.js';
import { newestRecordedAt } from '../clock/newest-recorded-at.js';
import { ledgerIntent } from '../commands/ledger-intent.js';
import { readLinked } from '../commands/read-linked.js';
import { LEDGER_STREAM } from '../commands/stream-names.js';
import { writeEvents } from '../commands/write-events.js';

/** The ledger's own stream grows by one event for each of its epochs. */
const ALL = 10_000;

type Ledger = Pick<LedgerFounded['data'], 'ledgerId' | 'study' | 'simulated'>;

/** Appends the first event of the store's epoch: why it began. */
export async function beginEpoch(
  store: EventStore,
  { ledgerId, study, simulated }: Ledger,
  event: LedgerMoved | LedgerRestored,
): Promise<void> {
  const stored = await store.readStream(LEDGER_STREAM, 0, ALL);
  const { events, head } = readLinked(stored, ledgerId, { revision: NO_STREAM, head: null });
  const revision = stored.length + NO_STREAM;
  const now = simulated ? ((await newestRecordedAt(store)) ?? (0 as Instant)) : machineTime();
  const writing = {
    identity: { ledgerId, epoch: store.epoch, study, build: BUILD },
    stream: LEDGER_STREAM,
    loaded: { revision, head: head ?? null, lastRecordedAt: events.at(-1)?.recordedAt ?? 0 },
    intent: ledgerIntent(uuidv7(), now),
    commandHash: sha256Hex(new TextEncoder().encode(`${event.type} ${timestampOf(now)}`)),
    scans: [],
    now,
  };
  const { outcome } = await store.append(LEDGER_STREAM, revision, writeEvents(writing, [event]));
  if (outcome !== 'stored') throw new Error(`The epoch could not be begun (${outcome}).`);
}
