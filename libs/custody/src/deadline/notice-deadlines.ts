import type { Journey } from '../journey/journey.js';
import { HOUR_MS, after } from '../kernel/instant.js';
import { type OwedNotice, noticesOwed } from '../notice/notices-owed.js';
import type { LimitKind } from './deadline-kinds.js';
import { type Deadline, withWarning } from './deadline.js';

/** Whoever must hear of a late result or of an exception, and has not: told to people, never passed over in silence. */
export const noticeDeadlines = (journey: Journey): readonly Deadline[] =>
  noticesOwed(journey).flatMap(owed => {
    const given = journey.noticesGiven.filter(({ subject }) => subject === owed.subject);
    const isAcknowledged = given.some(({ how }) => how === 'acknowledged');
    const untold =
      owed.occasion === 'exceptional-supply' ? 'exceptional-supply-untold' : 'late-result-untold';
    return [
      // Who says that he knows has been told, whoever has forgotten to say so.
      ...(given.length > 0 ? [] : limit(untold, owed, owed.toldWithinHours)),
      ...(isAcknowledged
        ? []
        : limit('late-result-unacknowledged', owed, owed.acknowledgedWithinHours)),
    ];
  });

const limit = (
  kind: LimitKind,
  { subject, since }: OwedNotice,
  withinHours: number | undefined,
): readonly Deadline[] => {
  if (withinHours === undefined) return [];
  const lengthMs = withinHours * HOUR_MS;
  return withWarning({ kind, subject, dueAt: after(since, lengthMs), lengthMs });
};
