import type { LogEvent } from './log-event.js';

let revision = 0;

/** An event as a log would have it, of which a test says only what it is about. */
export const eventOf = (
  stream: string,
  type: string,
  data: object,
  recordedAt?: number,
): LogEvent => {
  revision += 1;
  return {
    position: `1.${revision}`,
    stream,
    revision,
    type,
    commandId: `command-${revision}`,
    causation: null,
    id: `event-${revision}`,
    prev: null,
    sha256: '',
    recordedAt: recordedAt ?? revision,
    scans: [],
    data: data as LogEvent['data'],
  };
};
