import type { Command } from '../kernel/command.js';
import { decideByRules, noConsequences } from '../kernel/decide-by-rules.js';
import type { Decision } from '../kernel/decision.js';
import type { DomainEvent } from '../kernel/event.js';
import type { CommandRules } from '../kernel/rule.js';
import { apart } from '../segregation.js';

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

/** A site remembers nothing: each list stands for itself. */
export type Site = Readonly<Record<string, never>>;

export const handOverShift: CommandRules<HandOverShift, Site, ShiftHandedOver> = {
  kind: 'decision',
  rules: [apart('shift', ({ data }) => [data.from])],
  happen: ({ data: { from, units }, meta: { actor } }) => [
    { type: 'ShiftHandedOver', data: { post: actor.post, from, to: actor.person, units } },
  ],
};

export const decideSite = (command: HandOverShift, site: Site): Decision<ShiftHandedOver> =>
  decideByRules(handOverShift, noConsequences, command, site);
