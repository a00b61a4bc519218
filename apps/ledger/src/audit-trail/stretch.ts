import {
  type AuditScope,
  type PlacedEvent,
  REVIEWED_AT_ONCE,
  type Stretch,
  auditLineOf,
  isInScope,
  isOwnAct,
  readEvent,
} from '@selfsame/custody';
import {
  type EventStore,
  type Position,
  type StoredEvent,
  comparePositions,
} from '@selfsame/event-store';
import { sha256Hex } from '@selfsame/evidence';

const BATCH = 1_000;

export interface Between {
  /** Not part of it; undefined for the beginning of the log. */
  readonly after: Position | undefined;
  /** Part of it. */
  readonly to: Position;
}

export const placedOf = ({ position, stream, revision, bytes }: StoredEvent): PlacedEvent => ({
  position,
  stream,
  revision,
  sha256: sha256Hex(bytes),
});

/**
 * What a stretch of the log holds for somebody who reviews it, read from the log itself: lists may be behind, and are never
 * decided on. No more is read than one review can be about.
 */
export async function readStretch(
  store: EventStore,
  { after, to }: Between,
  scope: AuditScope,
  reviewer: string,
): Promise<Stretch> {
  let at = after;
  let first: PlacedEvent | undefined;
  let last: StoredEvent | undefined;
  let [events, inScope, ownActs] = [0, 0, 0];
  for (;;) {
    const page = await store.readAll(at, BATCH);
    const within = page.filter(({ position }) => comparePositions(position, to) <= 0);
    events += within.length;
    if (events > REVIEWED_AT_ONCE) return { ends: undefined, isTooLong: true, inScope, ownActs };
    for (const stored of within) {
      const line = auditLineOf(readEvent(stored.bytes, stored.position));
      if (!isInScope(line, scope)) continue;
      inScope += 1;
      if (isOwnAct(line, reviewer)) ownActs += 1;
    }
    const [begins] = within;
    first ??= begins && placedOf(begins);
    last = within.at(-1) ?? last;
    if (within.length < BATCH) break;
    at = last?.position;
    // A long stretch keeps nobody at a bedside waiting.
    await new Promise(resolve => setImmediate(resolve));
  }
  const ends = first && last && { first, last: placedOf(last) };
  return { ends, isTooLong: false, inScope, ownActs };
}
