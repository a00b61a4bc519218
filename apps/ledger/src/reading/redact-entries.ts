import type { CriticalEntry, Journey, ReadEvent, Result } from '@selfsame/custody';
import type { Identity } from '../access/tokens.js';

/** Who keys numbers, and keys again what another keyed. Quality assurance reviews with open eyes: it reads the record. */
export const keysAgain = ({ roles }: Identity): boolean =>
  roles.includes('operator') || roles.includes('qc-analyst');

const waitsFor = ({ enteredBy, verifiedBy }: CriticalEntry, person: string): boolean =>
  verifiedBy === undefined && enteredBy !== person;

/** Numbers that another keyed, and that he may be the second to key. */
export const entriesToKeyAgain = (journey: Journey, who: Identity): readonly CriticalEntry[] =>
  keysAgain(who) ? journey.criticalEntries.filter(entry => waitsFor(entry, who.person)) : [];

const isUnreviewed = ({ analyst, correctedBy, reviewedBy }: Result, person: string): boolean =>
  reviewedBy === undefined && analyst !== person && !correctedBy.includes(person);

/**
 * H10: a number that is keyed again by somebody who can read it is copied, not checked. Whoever may be the second
 * person is shown that an entry waits, by whom and of what, and not its value, on any route, whenever it was.
 */
export interface Unread {
  /** Ids of the events whose values wait. */
  readonly events: ReadonlySet<string>;
  readonly entries: readonly CriticalEntry[];
}

export function unreadBy(journey: Journey, who: Identity): Unread {
  if (!keysAgain(who)) return { events: new Set(), entries: [] };
  const entries = entriesToKeyAgain(journey, who);
  const results = journey.results.filter(result => isUnreviewed(result, who.person));
  const counts = Object.values(journey.environment).flatMap(({ result }) =>
    result !== undefined && result.waitsForReview && result.by !== who.person ? [result] : [],
  );
  return {
    events: new Set([...entries, ...results, ...counts].map(({ eventId }) => eventId)),
    entries,
  };
}

/** A journey, as it is or as it was, without the values that wait now. */
export function withoutUnread(journey: Journey, { events, entries }: Unread): object {
  if (events.size === 0) return journey;
  return {
    ...journey,
    criticalEntries: journey.criticalEntries.map(({ value, ...entry }) =>
      entries.some(({ eventId, field }) => eventId === entry.eventId && field === entry.field)
        ? entry
        : { ...entry, value },
    ),
    results: journey.results.map(({ measured, conforms, ...result }) =>
      events.has(result.eventId) ? result : { ...result, measured, conforms },
    ),
    environment: Object.fromEntries(
      Object.entries(journey.environment).map(([name, { result, ...plate }]) => [
        name,
        events.has(result?.eventId ?? '') ? plate : { ...plate, result },
      ]),
    ),
    // What a container holds is the number that was keyed when it was filled.
    items: Object.fromEntries(
      Object.entries(journey.items).map(([name, { cells, ...item }]) => [
        name,
        entries.some(({ batch, value }) => batch === item.batch && value === cells)
          ? item
          : { ...item, cells },
      ]),
    ),
  };
}

/** Refusals and deviations in whose facts a keyed count can stand. */
const TELLS_A_COUNT: ReadonlySet<string> = new Set([
  'COUNT_IMPLAUSIBLE',
  'VOLUME_OUT_OF_RANGE',
  'ENVIRONMENT_BEYOND_ACTION_LIMIT',
]);

/** The entry itself, every correction of it, and what was found odd about a count. */
export function tellsUnread({ id, type, data }: ReadEvent, { events }: Unread): boolean {
  if (events.size === 0) return false;
  if (type === 'EventCorrected') return events.has(data.eventId);
  if (type === 'StopRaised' || type === 'DeviationOpened') return TELLS_A_COUNT.has(data.code);
  return events.has(id);
}
