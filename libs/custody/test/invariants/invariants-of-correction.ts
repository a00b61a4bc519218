import type { EventCorrected } from '../../src/correction/events.js';
import type { Standing } from './decided.js';

/** What a release or a use stands on: after its last correction, each value was keyed by somebody else. */
export function correctedByTwo({ journey, history }: Standing, batch: string): void {
  for (const { data, revision, actor } of history.filter(({ type }) => type === 'EventCorrected')) {
    const { eventId, field } = data as EventCorrected['data'];
    const result = journey.results.find(each => each.eventId === eventId && each.batch === batch);
    const entry = journey.criticalEntries.find(
      each => each.eventId === eventId && each.field === field && each.batch === batch,
    );
    if (result === undefined && entry === undefined) continue;
    const later = history.filter(event => event.revision > revision);
    const keyed = later.some(
      event =>
        event.actor.person !== actor.person &&
        ((event.type === 'ResultReviewed' && event.data.test === result?.test) ||
          (event.type === 'EntryVerified' && event.data.eventId === entry?.eventId)),
    );
    expect(keyed).toBe(true);
  }
}
