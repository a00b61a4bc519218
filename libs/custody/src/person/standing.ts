import { type GrantedRole, type Post, type Role, samePost } from '../kernel/actor.js';
import { type Instant, instantOf } from '../kernel/instant.js';
import type { Person } from './person.js';
import { isNeededBy, requiredTrainings } from './required-training.js';
import { isVouchedFor } from './ways-in.js';

/** What somebody is at one post at one moment. */
export interface Standing {
  readonly roles: readonly GrantedRole[];
  /** By role, the trainings it needs that do not count: they stop authorising, never recording. */
  readonly lapsed: Lapses;
}

export type Lapses = Readonly<Partial<Record<Role, readonly string[]>>>;

/** A grant or a training ends at its moment, not after it. What was never there is over. */
const isOver = (until: string | undefined, now: Instant): boolean =>
  until === undefined || instantOf(until) <= now;

/** 21 CFR 11.10(i): what a role needs and was never recorded, or is over. */
function lapsedFor(role: GrantedRole, { trainings }: Person, now: Instant): readonly string[] {
  const recorded = Object.keys(trainings).filter(training => isNeededBy(role, training));
  const needed = new Set<string>([...requiredTrainings[role], ...recorded]);
  return [...needed].filter(training => isOver(trainings[training], now));
}

/** Whether somebody else answers for this very lapse at the moment. */
function isBridged(training: string, { trainings, bridges }: Person, now: Instant): boolean {
  const bridge = bridges[training];
  return (
    bridge !== undefined && bridge.lapsed === trainings[training] && !isOver(bridge.until, now)
  );
}

const isActive = (person: Person): boolean =>
  isVouchedFor(person) && person.suspendedFor === undefined;

/** Posts where he has any role at the moment, each once, in the order in which they were given. */
export function postsOf({ grants }: Person, study: string, now: Instant): readonly Post[] {
  const posts: Post[] = [];
  for (const { organisation, site, post, ...grant } of grants) {
    const at = { organisation, site, post };
    const counts = grant.study === study && !isOver(grant.until, now);
    if (counts && !posts.some(each => samePost(each, at))) posts.push(at);
  }
  return posts;
}

/** What QA has still to record, or to record anew, for the roles that somebody has anywhere: a bridge is no record. */
export function trainingsMissing(person: Person, study: string, now: Instant): readonly string[] {
  const roles = person.grants
    .filter(grant => grant.study === study && !isOver(grant.until, now))
    .map(({ role }) => role);
  return [...new Set(roles.flatMap(role => lapsedFor(role, person, now)))];
}

/** Roles come from here and from nowhere else: a token only says who somebody is, and at which post he signed in. */
export function standingOf(person: Person, at: Post, study: string, now: Instant): Standing {
  const roles = person.grants
    .filter(grant => samePost(grant, at) && grant.study === study && !isOver(grant.until, now))
    .map(({ role }) => role);
  const standing = isActive(person) ? [...new Set(roles)] : [];
  const lapsed = standing.map(role => {
    const over = lapsedFor(role, person, now);
    return [role, over.filter(training => !isBridged(training, person, now))] as const;
  });
  return { roles: standing, lapsed: Object.fromEntries(lapsed) };
}
