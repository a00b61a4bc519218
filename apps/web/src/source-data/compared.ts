import type { EnvelopeShown } from '../journey/envelope.js';

interface Mark {
  readonly eventId: string;
  readonly isCurrent: boolean;
}

/** `changed`: it was compared, and corrected since. */
export type Comparison = 'to-compare' | 'changed' | 'compared';

/** How far the comparison of one event has come. */
export function comparisonOf(eventId: string, verified: readonly Mark[]): Comparison {
  const marks = verified.filter(mark => mark.eventId === eventId);
  if (marks.some(({ isCurrent }) => isCurrent)) return 'compared';
  return marks.length > 0 ? 'changed' : 'to-compare';
}

/** What a person has told, and stands somewhere else as well. What the ledger itself concluded has no other source. */
export const hasSource = ({ type, actor }: Pick<EnvelopeShown, 'type' | 'actor'>): boolean =>
  actor.role !== 'ledger' && type !== 'EventCorrected';

/** What stands in its place by now: each makes it another version. */
export const correctionsOf = <Event extends Pick<EnvelopeShown, 'type' | 'data'>>(
  eventId: string,
  record: readonly Event[],
): readonly Event[] =>
  record.filter(({ type, data }) => type === 'EventCorrected' && data.eventId === eventId);
