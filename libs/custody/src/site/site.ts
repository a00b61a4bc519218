import type { Command } from '../kernel/command.js';
import { decideByRules, noConsequences } from '../kernel/decide-by-rules.js';
import type { Decision } from '../kernel/decision.js';
import type { DomainEvent, Recorded } from '../kernel/event.js';
import type { CommandRules, Rulebook } from '../kernel/rule.js';
import { apart } from '../segregation.js';
import {
  type DeclarePostTelephone,
  type PostTelephoneDeclared,
  type PostTelephones,
  declarePostTelephone,
} from './post-telephone.js';
import {
  type Declared,
  type DeclareDowntime,
  type DowntimeDeclared,
  declareDowntime,
  downtimesWith,
} from './downtime.js';
import {
  type DeclareUnstaffedPost,
  type UnstaffedPost,
  type UnstaffedPostDeclared,
  declareUnstaffedPost,
} from './unstaffed-post.js';

export interface HandedUnit {
  readonly coi: string;
  readonly item: string;
}

/** Custody stays with the post; the people change, and one list says what was handed from whom to whom. */
export type ShiftHandedOver = DomainEvent<
  'ShiftHandedOver',
  {
    readonly post: string;
    readonly from: string;
    readonly to: string;
    readonly units: readonly HandedUnit[];
  }
>;

/** Given by the person who comes on duty, who has seen what he takes over. */
export type HandOverShift = Command<
  'HandOverShift',
  { readonly from: string; readonly units: readonly HandedUnit[] }
>;

/** Of its shifts a site remembers nothing, each list stands for itself. */
export interface Site {
  /** Posts at which nobody stands, by their names. */
  readonly unstaffed: Readonly<Record<string, UnstaffedPost>>;
  readonly telephones: PostTelephones;
  /** When the ledger was silent there. */
  readonly downtimes: readonly Declared[];
}
export const quietSite: Site = { unstaffed: {}, telephones: {}, downtimes: [] };

const handOverShift: CommandRules<HandOverShift, Site, ShiftHandedOver> = {
  kind: 'decision',
  rules: [apart('shift', ({ data }) => [data.from])],
  happen: ({ data: { from, units }, meta: { actor } }) => [
    { type: 'ShiftHandedOver', data: { post: actor.post, from, to: actor.person, units } },
  ],
};

export const siteRulebook = {
  HandOverShift: handOverShift,
  DeclareUnstaffedPost: declareUnstaffedPost,
  DeclarePostTelephone: declarePostTelephone,
  DeclareDowntime: declareDowntime,
} satisfies Rulebook<SiteCommand, Site, SiteEvent>;

export type SiteCommand =
  HandOverShift | DeclareUnstaffedPost | DeclarePostTelephone | DeclareDowntime;
export type SiteEvent =
  ShiftHandedOver | UnstaffedPostDeclared | PostTelephoneDeclared | DowntimeDeclared;

export function evolveSite(site: Site, event: Recorded<SiteEvent>): Site {
  switch (event.type) {
    case 'UnstaffedPostDeclared':
      return { ...site, unstaffed: { ...site.unstaffed, [event.data.post]: event.data } };
    case 'PostTelephoneDeclared': {
      const { post, telephone } = event.data;
      return { ...site, telephones: { ...site.telephones, [post]: telephone } };
    }
    case 'DowntimeDeclared':
      return { ...site, downtimes: downtimesWith(site.downtimes, event) };
    default:
      return site;
  }
}

/** Decides what is told of the people and the posts of one site. */
export function decideSite(command: SiteCommand, site: Site): Decision<SiteEvent> {
  const rules = siteRulebook[command.type] as CommandRules<SiteCommand, Site, SiteEvent>;
  return decideByRules(rules, noConsequences, command, site);
}
