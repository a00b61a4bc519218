import type { CheckedEvent } from './check-record.js';

/** Whether an address leads to this event of its record: `#event-7`, or `#` and the id of the event where nobody told the revision. */
export const isAskedFor = (
  { revision, event }: Pick<CheckedEvent, 'revision' | 'event'>,
  hash: string,
): boolean => hash === `#event-${revision}` || (event !== undefined && hash === `#${event.id}`);
