import type { EventStore, Position } from '@selfsame/event-store';
import type { Logger } from 'pino';
import { personStream } from '../commands/stream-names.js';
import { type IdentityVault, wristbandsEver } from './identity-vault.js';
import { scanRecordOf } from './sealed-vault.js';

type Log = Pick<EventStore, 'readAll'>;
type Found = 'as-named' | 'erased-again' | 'unnamed' | 'lost';

/**
 * When the ledger starts, the log is right: whoever was erased is erased again, whatever copy was put back. What an event names and the
 * vault does not hold is told to whoever operates it, and care goes on without names. What no event names is told, and left: the log
 * may be one of an earlier moment, and a key that was destroyed by mistake is brought back by nobody (H44).
 */
export async function settleVault(vault: IdentityVault, store: Log, log: Logger): Promise<void> {
  const { sealed } = vault;
  const named = sealed.isNew ? await namedIn(store, log) : NOBODY;
  const counts = { 'as-named': 0, 'erased-again': 0, unnamed: 0, lost: 0 };
  const couriers = new Set([...sealed.couriers()].map(({ holder }) => holder));
  for (const participant of new Set([...sealed.participants(), ...named.participants])) {
    if (couriers.has(participant)) continue;
    try {
      counts[await settle(vault, participant)] += 1;
    } catch (error) {
      // A record that cannot be read is told by whoever needs it, and decides nothing here.
      const why = error instanceof Error ? error.name : 'unknown';
      log.warn({ participant, why }, 'It is not known what the log says of this identity');
    }
  }
  if (counts['erased-again'] > 0)
    log.warn(
      { participants: counts['erased-again'] },
      'Copies of identities that were erased had come back: erased again',
    );
  if (counts.unnamed > 0)
    log.warn(
      { participants: counts.unnamed },
      'The vault holds what no event names: a crash came in between, or the log is one of an earlier moment. It is shown to nobody',
    );
  if (counts.lost > 0)
    log.error(
      { participants: counts.lost },
      'The log names identities that the vault does not hold, or cannot open: put back identity-vault.sqlite and the keys that belong to it',
    );
  const staff = sealed.isNew ? named.staff.size : sealed.unreadableStaff();
  if (staff > 0)
    log.error(
      { staff },
      'Signatures are shown without the names of those who gave them: put back identity-vault.sqlite and the keys that belong to it',
    );
}

async function settle(vault: IdentityVault, participant: string): Promise<Found> {
  const { sealed } = vault;
  const state = await vault.participant(participant);
  const { identity } = state;
  // A log that was restored to a moment before an erasure does not know of it. The key shelf does.
  if (identity.erasedBy !== undefined || sealed.wasDestroyed(participant)) {
    if (!sealed.holdsAnythingOf(participant)) return 'as-named';
    sealed.erase(participant);
    return 'erased-again';
  }
  const newest = identity.records.at(-1);
  if (newest !== undefined && sealed.open(participant, newest) === undefined) return 'lost';
  const { allocations } = state.blinding;
  const arm = allocations.at(-1);
  if (arm !== undefined && sealed.armOf(participant, arm) === undefined) return 'lost';
  const counting = new Set([
    ...[...identity.records, ...allocations].map(({ record }) => record),
    ...wristbandsEver(state).map(scanRecordOf),
  ]);
  const isUnnamed = sealed.recordsOf(participant).some(record => !counting.has(record));
  return isUnnamed ? 'unnamed' : 'as-named';
}

const PAGE = 1_000;
const OF_PARTICIPANT = /^participant-(.+)$/;
const PERSONS = personStream('');
/** As it stands in a canonical document; a word of somebody's own would have its quotes escaped. */
const RECORDED = ['"type":"IdentityRecorded"', '"type":"AllocationSealed"'];
const NAMED = '"type":"PersonNamed"';

interface NamedInLog {
  readonly participants: ReadonlySet<string>;
  /** The streams of those who work with the ledger. */
  readonly staff: ReadonlySet<string>;
}

const NOBODY: NamedInLog = { participants: new Set(), staff: new Set() };

/** Whom the log names. Read once, when there is no vault yet: it may be the first, or it may have been lost. */
async function namedIn(store: Log, log: Logger): Promise<NamedInLog> {
  const [participants, staff] = [new Set<string>(), new Set<string>()];
  let after: Position | undefined;
  try {
    for (;;) {
      const page = await store.readAll(after, PAGE);
      for (const { stream, bytes } of page) {
        const document = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        const [, participant] = OF_PARTICIPANT.exec(stream) ?? [];
        if (participant !== undefined && RECORDED.some(type => document.includes(type)))
          participants.add(participant);
        if (stream.startsWith(PERSONS) && document.includes(NAMED)) staff.add(stream);
      }
      after = page.at(-1)?.position;
      if (page.length < PAGE) break;
    }
  } catch (error) {
    // A damaged event is told by whoever needs it. The ledger starts all the same.
    const why = error instanceof Error ? error.name : 'unknown';
    log.warn(
      { why },
      'It is not known whether the log names identities that the vault does not hold',
    );
  }
  return { participants, staff };
}
