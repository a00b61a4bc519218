import type { Command } from './command.js';
import type { DomainEvent } from './event.js';
import type { Finding } from './finding.js';

/** H1 to H52 of the hazard analysis. */
export type Hazard = `H${number}`;

/** One condition, with the hazards whose barrier it is. It looks; it never changes anything. */
export interface Rule<C, S> {
  readonly name: string;
  readonly barrierOf: readonly Hazard[];
  check(this: void, command: C, state: S): Finding | undefined;
}

/**
 * What a command is towards reality:
 * - `decision`: it happens only by being accepted (a certification, a plan), so it can always be refused;
 * - `act`: somebody asks first; when it is already done (`afterTheFact`), it is recorded instead;
 * - `fact`: it has happened, so it is recorded, and what it broke becomes a deviation.
 */
export type Kind = 'decision' | 'act' | 'fact';

/** All that the ledger knows about one command. The rules stand in order of precedence: the first broken one is told. */
export interface CommandRules<C extends Command, S, E extends DomainEvent> {
  readonly kind: Kind;
  /**
   * Neither a training nor a qualification that is over keeps anybody from it: it only stops, or takes away, or it is how people
   * come to have a training at all.
   */
  readonly needsNoTraining?: true;
  readonly rules: readonly Rule<C, S>[];
  /** The events of the accepted or recorded command. Must be total: it also runs when a rule is broken. */
  happen(this: void, command: C, state: S): readonly E[];
}

/** One entry per command type: the compiler asks for the missing one. */
export type Rulebook<C extends Command, S, E extends DomainEvent> = {
  readonly [T in C['type']]: CommandRules<Extract<C, { readonly type: T }>, S, E>;
};

export const rule = <C, S>(
  name: string,
  barrierOf: readonly Hazard[],
  check: (command: C, state: S) => Finding | undefined,
): Rule<C, S> => ({ name, barrierOf, check });
