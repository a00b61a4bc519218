import { createHash } from 'node:crypto';
import type { LogEvent } from '../../apps/simulator/src/oracle/log-event.js';

export type Told = Pick<LogEvent, 'type'> & Partial<LogEvent>;

/** A log whose streams link, as a ledger writes it and as the simulator's oracle reads it. */
export function logOf(...told: readonly Told[]): LogEvent[] {
  const heads = new Map<string, LogEvent>();
  return told.map((event, index) => {
    const stream = event.stream ?? 'journey-ANNA';
    const head = heads.get(stream);
    const sha256 = createHash('sha256')
      .update(`${index} ${JSON.stringify(event)}`)
      .digest('hex');
    const written = {
      position: `1.${index}`,
      revision: (head?.revision ?? -1) + 1,
      prev: head?.sha256 ?? null,
      commandId: `command-${index}`,
      causation: null,
      id: `event-${index}`,
      recordedAt: index,
      scans: [],
      data: {},
      ...event,
      stream,
      sha256,
    };
    heads.set(stream, written);
    return written;
  });
}
