import { randomBytes, randomUUID } from 'node:crypto';
import {
  type FoundedOrganisation,
  type FoundingRole,
  type LedgerFounded,
  readEvent,
  timestampOf,
  type Instant,
} from '@selfsame/custody';
import { type EventStore, NO_STREAM } from '@selfsame/event-store';
import { sha256Hex } from '@selfsame/evidence';
import { v7 as uuidv7 } from 'uuid';
import { ledgerIntent } from '../commands/ledger-intent.js';
import { LEDGER_STREAM } from '../commands/stream-names.js';
import { writeEvents } from '../commands/write-events.js';
import { BUILD } from '../build.js';
import { type Keys, thumbprint } from './keys.js';

export interface Founding {
  readonly study: string;
  readonly facility: string;
  readonly simulated: boolean;
  readonly organisations: readonly FoundedOrganisation[];
  readonly now: Instant;
}

/** The founding stands at position 0, or this is not a ledger. */
export async function readFounding(
  store: Pick<EventStore, 'readStream'>,
): Promise<LedgerFounded['data'] | undefined> {
  const [first] = await store.readStream(LEDGER_STREAM, 0, 1);
  if (first === undefined) return undefined;
  const event = readEvent(first.bytes, `${LEDGER_STREAM}@0`);
  return event.type === 'LedgerFounded' ? event.data : undefined;
}

/** For two people: what one of them lets in counts for nothing until the other one has seen it (ADR 25). */
export type FoundingCodes = Readonly<Record<FoundingRole, string>>;

/**
 * Appends `LedgerFounded` to an empty store and answers the one-time codes of the first administrator and of the first QA.
 * The log keeps only their hashes.
 */
export async function foundLedger(
  store: EventStore,
  keys: Keys,
  founding: Founding,
): Promise<FoundingCodes> {
  const codes = { administrator: newCode(), qa: newCode() };
  const ledgerId = randomUUID();
  const data: LedgerFounded['data'] = {
    ledgerId,
    epoch: store.epoch,
    simulated: founding.simulated,
    study: founding.study,
    facility: founding.facility,
    organisations: founding.organisations,
    enrolmentCodeSha256: hashOf(codes.administrator),
    qaCodeSha256: hashOf(codes.qa),
    keys: [{ purpose: 'token', thumbprint: await thumbprint(keys.token) }],
  };
  const intent = ledgerIntent(uuidv7(), founding.now);
  const events = writeEvents(
    {
      identity: { ledgerId, epoch: store.epoch, study: founding.study, build: BUILD },
      stream: LEDGER_STREAM,
      loaded: { revision: NO_STREAM, head: null, lastRecordedAt: 0 },
      intent,
      commandHash: hashOf(`found ${timestampOf(founding.now)}`),
      scans: [],
      now: founding.now,
    },
    [{ type: 'LedgerFounded', data }],
  );
  const outcome = await store.append(LEDGER_STREAM, NO_STREAM, events);
  if (outcome.outcome !== 'stored') throw new Error('The store already holds a ledger.');
  return codes;
}

const newCode = (): string => randomBytes(15).toString('base64url');
const hashOf = (text: string): string => sha256Hex(new TextEncoder().encode(text));
