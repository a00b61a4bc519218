import { samePost } from '../kernel/actor.js';
import type { Command } from '../kernel/command.js';
import { decideByRules } from '../kernel/decide-by-rules.js';
import type { Consequences } from '../kernel/decide-by-rules.js';
import type { Decision } from '../kernel/decision.js';
import { finding } from '../kernel/finding.js';
import { DAY_MS, instantOf } from '../kernel/instant.js';
import { type CommandRules, type Rule, type Rulebook, rule } from '../kernel/rule.js';
import type { PersonCommand } from './commands.js';
import type { PersonEvent } from './events.js';
import type { Person } from './evolve-person.js';
import { areApart, longestMs, needsTwo } from './roles-apart.js';
import { standingOf } from './standing.js';

type Of<T extends PersonCommand['type']> = Extract<PersonCommand, { readonly type: T }>;

/** Further failures change nothing about what an attacker has learnt, and must not fill the log. */
const FAILURES_NOTED = 20;

/** In which somebody shows what is to prove who he is. */
const PROVING: readonly PersonCommand['type'][] = [
  'ActivateAccount',
  'ChangeCredential',
  'RegisterPasskey',
  'SignIn',
  'UnlockSession',
];

/** A proof that failed is an event of the account: QA and an auditor see it. Other refusals stand in the audit stream. */
const consequences: Consequences<PersonCommand, Person, PersonEvent> = {
  stopped: ({ type }, { code }, { failuresInARow }) =>
    PROVING.includes(type) && failuresInARow < FAILURES_NOTED
      ? [{ type: 'SignInFailed', data: { code } }]
      : [],
  recorded: () => [],
  instead: () => undefined,
};

const isKnown = rule<Command, Person>('the person is known', [], (_command, { person }) =>
  person === '' ? finding('PERSON_UNKNOWN') : undefined,
);

const isNotOwn = rule<Command, Person>(
  'nobody does it to himself',
  ['H43'],
  ({ meta }, { person }) => (meta.actor.person === person ? finding('OWN_ACCOUNT') : undefined),
);

const isActive: readonly Rule<Command, Person>[] = [
  rule('the account is not suspended', ['H43'], (_command, { suspendedFor }) =>
    suspendedFor === undefined ? undefined : finding('ACCOUNT_SUSPENDED'),
  ),
  rule('the account is active', ['H43'], (_command, { credential }) =>
    credential === undefined ? finding('ACCOUNT_NOT_ACTIVE') : undefined,
  ),
];

const isProved = rule<
  Of<'SignIn' | 'ChangeCredential' | 'RegisterPasskey' | 'UnlockSession'>,
  Person
>('what was shown is his', ['H43'], ({ data }, { credential }) =>
  data.proved !== undefined && data.proved === credential?.credential
    ? undefined
    : finding('SIGN_IN_REFUSED'),
);

const ofGrant: readonly Rule<Of<'GrantRole'>, Person>[] = [
  rule('roles that must be apart stay apart', ['H43'], ({ data }, { grants, proposed }) => {
    const other = [...grants, ...proposed].find(({ role }) => areApart(role, data.role));
    return other && finding('ROLES_APART', { has: other.role, asked: data.role });
  }),
  rule('the role ends', [], ({ data, meta }) => {
    const until = instantOf(data.until);
    return until > meta.now && until <= meta.now + longestMs(data.role)
      ? undefined
      : finding('END_DATE_REFUSED', { longestDays: longestMs(data.role) / DAY_MS });
  }),
  rule('it was not given already', [], ({ data }, { grants, proposed }) =>
    [...grants, ...proposed].some(
      grant => grant.role === data.role && samePost(grant, data) && grant.until === data.until,
    )
      ? finding('ALREADY_DONE')
      : undefined,
  ),
];

const grantNamed = rule<Of<'ApproveGrant' | 'WithdrawRole'>, Person>(
  'the grant is there',
  [],
  ({ type, data }, { grants, proposed }) =>
    [...(type === 'WithdrawRole' ? grants : []), ...proposed].some(
      ({ grant }) => grant === data.grant,
    )
      ? undefined
      : finding('GRANT_UNKNOWN'),
);

