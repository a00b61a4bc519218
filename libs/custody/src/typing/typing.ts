import type { Command } from '../kernel/command.js';
import type { Decision } from '../kernel/decision.js';
import { decideByRules, noConsequences } from '../kernel/decide-by-rules.js';
import type { DomainEvent, Recorded } from '../kernel/event.js';
import type { Instant } from '../kernel/instant.js';
import type { TypedReason } from '../kernel/presented.js';
import type { CommandRules } from '../kernel/rule.js';

/** What can be typed where its symbol cannot be scanned. */
export const TYPED_THINGS = ['label', 'wristband'] as const;

export type TypedThing = (typeof TYPED_THINGS)[number];

/**
 * Somebody typed this identifier, and another person is about to. The stream is named by what was typed: two people
 * agree when they come to the same one, so nothing is ever shown, compared or told to either of them.
 */
export type IdentifierTyped = DomainEvent<
  'IdentifierTyped',
  { readonly what: TypedThing; readonly reason: TypedReason }
>;

export type TypeIdentifier = Command<'TypeIdentifier', IdentifierTyped['data']>;

/** When each person typed it last. */
export type Typings = ReadonlyMap<string, Instant>;

export const neverTyped: Typings = new Map();

export const evolveTypings = (
  typings: Typings,
  { actor, recordedAt }: Recorded<IdentifierTyped>,
): Typings => new Map(typings).set(actor.person, recordedAt);

export const typeIdentifier: CommandRules<TypeIdentifier, Typings, IdentifierTyped> = {
  kind: 'decision',
  // Whether it is right, or known at all, is not said: an answer would be help.
  rules: [],
  happen: ({ data }) => [{ type: 'IdentifierTyped', data }],
};

export const decideTyping = (
  command: TypeIdentifier,
  typings: Typings,
): Decision<IdentifierTyped> =>
  decideByRules<TypeIdentifier, Typings, IdentifierTyped>(
    typeIdentifier,
    noConsequences,
    command,
    typings,
  );
