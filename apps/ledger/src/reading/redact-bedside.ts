import type { Journey } from '@selfsame/custody';
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

/**
 * Whether an event is a check that he must not see. Those of an attempt that a mismatch voided stay to be seen: were they gone
 * while a new first check stands, that would tell of it.
 */
export const isUnseenCheck = (
  { bedside }: Journey,
  { type, revision }: { readonly type: string; readonly revision: number },
): boolean => type === 'IdentityVerified' && revision > bedside.attemptFrom;

/** A journey as it is, or as it was, without the checks that he must not see now. */
export const withoutChecks = (now: Journey, journey: Journey): Journey =>
  journey.bedside.attemptFrom === now.bedside.attemptFrom
    ? { ...journey, bedside: { ...journey.bedside, verifications: [] } }
    : journey;
