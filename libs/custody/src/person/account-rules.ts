import type { Command } from '../kernel/command.js';
import { finding } from '../kernel/finding.js';
import { type Rule, rule } from '../kernel/rule.js';
import { apart } from '../segregation.js';
import type { PersonCommand } from './commands.js';
import type { Person } from './evolve-person.js';

export type Of<T extends PersonCommand['type']> = Extract<PersonCommand, { readonly type: T }>;

export const isKnown = rule<Command, Person>('the person is known', [], (_command, { person }) =>
  person === '' ? finding('PERSON_UNKNOWN') : undefined,
);

/** H43: rights are given by others. */
export const isNotOwn = apart<Command, Person>('ownAccount', (_command, { person }) => [person]);

export const isActive: readonly Rule<Command, Person>[] = [
  rule('the account is not suspended', ['H43'], (_command, { suspendedFor }) =>
    suspendedFor === undefined ? undefined : finding('ACCOUNT_SUSPENDED'),
  ),
  rule('the account is active', ['H43'], (_command, { credential }) =>
    credential === undefined ? finding('ACCOUNT_NOT_ACTIVE') : undefined,
  ),
];

/** By the password: compared before anything is decided. */
export const isProved = rule<
  Of<'ChangeCredential' | 'RegisterPasskey' | 'SetPin' | 'UnlockSession'>,
  Person
>('what was shown is his', ['H43'], ({ data }, { credential }) =>
  data.proved !== undefined && data.proved === credential?.credential
    ? undefined
    : finding('SIGN_IN_REFUSED'),
);
