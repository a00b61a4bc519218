import { type GrantedRole, type Post, samePost } from '../kernel/actor.js';
import { type Instant, instantOf } from '../kernel/instant.js';
import type { Person } from './person.js';
import { isVouchedFor } from './ways-in.js';

/** What somebody is at one post at one moment. */
export interface Standing {
  readonly roles: readonly GrantedRole[];
  /** Trainings that are over: they stop authorising, never recording. */
  readonly lapsed: readonly string[];
}

/** A grant or a training ends at its moment, not after it. */
const isOver = (until: string, now: Instant): boolean => instantOf(until) <= now;

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

/** Roles come from here and from nowhere else: a token only says who somebody is, and at which post he signed in. */
export function standingOf(person: Person, at: Post, study: string, now: Instant): Standing {
  const roles = person.grants
    .filter(grant => samePost(grant, at) && grant.study === study && !isOver(grant.until, now))
    .map(({ role }) => role);
  const lapsed = Object.entries(person.trainings)
    .filter(([, validUntil]) => isOver(validUntil, now))
    .map(([training]) => training);
  return { roles: isActive(person) ? [...new Set(roles)] : [], lapsed };
}
