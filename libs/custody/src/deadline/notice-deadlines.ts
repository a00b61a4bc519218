import type { Journey } from '../journey/journey.js';
import { HOUR_MS, after } from '../kernel/instant.js';
import { type OwedNotice, noticesOf } from '../notice/notices-owed.js';
import type { LimitKind } from './deadline-kinds.js';
import { type Deadline, withWarning } from './deadline.js';

/** Whoever must hear of a late result or of an exception, and has not: told to people, never passed over in silence. */
export const noticeDeadlines = (journey: Journey): readonly Deadline[] =>
  noticesOf(journey).flatMap(notice => {
    const untold =
      notice.occasion === 'exceptional-supply' ? 'exceptional-supply-untold' : 'late-result-untold';
    return [
      ...(notice.told ? [] : limit(untold, notice, notice.toldWithinHours)),
      ...(notice.acknowledged
        ? []
        : limit('late-result-unacknowledged', notice, notice.acknowledgedWithinHours)),
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
