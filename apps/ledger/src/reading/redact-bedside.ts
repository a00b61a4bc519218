import type { Journey, ReadEvent } from '@selfsame/custody';
import type { Identity } from '../access/tokens.js';

const CHECKERS_NEEDED = 2;

export const checksAtBedside = ({ roles }: Identity): boolean =>
  roles.includes('nurse') || roles.includes('administering-physician');

/**
 * H30: the second person must not know what the first one found. Whoever may be that person
 * reads nothing of a verification until both are done, on any route: nor of those that a mis-scan has voided, since they would
 * vanish at the moment when the first one checks again.
 */
export const mustStayBlind = (journey: Journey, who: Identity): boolean =>
  checksAtBedside(who) && journey.bedside.verifications.length < CHECKERS_NEEDED;

export const blindJourney = (journey: Journey): Journey => ({
  ...journey,
  bedside: { ...journey.bedside, verifications: [] },
});

export const isVerification = ({ type }: Pick<ReadEvent, 'type'>): boolean =>
  type === 'IdentityVerified';
