import type { Command } from '../kernel/command.js';
import { finding } from '../kernel/finding.js';
import { type Rule, rule } from '../kernel/rule.js';
import { apart } from '../segregation.js';
import type { PersonCommand } from './commands.js';
import type { Person } from './person.js';
import { isOpened } from './ways-in.js';

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
  rule('the account is active', ['H43'], (_command, state) =>
    isOpened(state) ? undefined : finding('ACCOUNT_NOT_ACTIVE'),
  ),
];

/** By the password, or by the hospital: compared before anything is decided. */
export const isProved = rule<Of<'RegisterPasskey' | 'UnlockSession'>, Person>(
  'what was shown is his',
  ['H43'],
  ({ data: { proved } }, { credential, externalIdentities }) =>
    [credential?.credential, ...externalIdentities.map(({ link }) => link)].some(
      his => his !== undefined && his === proved,
    )
      ? undefined
      : finding('SIGN_IN_REFUSED'),
);

/** H43: what an administrator opened himself, with the code that he was to hand over, opens nothing. */
export const isVouched = rule<
  Of<'ChangeCredential' | 'RegisterPasskey' | 'SetPin' | 'SignIn' | 'UnlockSession'>,
  Person
>('somebody has vouched for whoever holds it', ['H43'], ({ data: { proved } }, { unvouched }) =>
  proved !== undefined && unvouched.includes(proved) ? finding('HOLDER_NOT_VOUCHED') : undefined,
);

export const passwordIsProved = rule<Of<'ChangeCredential' | 'SetPin'>, Person>(
  'the password is his',
  ['H43'],
  ({ data: { proved } }, { credential }) =>
    proved !== undefined && proved === credential?.credential
      ? undefined
      : finding('SIGN_IN_REFUSED'),
);
