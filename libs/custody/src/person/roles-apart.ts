import type { GrantedRole } from '../kernel/actor.js';
import { DAY_MS } from '../kernel/instant.js';

/**
 * Whoever can give roles touches nothing that roles are for: Annex 11 §12, 21 CFR 11.10(d). Whoever knows the arms does nothing on which an
 * arm could tell: ICH E9 §2.3.1.
 */
const ALONE: readonly GrantedRole[] = ['administrator', 'unblinded-pharmacist'];

export const areApart = (one: GrantedRole, other: GrantedRole): boolean =>
  one !== other && (ALONE.includes(one) || ALONE.includes(other));

/** Given only when a second person approves: whoever holds it can let others in. */
export const needsTwo = (role: GrantedRole): boolean => role === 'administrator';

const LONGEST_DAYS = 366;
/** An inspector comes for an inspection. */
const LONGEST_OF_INSPECTOR_DAYS = 31;

/** A role is looked at again at least so often. */
export const longestMs = (role: GrantedRole): number =>
  (role === 'inspector' ? LONGEST_OF_INSPECTOR_DAYS : LONGEST_DAYS) * DAY_MS;
