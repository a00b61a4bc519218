import type { Command } from '../kernel/command.js';
import type { DomainEvent } from '../kernel/event.js';
import type { Timestamp } from '../kernel/instant.js';
import type { CommandRules } from '../kernel/rule.js';

interface Warm {
  readonly warmSince: Timestamp;
  readonly coldAt: Timestamp;
}

/** A whole box stands in another tank; between the two, nothing in it was cold enough. */
export type BoxMoved = DomainEvent<
  'BoxMoved',
  Warm & { readonly from: string; readonly to: string; readonly cause: 'rescue' }
>;

/** Told by the ledger, after the tank's own stream has said which boxes were rescued. */
export type MoveBox = Command<'MoveBox', Warm & { readonly to: string }>;

export const moveBox: CommandRules<MoveBox, { readonly tank: string }, BoxMoved> = {
  kind: 'fact',
  rules: [],
  happen: ({ data }, { tank }) => [
    { type: 'BoxMoved', data: { ...data, from: tank, cause: 'rescue' } },
  ],
};
