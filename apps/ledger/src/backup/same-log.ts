import type { Position, StoredEvent } from '@selfsame/event-store';
import type { WalkableLog } from './walk-log.js';

/** Two logs that should tell the same do not. */
export class LogsDiffer extends Error {
  readonly code = 'LOGS_DIFFER';

  constructor(readonly event: StoredEvent) {
    super(
      `The two logs differ at ${event.position} (${event.stream}@${event.revision}): one of them holds something else there.`,
    );
    this.name = 'LogsDiffer';
  }
}

/**
 * Compares what is walked, page by page, with what another log holds in the same places. That the other one goes on
 * afterwards is no difference. Positions are not compared: each store has its own.
 * @param pair gets the two of each place
 * @returns for `walkLog`; @throws LogsDiffer
 */
export function comparedWith(
  other: WalkableLog,
  pair: (event: StoredEvent, others: StoredEvent) => void = () => {},
): (page: readonly StoredEvent[]) => Promise<void> {
  let after: Position | undefined;
  return async page => {
    if (page.length === 0) return;
    const others = await other.readAll(after, page.length);
    for (const [index, event] of page.entries()) {
      const its = others[index];
      if (its === undefined || !isSame(event, its)) throw new LogsDiffer(event);
      pair(event, its);
    }
    after = others.at(-1)?.position;
  };
}

export const isSame = (one: StoredEvent, other: StoredEvent | undefined): boolean =>
  other !== undefined &&
  one.stream === other.stream &&
  one.revision === other.revision &&
  Buffer.compare(one.bytes, other.bytes) === 0;
