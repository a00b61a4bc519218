import {
  type DomainEvent,
  type Envelope,
  type KeptOffline,
  RULES_VERSION,
  type ScanRecord,
  type Signature,
  eventTypes,
  type EventType,
  timestampOf,
  type Instant,
} from '@selfsame/custody';
import { MAX_EVENT_BYTES, type NewEvent } from '@selfsame/event-store';
import { canonicalBytes } from '@selfsame/evidence';
import { v5 as uuidv5 } from 'uuid';
import type { Intent } from './intent.js';
import type { LoadedStream } from './loaded-stream.js';
import { sha256Of } from './read-linked.js';
import { Problem } from './refusal.js';

/** What every envelope of this ledger says the same. */
export interface LedgerIdentity {
  readonly ledgerId: string;
  readonly epoch: number;
  readonly study: string;
  readonly build: string;
}

export interface Writing {
  readonly identity: LedgerIdentity;
  readonly stream: string;
  readonly loaded: Pick<LoadedStream<unknown>, 'revision' | 'head' | 'lastRecordedAt'>;
  readonly intent: Intent;
  readonly commandHash: string;
  readonly scans: readonly ScanRecord[];
  readonly signature?: Signature | undefined;
  readonly keptOffline?: KeptOffline | undefined;
  readonly now: Instant;
}

/** An event id that a retry finds again: UUIDv5 of the command id and the place. */
export const eventId = (commandId: string, stream: string, revision: number): string =>
  uuidv5(`${stream}/${revision}`, commandId);

const BYTES = '3f0d1c52-5b0e-5f0a-9a55-6f2f0c6f7d10';

/**
 * The id under which a store gets frozen bytes: theirs and no others'. Two instances may decide one command at two
 * moments, and a store that takes a known id for a repeat must not then answer that it stored what it did not.
 */
export const idOfBytes = (sha256: string): string => uuidv5(sha256, BYTES);

/**
 * Freezes decided events as the bytes that are stored, hashed and never serialised again.
 * @throws Problem RECORD_TOO_LARGE, before anything is stored
 */
export function writeEvents(writing: Writing, events: readonly DomainEvent[]): NewEvent[] {
  const { identity, stream, loaded, intent, commandHash, scans, now } = writing;
  const { signature, keptOffline } = writing;
  const recordedAt = timestampOf(Math.max(now, loaded.lastRecordedAt) as Instant);
  let prev = loaded.head;
  return events.map((event, index) => {
    const revision = loaded.revision + 1 + index;
    const envelope: Envelope = {
      v: 1,
      ledgerId: identity.ledgerId,
      epoch: identity.epoch,
      study: identity.study,
      id: eventId(intent.commandId, stream, revision),
      stream,
      revision,
      prev,
      type: event.type,
      schema: eventTypes[event.type as EventType],
      commandId: intent.commandId,
      commandHash,
      causation: intent.causation,
      occurredAt: intent.occurredAt,
      recordedAt,
      actor: intent.actor,
      ...(intent.afterTheFact === undefined ? {} : { afterTheFact: intent.afterTheFact }),
      ...(keptOffline === undefined || index > 0 ? {} : { keptOffline }),
      scans: index === 0 ? scans : [],
      ...(signature === undefined || index > 0 ? {} : { signature }),
      decidedBy: { build: identity.build, rules: RULES_VERSION },
      data: event.data,
      attachments: index === 0 ? intent.attachments : [],
    };
    const bytes = canonicalBytes(envelope);
    if (bytes.length > MAX_EVENT_BYTES) {
      throw new Problem('RECORD_TOO_LARGE', { bytes: bytes.length, most: MAX_EVENT_BYTES });
    }
    prev = sha256Of(bytes);
    return { id: idOfBytes(prev), type: envelope.type, bytes };
  });
}
