import type { Command } from '../kernel/command.js';
import { type Decision, accepted, refused } from '../kernel/decision.js';
import type { DomainEvent } from '../kernel/event.js';
import { finding } from '../kernel/finding.js';
import { segregation } from '../segregation.js';

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

export function decideSite({ data, meta: { actor } }: HandOverShift): Decision<ShiftHandedOver> {
  if (data.from === actor.person) return refused(finding(segregation.shift.code));
  const { from, units } = data;
  return accepted({
    type: 'ShiftHandedOver',
    data: { post: actor.post, from, to: actor.person, units },
  });
}
