import {
  CIRCLES,
  type Circle,
  type FoundedOrganisation,
  type GrantedRole,
  type Instant,
  type OnCall,
  type Roster,
  onCallOf,
} from '@selfsame/custody';
import type { StreamLoader } from '../commands/loaded-stream.js';
import type { StreamKinds } from '../commands/stream-kind.js';
import { personStream, rosterStream } from '../commands/stream-names.js';

export interface RosterParts {
  readonly loader: StreamLoader;
  readonly kinds: StreamKinds;
  readonly organisations: readonly FoundedOrganisation[];
}

/** Who is on call where. Read from the streams: a list that lags would wake the wrong person. */
export class Rosters {
  readonly sites: readonly string[];

  constructor(private readonly parts: RosterParts) {
    const { organisations } = parts;
    this.sites = [...new Set(organisations.flatMap(each => each.sites.map(({ site }) => site)))];
  }

  async at(site: string): Promise<Roster> {
    const { loader, kinds } = this.parts;
    return (await loader.load(kinds.roster, rosterStream(site))).state;
  }

  /**
   * Whoever is on call at the first of these sites that has somebody, and then at any: a hold is not left alone because one site
   * forgot its roster.
   */
  async onCall(
    circle: Circle,
    nearest: readonly string[],
    now: Instant,
  ): Promise<OnCall | undefined> {
    for (const site of new Set([...nearest, ...this.sites])) {
      const found = onCallOf(await this.at(site), circle, now);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Whether anybody was ever named in this circle, for any time: where nobody was, a gap says nothing. */
  async isKept(circle: Circle): Promise<boolean> {
    for (const site of this.sites) {
      if ((await this.at(site)).some(duty => duty.circle === circle)) return true;
    }
    return false;
  }

  /** Whether somebody is on call in any circle: only then is his number anybody's business. */
  async isOnCall(person: string, now: Instant): Promise<boolean> {
    for (const site of this.sites) {
      const roster = await this.at(site);
      if (CIRCLES.some(circle => onCallOf(roster, circle, now)?.person === person)) return true;
    }
    return false;
  }

  /** What somebody is anywhere in the study: whoever is on call signs in at whichever post he has. */
  async rolesOf(person: string, now: Instant): Promise<readonly GrantedRole[]> {
    const { loader, kinds } = this.parts;
    const { state } = await loader.load(kinds.person, personStream(person));
    if (state.suspendedFor !== undefined) return [];
    return state.grants.filter(({ until }) => Date.parse(until) > now).map(({ role }) => role);
  }
}
