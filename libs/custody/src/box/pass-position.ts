import type { Command } from '../kernel/command.js';
import type { DomainEvent } from '../kernel/event.js';
import { finding } from '../kernel/finding.js';
import { type CommandRules, rule } from '../kernel/rule.js';

interface Occupant {
  readonly coi: string;
  readonly item: string;
}

interface Passing {
  readonly position: string;
  readonly from: Occupant;
  readonly to: Occupant;
}

/** Nothing was moved: the tube that lies there is of a later therapy of the same participant now. */
export type PositionPassed = DomainEvent<'PositionPassed', Passing>;

/** Told by the ledger, after the earlier therapy has closed the unit and before the later one has it. */
export type PassPosition = Command<'PassPosition', Passing>;

export const passPosition: CommandRules<
  PassPosition,
  { readonly map: Readonly<Record<string, Occupant>> },
  PositionPassed
> = {
  kind: 'decision',
  rules: [
    rule('the position holds this unit', ['H15'], ({ data: { position, from } }, { map }) => {
      const there = map[position];
      return there?.coi === from.coi && there.item === from.item
        ? undefined
        : finding('POSITION_HOLDS_ANOTHER', { position });
    }),
  ],
  happen: ({ data }) => [{ type: 'PositionPassed', data }],
};
