import type { Deviation, Journey, ReadEvent } from '@selfsame/custody';
import type { Identity } from '../access/tokens.js';

const CHECKERS_NEEDED = 2;

export const checksAtBedside = ({ roles }: Identity): boolean =>
  roles.includes('nurse') || roles.includes('administering-physician');

/**
 * H30: the second person must not know what the first one found. Whoever may be that person
 * reads nothing of a verification until both are done, on any route.
 */
export const mustStayBlind = (journey: Journey, who: Identity): boolean =>
  checksAtBedside(who) &&
  journey.bedside.verifications.length > 0 &&
  journey.bedside.verifications.length < CHECKERS_NEEDED;

/** What was found odd about a check tells that there was one; so does what somebody reports once it was made. */
const tellsOfCheck = (
  { attemptFrom, verifications: [first] }: Journey['bedside'],
  { command, revision, openedAt }: Deviation,
): boolean =>
  (command === 'VerifyIdentity' && revision > attemptFrom) ||
  (command === 'OpenDeviation' && first !== undefined && openedAt >= first.at);

/** The deviations of a journey that came of checks which he must not see. */
export const unseenDeviations = ({ bedside, deviations }: Journey): readonly Deviation[] =>
  Object.values(deviations).filter(deviation => tellsOfCheck(bedside, deviation));

/**
 * Revisions of the checks that he must not see, and of what followed from them: what was found odd about them, that somebody dealt
 * with it, and what was corrected of that. Those of an attempt that a mismatch voided stay to be seen: were they gone while a new
 * first check stands, that would tell of it.
 */
export function unseenIn(history: readonly ReadEvent[], journey: Journey): ReadonlySet<number> {
  const deviations = unseenDeviations(journey);
  const opened = new Set(deviations.map(({ revision }) => revision));
  const named = new Set(deviations.map(({ deviation }) => deviation));
  const unseen = new Map<string, number>();
  for (const { id, type, revision, data } of history) {
    const isOfCheck =
      (type === 'IdentityVerified' && revision > journey.bedside.attemptFrom) ||
      opened.has(revision) ||
      ('deviation' in data && named.has(data.deviation)) ||
      (type === 'DeadlinePassed' && named.has(data.subject)) ||
      (type === 'EventCorrected' && unseen.has(data.eventId));
    if (isOfCheck) unseen.set(id, revision);
  }
  return new Set(unseen.values());
}

/** That a hold was found again tells of the check at which it was. */
function withoutNewsOf(unseen: readonly Deviation[], holds: Journey['holds']): Journey['holds'] {
  const revisions = new Set<number | undefined>(unseen.map(({ revision }) => revision));
  return Object.fromEntries(
    Object.entries(holds).map(([name, hold]) => [
      name,
      revisions.has(hold.foundAgainAt) ? { ...hold, foundAgainAt: undefined } : hold,
    ]),
  );
}

/** A journey as it is, or as it was, without the checks that he must not see now. */
export const withoutChecks = (now: Journey, journey: Journey): Journey =>
  journey.bedside.attemptFrom === now.bedside.attemptFrom
    ? {
        ...journey,
        bedside: { ...journey.bedside, verifications: [] },
        holds: withoutNewsOf(unseenDeviations(now), journey.holds),
        deviations: Object.fromEntries(
          Object.entries(journey.deviations).filter(
            ([, deviation]) => !tellsOfCheck(now.bedside, deviation),
          ),
        ),
        deadlinesPassed: journey.deadlinesPassed.filter(
          told => !unseenDeviations(now).some(({ deviation }) => told.includes(`/${deviation}/`)),
        ),
      }
    : journey;
