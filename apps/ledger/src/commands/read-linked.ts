import { hash } from 'node:crypto';
import { type Envelope, type ReadEvent, UnreadableEvent, readEvent } from '@selfsame/custody';
import type { StoredEvent } from '@selfsame/event-store';

/** Where a stream stands: what its next event must follow. */
export interface Link {
  readonly revision: number;
  /** SHA-256 of the newest event's bytes, null before the first; undefined when it was not read. */
  readonly head: string | null | undefined;
}

export interface Linked {
  readonly events: readonly ReadEvent[];
  readonly head: string | null | undefined;
}

/** What a store gives of an event of one stream. */
export type StreamRow = Pick<StoredEvent, 'stream' | 'revision' | 'bytes'>;

/** Of frozen bytes; the native one, for every load hashes what it reads. */
export const sha256Of = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex');

/**
 * Reads events as one history: of this ledger and this stream, at the next revision, after exactly the bytes
 * that stand before them. What does not link was changed, lost or put in the wrong place: nobody may decide on it.
 * @throws UnreadableEvent at the first that cannot be read or does not link
 */
export function readLinked(rows: readonly StreamRow[], ledgerId: string, after: Link): Linked {
  let { revision, head } = after;
  const events = rows.map(row => {
    const at = `${row.stream}@${row.revision}`;
    const event = readEvent(row.bytes, at);
    revision += 1;
    const fault = linkFault(event.envelope, row, { ledgerId, revision, head });
    if (fault !== undefined) throw new UnreadableEvent(at, fault);
    head = sha256Of(row.bytes);
    return event;
  });
  return { events, head };
}

/** Why an event cannot stand where it stands; undefined when it links. */
export function linkFault(
  envelope: Envelope,
  row: StreamRow,
  { ledgerId, revision, head }: Link & { readonly ledgerId: string },
): string | undefined {
  if (row.revision !== revision) return `revision ${revision} is missing before it`;
  if (envelope.ledgerId !== ledgerId) return 'it is of another ledger';
  if (envelope.stream !== row.stream) return 'it is of another stream';
  if (envelope.revision !== row.revision) return 'it is of another revision';
  if (head !== undefined && envelope.prev !== head)
    return 'it does not follow the event that stands before it';
  return undefined;
}