const personRulebook: Rulebook<PersonCommand, Person, PersonEvent> = {
  EnrolFirstAdministrator: {
    kind: 'decision',
    rules: [
      rule("the number is nobody else's", ['H43'], (_command, { person }) =>
        person === '' ? undefined : finding('ALREADY_DONE'),
      ),
    ],
    happen: ({ data: { study, until, ...account }, meta }) => {
      const grant = `GRANT-${meta.commandId}`;
      const granted = { grant, role: 'administrator' as const, ...account.home, study, until };
      return [{ type: 'FirstAdministratorEnrolled', data: { ...account, granted } }];
    },
  },
  InvitePerson: {
    kind: 'decision',
    rules: [
      rule('no number is used twice', ['H43'], (_command, { person, invitation }) =>
        person === '' || invitation !== undefined ? undefined : finding('ALREADY_DONE'),
      ),
    ],
    happen: ({ data }) => [{ type: 'PersonInvited', data }],
  },
  ActivateAccount: {
    kind: 'decision',
    rules: [
      isKnown,
      rule('it was not activated before', [], (_command, { credential }) =>
        credential === undefined ? undefined : finding('ALREADY_DONE'),
      ),
      rule('the code is that of the invitation', ['H43'], ({ data, meta }, { invitation }) =>
        invitation?.codeSha256 === data.codeSha256 && instantOf(invitation.validUntil) > meta.now
          ? undefined
          : finding('INVITATION_INVALID'),
      ),
    ],
    happen: ({ data }) => [{ type: 'AccountActivated', data: { credential: data.credential } }],
  },
  ChangeCredential: {
    kind: 'decision',
    rules: [isKnown, ...isActive, isProved],
    happen: ({ data }, { credential }) => [
      {
        type: 'CredentialChanged',
        data: { credential: data.credential, replaced: credential?.credential ?? '' },
      },
    ],
  },
  RegisterPasskey: {
    kind: 'decision',
    rules: [
      isKnown,
      ...isActive,
      isProved,
      rule('it was not registered before', [], ({ data }, { passkeys }) =>
        passkeys.some(({ credential }) => credential === data.passkey.credential)
          ? finding('ALREADY_DONE')
          : undefined,
      ),
    ],
    happen: ({ data }) => [{ type: 'PasskeyRegistered', data: data.passkey }],
  },
  RemovePasskey: {
    kind: 'decision',
    rules: [
      isKnown,
      rule('it is there', [], ({ data }, { passkeys }) =>
        passkeys.some(({ credential }) => credential === data.credential)
          ? undefined
          : finding('PASSKEY_UNKNOWN'),
      ),
    ],
    happen: ({ data }) => [{ type: 'PasskeyRemoved', data }],
  },
  GrantRole: {
    kind: 'decision',
    rules: [isKnown, isNotOwn, ...ofGrant],
    happen: ({ data, meta }) => [
      {
        type: needsTwo(data.role) ? 'GrantProposed' : 'RoleGranted',
        data: { grant: `GRANT-${meta.commandId}`, ...data },
      },
    ],
  },
  ApproveGrant: {
    kind: 'decision',
    rules: [
      isKnown,
      isNotOwn,
      grantNamed,
      rule('a second person approves', ['H43'], ({ data, meta }, { proposed }) =>
        proposed.some(
          ({ grant, proposedBy }) => grant === data.grant && proposedBy === meta.actor.person,
        )
          ? finding('ONE_PERSON_TWICE')
          : undefined,
      ),
    ],
    happen: ({ data }, { proposed }) =>
      proposed
        .filter(({ grant }) => grant === data.grant)
        .map(grant => ({ type: 'RoleGranted' as const, data: grant })),
  },
  WithdrawRole: {
    kind: 'decision',
    rules: [isKnown, isNotOwn, grantNamed],
    happen: ({ data }) => [{ type: 'RoleWithdrawn', data }],
  },
  RecordTraining: {
    kind: 'decision',
    rules: [isKnown, isNotOwn],
    happen: ({ data }) => [{ type: 'TrainingRecorded', data }],
  },
  SuspendPerson: {
    kind: 'decision',
    rules: [
      isKnown,
      isNotOwn,
      rule('it is not suspended already', [], (_command, { suspendedFor }) =>
        suspendedFor === undefined ? undefined : finding('ALREADY_DONE'),
      ),
    ],
    happen: ({ data }) => [{ type: 'PersonSuspended', data }],
  },
  ReinstatePerson: {
    kind: 'decision',
    rules: [
      isKnown,
      isNotOwn,
      rule('it is suspended', [], (_command, { suspendedFor }) =>
        suspendedFor === undefined ? finding('ALREADY_DONE') : undefined,
      ),
    ],
    happen: ({ data }) => [{ type: 'PersonReinstated', data }],
  },
  SignIn: {
    kind: 'decision',
    rules: [
      isKnown,
      ...isActive,
      isProved,
      rule('he has a role at this post', ['H43'], ({ data, meta }, state) =>
        standingOf(state, data.at, data.study, meta.now).roles.length > 0
          ? undefined
          : finding('NO_ROLE_HERE', { post: data.at.post }),
      ),
    ],
    happen: ({ data }) => [
      {
        type: 'SignedIn',
        data: { session: data.session, credential: data.proved ?? '', at: data.at },
      },
    ],
  },
  UnlockSession: {
    kind: 'decision',
    rules: [
      isKnown,
      ...isActive,
      isProved,
      rule('the session was not ended', ['H43'], ({ data }, { sessions }) =>
        sessions.includes(data.session) ? undefined : finding('SIGN_IN_REFUSED'),
      ),
    ],
    happen: ({ data }) => [
      {
        type: 'SessionUnlocked',
        data: { session: data.session, credential: data.proved ?? '' },
      },
    ],
  },
  SignOut: {
    kind: 'fact',
    rules: [],
    happen: ({ data }, { sessions }) =>
      sessions.includes(data.session) ? [{ type: 'SignedOut', data }] : [],
  },
  SignOutEverywhere: {
    kind: 'fact',
    rules: [],
    happen: (_command, { sessions }) =>
      sessions.length > 0 ? [{ type: 'SignedOutEverywhere', data: {} }] : [],
  },
};

/** Decides whatever is done to, or by the holder of, one account. */
export function decidePerson(command: PersonCommand, state: Person): Decision<PersonEvent> {
  const rules: CommandRules<PersonCommand, Person, PersonEvent> = personRulebook[command.type];
  return decideByRules(rules, consequences, command, state);
}
