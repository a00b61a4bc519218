import type { History } from '@selfsame/replay';
import type { CheckedRecord } from './read-record.js';

/** A journey's stream holds events of a journey only; what this page cannot read is told beside it. */
export const historyIn = ({ events }: Pick<CheckedRecord, 'events'>): History =>
  events.flatMap(({ event }) => event ?? []) as unknown as History;
