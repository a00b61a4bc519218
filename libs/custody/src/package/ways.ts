import type { Journey, Package } from '../journey/journey.js';
import { type Post, samePost } from '../kernel/actor.js';

/** Where the participant is treated: collected, or given the dose by the plan of this moment. */
export const treats = (site: string, { site: home, planned }: Journey): boolean =>
  site === home || site === planned?.site;

/**
 * H20: what was refused or is held goes back to where it was packed. Another post of that site will do (a quarantine
 * store), unless the participant is treated there: then only the very post that packed it is the way back.
 */
export const isWayBack = ({ origin }: Package, heading: Post, journey: Journey): boolean =>
  samePost(origin, heading) || (origin.site === heading.site && !treats(heading.site, journey));

/** H18: where it was sent, where the dose is planned by now (a ward may change on the way), or back. */
export const mayBeDriven = (known: Package, heading: Post, journey: Journey): boolean =>
  heading.site === known.destination.site ||
  heading.site === journey.planned?.site ||
  isWayBack(known, heading, journey);

/** It was turned round on its way, and comes to where it was packed. */
export const cameBack = (known: Package, journey: Journey): boolean =>
  known.heading !== undefined &&
  !samePost(known.heading, known.destination) &&
  isWayBack(known, known.heading, journey);
