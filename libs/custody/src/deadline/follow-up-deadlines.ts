import type { Journey } from '../journey/journey.js';
import { DAY_MS, after } from '../kernel/instant.js';
import { FOLLOW_UP_GRACE_DAYS } from './deadline-kinds.js';
import { type Deadline, withWarning } from './deadline.js';

/**
 * Visits of the protocol that nobody has recorded, counted from the first infusion, also from one that was
 * broken off: what went in went in. Who has left the study or has died comes to none.
 */
export const followUpDeadlines = (journey: Journey): readonly Deadline[] => {
  const { infusedAt, visits, protocol, participationEnded } = journey;
  if (infusedAt === undefined || participationEnded !== undefined) return [];
  return protocol.followUp
    .filter(({ visit }) => !visits.includes(visit))
    .flatMap(({ visit, afterDays }) =>
      withWarning({
        kind: 'follow-up-overdue',
        subject: visit,
        dueAt: after(infusedAt, (afterDays + FOLLOW_UP_GRACE_DAYS) * DAY_MS),
        lengthMs: FOLLOW_UP_GRACE_DAYS * DAY_MS,
      }),
    );
};
