import type { Box } from './box/box.js';
import type { Device } from './device/evolve-device.js';
import { isInPartOf } from './hold/is-concerned.js';
import type { Journey, Package } from './journey/journey.js';
import { GRANTED_ROLES, type GrantedRole, type Post, type Role, samePost } from './kernel/actor.js';
import { DAY_MS, type Instant } from './kernel/instant.js';
import type { Participant } from './participant/evolve-participant.js';

/**
 * How far somebody reads:
 * - `study`: every therapy;
 * - `site`: therapies in which the own site has a part, and its participants and boxes;
 * - `post`: the outside of packages that the own post holds, is offered, or handed over or was offered a day ago at the most;
 * - `nothing`: no therapy at all.
 */
export type Reach = 'study' | 'site' | 'post' | 'nothing';

interface ReadingScope {
  readonly reach: Reach;
  readonly because: string;
}

const CARE: ReadingScope = {
  reach: 'site',
  because: 'Has the participant, or cells that are on their way to the site, in front of him.',
};
const MANUFACTURE: ReadingScope = {
  reach: 'site',
  because: 'Works with what is, was, or will come into the rooms of the facility.',
};
const ANSWERS: ReadingScope = {
  reach: 'study',
  because: 'Answers for every therapy of the study, wherever it is.',
};
const INSPECTS: ReadingScope = {
  reach: 'study',
  because: 'Judges the whole record: what is left out of it cannot be judged.',
};

/** How far each role reads: the one table, asked by the guard of every read route and printed in the docs. */
export const readingScopes: Readonly<Record<GrantedRole, ReadingScope>> = {
  investigator: CARE,
  'collecting-physician': CARE,
  nurse: CARE,
  'administering-physician': CARE,
  courier: {
    reach: 'post',
    because: 'Carries closed boxes, and is asked about a delivery on the day after it.',
  },
  operator: MANUFACTURE,
  'storage-keeper': MANUFACTURE,
  'qc-analyst': MANUFACTURE,
  qa: ANSWERS,
  qp: ANSWERS,
  sponsor: ANSWERS,
  monitor: INSPECTS,
  auditor: INSPECTS,
  inspector: INSPECTS,
  'unblinded-pharmacist': {
    reach: 'nothing',
    because: 'Knows the arm, and could tell of a therapy what its arm tells.',
  },
  administrator: {
    reach: 'nothing',
    because: 'Gives roles, and touches nothing that roles are for.',
  },
};

/** Who asks: what he is at the post where he signed in. */
export interface Reader extends Post {
  readonly roles: readonly Role[];
}

/** For how long whoever handed a package over, or was offered it, can still look at it. */
const ANSWERS_FOR_MS = DAY_MS;

const WIDEST_FIRST: readonly Reach[] = ['study', 'site', 'post'];

/** Whether it is somebody's: the ledger itself and the holder of an account are nowhere. */
export const isGranted = (role: Role): role is GrantedRole =>
  (GRANTED_ROLES as readonly Role[]).includes(role);

/** The widest that any of the roles gives. */
export function reachOf(roles: readonly Role[]): Reach {
  const reaches = new Set(roles.filter(isGranted).map(role => readingScopes[role].reach));
  return WIDEST_FIRST.find(reach => reaches.has(reach)) ?? 'nothing';
}

/** A site from which the participant moved answers for what it did: it reads on, and plans nothing more. */
const didItsPart = (site: string, { formerSites }: Journey | Participant): boolean =>
  formerSites.includes(site);

/** Also before it is there: a ward prepares for what was sent to it, and a clean room too. */
const siteReads = (site: string, journey: Journey): boolean =>
  isInPartOf(site, journey) ||
  didItsPart(site, journey) ||
  Object.values(journey.packages).some(
    ({ origin, destination, heading }) =>
      origin.site === site || destination.site === site || heading?.site === site,
  );

const postReads = (
  post: Post,
  { custodian, offer, offerEnded, handedOver, deposit }: Package,
  now: Instant,
): boolean =>
  samePost(custodian, post) ||
  (deposit !== undefined && (samePost(deposit.for, post) || samePost(deposit.by, post))) ||
  (offer !== undefined && samePost(offer.to, post)) ||
  (offerEnded !== undefined &&
    samePost(offerEnded.to, post) &&
    now - offerEnded.at <= ANSWERS_FOR_MS) ||
  (handedOver !== undefined &&
    samePost(handedOver.by, post) &&
    now - handedOver.at <= ANSWERS_FOR_MS);

/** Packages whose outside somebody reads who carries boxes and no more. */
export const packagesReadBy = (
  post: Post,
  { packages }: Journey,
  now: Instant,
): readonly Package[] => Object.values(packages).filter(each => postReads(post, each, now));

/** Whether somebody reads anything of a therapy. With the reach `post` that is `packagesReadBy` and no more. */
export function readsJourney(reader: Reader, journey: Journey, now: Instant): boolean {
  switch (reachOf(reader.roles)) {
    case 'study':
      return true;
    case 'site':
      return siteReads(reader.site, journey) || packagesReadBy(reader, journey, now).length > 0;
    case 'post':
      return packagesReadBy(reader, journey, now).length > 0;
    case 'nothing':
      return false;
  }
}

/** Whether somebody reads the outside of a package: with the reach `site` also of what is on its way there. */
export function readsPackage(
  reader: Reader,
  journey: Journey,
  known: Package,
  now: Instant,
): boolean {
  if (reachOf(reader.roles) === 'post') return postReads(reader, known, now);
  return readsJourney(reader, journey, now);
}

/** @param journeys those of the participant: one of them may be given at another site than he was enrolled at */
export function readsParticipant(
  reader: Reader,
  participant: Participant,
  journeys: readonly Journey[],
): boolean {
  const reach = reachOf(reader.roles);
  if (reach !== 'site') return reach === 'study';
  if (participant.site === reader.site || didItsPart(reader.site, participant)) return true;
  // Whoever is asked to take him in looks at whom.
  if (Object.values(participant.transfers).some(({ open, to }) => open && to === reader.site))
    return true;
  return journeys.some(({ planned }) => planned?.site === reader.site);
}

/** A box is of the site at which somebody last put something into it. */
export function readsBox(reader: Reader, { site }: Box): boolean {
  const reach = reachOf(reader.roles);
  return reach === 'study' || (reach === 'site' && reader.site === site);
}

/** Material that nobody knows is of the site that keeps it. */
export function readsMaterial(reader: Reader, { site }: Pick<Post, 'site'>): boolean {
  const reach = reachOf(reader.roles);
  return reach === 'study' || (reach === 'site' && reader.site === site);
}

/** A tank or a bench is of the site at which it stands. */
export function readsStanding(reader: Reader, { at }: Pick<Device, 'at'>): boolean {
  const reach = reachOf(reader.roles);
  return reach === 'study' || (reach === 'site' && reader.site === at.site);
}
