import type { Actor, Role } from '../kernel/actor.js';
import type { Journey } from '../journey/journey.js';

/** They answer for every therapy of the study, wherever they are. */
const EVERYWHERE: ReadonlySet<Role> = new Set(['qa', 'qp', 'sponsor', 'investigator', 'ledger']);

/** Whether a site collects or gives, or has something of it in custody or on offer. */
export function isInPartOf(site: string, journey: Journey): boolean {
  if (site === journey.site || site === journey.planned?.site) return true;
  const items = Object.values(journey.items);
  const parcels = Object.values(journey.packages);
  return (
    items.some(({ custodian }) => custodian?.site === site) ||
    parcels.some(
      ({ custodian, offer, deposit }) =>
        custodian.site === site || offer?.to.site === site || deposit?.for.site === site,
    )
  );
}

/**
 * Design A.3: nobody can freeze other people's therapies by scanning at random. A hold can come from a site that
 * has something of this therapy in custody or on offer, or where the participant is collected or given his dose.
 */
export const isConcerned = ({ role, site }: Actor, journey: Journey): boolean =>
  EVERYWHERE.has(role) || isInPartOf(site, journey);
