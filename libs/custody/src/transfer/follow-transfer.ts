import type { Evolution } from '../journey/change.js';
import type { Journey } from '../journey/journey.js';
import type { Command } from '../kernel/command.js';
import type { DomainEvent } from '../kernel/event.js';
import type { CommandRules } from '../kernel/rule.js';

interface Move {
  readonly transfer: string;
  readonly from: string;
  readonly to: string;
  /** The ward of the new site that has taken him in. */
  readonly post: string;
}

/** The participant of this therapy is treated elsewhere from now on. */
export type ParticipantMoved = DomainEvent<'ParticipantMoved', Move>;

/** Told by the ledger, after the participant's own stream has said that the other site took him in. */
export type FollowTransfer = Command<'FollowTransfer', Move>;

export const followTransfer: CommandRules<FollowTransfer, Journey, ParticipantMoved> = {
  kind: 'fact',
  rules: [],
  happen: ({ data }) => [{ type: 'ParticipantMoved', data }],
};

/** A dose that is in somebody's hands at a bed, or was given there, stays there: he is in that bed. */
const isAtTheBed = ({ bedside, items }: Journey): boolean =>
  bedside.doseGiven ||
  bedside.running !== undefined ||
  Object.values(items).some(({ status }) => status === 'opened');

/** The planned dose goes with him; whoever checked him at the old bed checked another bed. */
function planAfter({ post, from, to }: Move, journey: Journey): Partial<Journey> {
  const { planned, bedside } = journey;
  if (planned?.site !== from || isAtTheBed(journey)) return {};
  return {
    planned: { ...planned, site: to, post },
    bedside: { ...bedside, verifications: [], timeOut: undefined },
  };
}

export const evolveTransfer: Evolution<ParticipantMoved> = {
  ParticipantMoved: (journey, { data, recordedAt }) => ({
    ...journey,
    site: data.to,
    formerSites: [...new Set([...journey.formerSites, data.from])].filter(site => site !== data.to),
    movedAt: recordedAt,
    ...planAfter(data, journey),
  }),
};
