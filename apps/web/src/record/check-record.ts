import {
  NotCanonical,
  NotStrictJson,
  type SignatureFault,
  canonicalBytes,
  parseStrictJson,
  sha256Hex,
  signatureFault,
} from '@selfsame/evidence';
import { type ReadEvent, UnreadableEvent, readEvent } from '@selfsame/replay';
import type { NotGiven, StoredEvent } from './stored-event.js';

/** Why an event does not hold. Each is found here, and none is asked of the ledger. */
export type RecordFault =
  | 'NOT_GIVEN'
  | 'HASH_DIFFERS'
  | 'NOT_CANONICAL'
  | 'NOT_READ'
  | 'NOT_OF_THIS_RECORD'
  | 'OF_ANOTHER_LEDGER'
  | 'MISSING_BEFORE'
  | 'LINK_BROKEN'
  | SignatureFault;

export interface CheckedEvent {
  readonly revision: number;
  /** Undefined where the ledger cannot give them. */
  readonly bytes: string | undefined;
  readonly position: string | undefined;
  readonly name: string | null;
  /** SHA-256 of the bytes, as the ledger says it. */
  readonly said: string | undefined;
  /** SHA-256 of the very bytes, computed here. */
  readonly found: string | undefined;
  /** Undefined where this page cannot read it. */
  readonly event: ReadEvent | undefined;
  readonly isSigned: boolean;
  readonly faults: readonly RecordFault[];
}

/** What an event must follow. */
interface Before {
  readonly revision: number;
  /** Undefined after an event whose bytes are not there. */
  readonly sha256: string | null | undefined;
  readonly ledgerId: string | undefined;
}

const BEGINNING: Before = { revision: -1, sha256: null, ledgerId: undefined };

/**
 * Checks a record from its first event to its last: each by its very bytes, and each as the one that follows what stands before it.
 * What does not hold stops nothing: it is found, and the rest is checked.
 * @param subtle `crypto.subtle`: signatures are verified with it
 */
export async function checkRecord(
  stream: string,
  events: readonly (StoredEvent | NotGiven)[],
  subtle: SubtleCrypto,
): Promise<readonly CheckedEvent[]> {
  const checked: CheckedEvent[] = [];
  let before = BEGINNING;
  for (const stored of events) {
    if (stored.bytes === undefined) {
      checked.push(notGiven(stored, before));
      before = { ...before, revision: stored.revision, sha256: undefined };
      continue;
    }
    const bytes = new TextEncoder().encode(stored.bytes);
    const found = sha256Hex(bytes);
    const event = readIn(bytes, stored.position);
    const faults = [
      ...(found === stored.sha256 ? [] : (['HASH_DIFFERS'] as const)),
      ...(isCanonical(stored.bytes) ? [] : (['NOT_CANONICAL'] as const)),
      ...placeFaults(stream, stored.revision, event, before),
      ...(await signatureFaults(bytes, event, subtle)),
    ];
    checked.push({
      revision: stored.revision,
      bytes: stored.bytes,
      position: stored.position,
      name: stored.name,
      said: stored.sha256,
      found,
      event,
      isSigned: event?.envelope.signature !== undefined,
      faults,
    });
    const ledgerId = before.ledgerId ?? event?.envelope.ledgerId;
    before = { revision: stored.revision, sha256: found, ledgerId };
  }
  return checked;
}

const notGiven = ({ revision }: NotGiven, before: Before): CheckedEvent => ({
  revision,
  bytes: undefined,
  position: undefined,
  name: null,
  said: undefined,
  found: undefined,
  event: undefined,
  isSigned: false,
  faults: ['NOT_GIVEN', ...(revision === before.revision + 1 ? [] : ['MISSING_BEFORE' as const])],
});

function placeFaults(
  stream: string,
  revision: number,
  event: ReadEvent | undefined,
  before: Before,
): readonly RecordFault[] {
  if (event === undefined) return ['NOT_READ'];
  const { envelope } = event;
  const faults: RecordFault[] = [];
  if (envelope.stream !== stream || envelope.revision !== revision)
    faults.push('NOT_OF_THIS_RECORD');
  if (before.ledgerId !== undefined && envelope.ledgerId !== before.ledgerId)
    faults.push('OF_ANOTHER_LEDGER');
  if (revision !== before.revision + 1) faults.push('MISSING_BEFORE');
  else if (before.sha256 !== undefined && envelope.prev !== before.sha256)
    faults.push('LINK_BROKEN');
  return faults;
}

async function signatureFaults(
  bytes: Uint8Array,
  event: ReadEvent | undefined,
  subtle: SubtleCrypto,
): Promise<readonly RecordFault[]> {
  if (event?.envelope.signature === undefined) return [];
  try {
    const fault = await signatureFault(bytes, subtle);
    return fault === undefined ? [] : [fault];
  } catch (error) {
    // Bytes that no strict reader takes are told as what they are; nobody signed those.
    if (error instanceof NotStrictJson) return ['STATEMENT_NOT_SIGNED'];
    throw error;
  }
}

/** Undefined for what this page cannot read: it is no event, or one of a newer build. */
function readIn(bytes: Uint8Array, at: string): ReadEvent | undefined {
  try {
    return readEvent(bytes, at);
  } catch (error) {
    if (error instanceof UnreadableEvent) return undefined;
    throw error;
  }
}

/** One document has one spelling (RFC 8785): whatever is spelled otherwise was not written by a ledger. */
function isCanonical(text: string): boolean {
  try {
    return new TextDecoder().decode(canonicalBytes(parseStrictJson(text))) === text;
  } catch (error) {
    if (error instanceof NotStrictJson || error instanceof NotCanonical) return false;
    throw error;
  }
}
