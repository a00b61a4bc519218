import type { GrantedRole } from '../kernel/actor.js';
import type { Command } from '../kernel/command.js';
import { decideByRules, noConsequences } from '../kernel/decide-by-rules.js';
import type { Decision } from '../kernel/decision.js';
import type { DomainEvent, Recorded } from '../kernel/event.js';
import { finding } from '../kernel/finding.js';
import { type Instant, type Timestamp, instantOf, timestampOf } from '../kernel/instant.js';
import { type CommandRules, type Rulebook, rule } from '../kernel/rule.js';

/** Who is called of a hold, each next one when those before him did not answer. */
export const CIRCLES = ['qa', 'deputy', 'qp'] as const;
export type Circle = (typeof CIRCLES)[number];

/** Whoever is called has to be able to lift what he is called for. */
const ROLE_OF_CIRCLE: Readonly<Record<Circle, GrantedRole>> = {
  qa: 'qa',
  deputy: 'qa',
  qp: 'qp',
};

interface Duty {
  readonly circle: Circle;
  readonly person: string;
  readonly from: Timestamp;
  readonly until: Timestamp;
}
/** Somebody is planned to be on call at a site. How he is reached stands in the vault and nowhere else. */
export type RosterSet = DomainEvent<'RosterSet', Duty>;
/** Somebody says himself that he is on call from now on. */
export type WentOnCall = DomainEvent<'WentOnCall', Duty>;
export type RosterEvent = RosterSet | WentOnCall;

export type SetRoster = Command<
  'SetRoster',
  Duty & {
    /** What he is anywhere in the study at this moment; looked up. */
    readonly roles: readonly GrantedRole[];
  }
>;
export type GoOnCall = Command<
  'GoOnCall',
  { readonly circle: Circle; readonly until: Timestamp; readonly roles: readonly GrantedRole[] }
>;
export type RosterCommand = SetRoster | GoOnCall;

export interface OnCall {
  readonly circle: Circle;
  readonly person: string;
  readonly from: Instant;
  readonly until: Instant;
}

/** Everybody who was ever on call at one site, in the order in which it was said. */
export type Roster = readonly OnCall[];
export const emptyRoster: Roster = [];

export const evolveRoster = (roster: Roster, { data }: Recorded<RosterEvent>): Roster => {
  const { circle, person } = data;
  return [...roster, { circle, person, from: instantOf(data.from), until: instantOf(data.until) }];
};

/** Whoever was named last: a plan that was changed, or somebody who took over, counts from when it was said. */
export const onCallOf = (roster: Roster, circle: Circle, now: Instant): OnCall | undefined =>
  roster.findLast(each => each.circle === circle && each.from <= now && now < each.until);

const canLift = rule<RosterCommand, Roster>(
  'whoever is called may lift what he is called for',
  ['H31'],
  ({ data: { circle, roles } }) =>
    roles.includes(ROLE_OF_CIRCLE[circle])
      ? undefined
      : finding('NOT_FOR_THIS_CIRCLE', { circle, needs: ROLE_OF_CIRCLE[circle] }),
);

const ends = (from: Instant, { data }: RosterCommand) =>
  instantOf(data.until) > from ? undefined : finding('DUTY_ENDS_FIRST', { until: data.until });

export const rosterRulebook: Rulebook<RosterCommand, Roster, RosterEvent> = {
  SetRoster: {
    kind: 'decision',
    rules: [
      canLift,
      rule('it ends after it begins, and not in the past', [], command =>
        ends(Math.max(instantOf(command.data.from), command.meta.now) as Instant, command),
      ),
    ],
    happen: ({ data: { roles: _lookedUp, ...duty } }) => [{ type: 'RosterSet', data: duty }],
  },
  GoOnCall: {
    kind: 'decision',
    // He says where he is: it opens nothing.
    needsNoTraining: true,
    rules: [canLift, rule('it is not over yet', [], command => ends(command.meta.now, command))],
    happen: ({ data: { circle, until }, meta: { actor, now } }) => [
      { type: 'WentOnCall', data: { circle, person: actor.person, from: timestampOf(now), until } },
    ],
  },
};

export function decideRoster(command: RosterCommand, roster: Roster): Decision<RosterEvent> {
  const rules = rosterRulebook[command.type] as CommandRules<RosterCommand, Roster, RosterEvent>;
  return decideByRules(rules, noConsequences, command, roster);
}
