import { decideByRules } from '../kernel/decide-by-rules.js';
import type { Consequences } from '../kernel/decide-by-rules.js';
import type { Decision } from '../kernel/decision.js';
import { finding } from '../kernel/finding.js';
import { type CommandRules, type Rulebook, rule } from '../kernel/rule.js';
import { apart } from '../segregation.js';
import type { PersonCommand } from './commands.js';
import type { PersonEvent } from './events.js';
import type { Person } from './person.js';
import { isOpened } from './ways-in.js';
import { grantNamed, ofGrant } from './grant-rules.js';
import { needsTwo } from './roles-apart.js';
import { type Of, isKnown, isNotOwn } from './account-rules.js';
import { credentialRulebook } from './credential-rules.js';
import { alarmOf } from './sign-in-alarm.js';
import { signInRulebook } from './sign-in-rules.js';
import { trainingRulebook } from './training-rules.js';
import { vouchingRulebook } from './vouching-rules.js';

/** Further failures change nothing about what an attacker has learnt, and must not fill the log. */
const FAILURES_NOTED = 20;

/** In which somebody shows what is to prove who he is. */
const PROVING: readonly PersonCommand['type'][] = [
  'ActivateAccount',
  'ChangeCredential',
  'RegisterPasskey',
  'SetPin',
  'SignIn',
  'UnlockSession',
];

/** A proof that failed is an event of the account: QA and an auditor see it. Other refusals stand in the audit stream. */
const consequences: Consequences<PersonCommand, Person, PersonEvent> = {
  stopped: (command, refusal, person) => {
    const { code } = refusal;
    if (command.type === 'VouchForHolder')
      return person.failedVouchings < FAILURES_NOTED
        ? [{ type: 'VouchingFailed', data: { code } }]
        : [];
    if (!PROVING.includes(command.type)) return [];
    const failed: PersonEvent = { type: 'SignInFailed', data: { code } };
    const noted = person.failuresInARow < FAILURES_NOTED ? [failed] : [];
    return [...noted, ...alarmOf(command, refusal, person)];
  },
  recorded: () => [],
  instead: () => undefined,
};

/** For the two who have a code of the founding. */
const firstEnrolment = (
  type: 'FirstAdministratorEnrolled' | 'FirstQaEnrolled',
  role: 'administrator' | 'qa',
): CommandRules<Of<'EnrolFirstAdministrator' | 'EnrolFirstQa'>, Person, PersonEvent> => ({
  kind: 'decision',
  rules: [
    rule("the number is nobody else's", ['H43'], (_command, { person }) =>
      person === '' ? undefined : finding('ALREADY_DONE'),
    ),
  ],
  happen: ({ data: { study, until, named, ...account }, meta }) => {
    const grant = `GRANT-${meta.commandId}`;
    return [
      { type, data: { ...account, granted: { grant, role, ...account.home, study, until } } },
      { type: 'PersonNamed', data: named },
    ];
  },
});

export const personRulebook: Rulebook<PersonCommand, Person, PersonEvent> = {
  EnrolFirstAdministrator: firstEnrolment('FirstAdministratorEnrolled', 'administrator'),
  EnrolFirstQa: firstEnrolment('FirstQaEnrolled', 'qa'),
  InvitePerson: {
    kind: 'decision',
    rules: [
      rule('no number is used twice', ['H43'], (_command, state) =>
        state.person === '' || !isOpened(state) ? undefined : finding('ALREADY_DONE'),
      ),
    ],
    happen: ({ data: { named, ...invited } }) => [
      { type: 'PersonInvited', data: invited },
      { type: 'PersonNamed', data: named },
    ],
  },
  NamePerson: {
    kind: 'decision',
    rules: [isKnown, isNotOwn],
    happen: ({ data }) => [{ type: 'PersonNamed', data }],
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
      apart('grant', ({ data }, { proposed }) =>
        proposed.filter(({ grant }) => grant === data.grant).map(({ proposedBy }) => proposedBy),
      ),
    ],
    happen: ({ data }, { proposed }) =>
      proposed
        .filter(({ grant }) => grant === data.grant)
        .map(grant => ({ type: 'RoleGranted' as const, data: grant })),
  },
  WithdrawRole: {
    kind: 'decision',
    needsNoTraining: true,
    rules: [isKnown, isNotOwn, grantNamed],
    happen: ({ data }) => [{ type: 'RoleWithdrawn', data }],
  },
  SuspendPerson: {
    kind: 'decision',
    needsNoTraining: true,
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
  ...credentialRulebook,
  ...trainingRulebook,
  ...signInRulebook,
  ...vouchingRulebook,
};

/** Decides whatever is done to, or by the holder of, one account. */
export function decidePerson(command: PersonCommand, state: Person): Decision<PersonEvent> {
  const rules: CommandRules<PersonCommand, Person, PersonEvent> = personRulebook[command.type];
  return decideByRules(rules, consequences, command, state);
}
