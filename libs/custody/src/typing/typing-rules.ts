import type { Command } from '../kernel/command.js';
import { finding } from '../kernel/finding.js';
import { MINUTE_MS } from '../kernel/instant.js';
import type { PresentedLabel, PresentedWristband } from '../kernel/presented.js';
import { type Rule, rule } from '../kernel/rule.js';

/** For so long one person's typing waits for the other's. */
const TYPING_OPEN_MS = 10 * MINUTE_MS;

type TypedObject = PresentedLabel | PresentedWristband;

const isPresented = (value: unknown): value is TypedObject =>
  typeof value === 'object' && value !== null && ('label' in value || 'hmac' in value);

/** Every label and wristband of a command that was typed and not scanned. */
const typedIn = ({ data }: Command): readonly TypedObject[] =>
  Object.values(data as Record<string, unknown>)
    .flat()
    .filter(isPresented)
    .filter(({ typed }) => typed !== undefined);

const whatOf = (object: TypedObject): string => ('hmac' in object ? 'wristband' : 'label');

/**
 * H27, H31: typing is the way out when a symbol cannot be read, and the way round every check. They stand last in each
 * command: whose it is matters more than how it was read.
 */
export const typingRules: readonly Rule<Command, unknown>[] = [
  rule('one object at least of a check was scanned', ['H27', 'H31'], command => {
    const kinds = new Set(typedIn(command).map(whatOf));
    return kinds.size > 1 ? finding('TYPED_TWICE') : undefined;
  }),
  rule('another person typed the very same, blind and just now', ['H27', 'H31'], command => {
    const { actor, now } = command.meta;
    const alone = typedIn(command).find(
      ({ typed }) =>
        !typed?.by.some(({ person, at }) => person !== actor.person && now <= at + TYPING_OPEN_MS),
    );
    return alone === undefined ? undefined : finding('TYPED_ALONE', { what: whatOf(alone) });
  }),
];
