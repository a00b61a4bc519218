import { samePost } from '../kernel/actor.js';
import { finding } from '../kernel/finding.js';
import { DAY_MS, instantOf } from '../kernel/instant.js';
import { type Rule, rule } from '../kernel/rule.js';
import type { PersonCommand } from './commands.js';
import type { Person } from './person.js';
import { areApart, longestMs, needsTwo } from './roles-apart.js';
import { isVouchedFor } from './ways-in.js';

type Of<T extends PersonCommand['type']> = Extract<PersonCommand, { readonly type: T }>;

/** What a new grant has to be. */
export const ofGrant: readonly Rule<Of<'GrantRole'>, Person>[] = [
  rule('quality proposes an administrator, and nothing else', ['H43'], ({ data, meta }, person) => {
    if (meta.actor.role !== 'qa') return undefined;
    if (!needsTwo(data.role)) return finding('ADMINISTRATOR_GIVES', { asked: data.role });
    return isVouchedFor(person) ? undefined : finding('PERSON_UNVOUCHED');
  }),
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

/** Of what is done to a grant that was given, or proposed. */
export const grantNamed = rule<Of<'ApproveGrant' | 'WithdrawRole'>, Person>(
  'the grant is there',
  [],
  ({ type, data }, { grants, proposed }) =>
    [...(type === 'WithdrawRole' ? grants : []), ...proposed].some(
      ({ grant }) => grant === data.grant,
    )
      ? undefined
      : finding('GRANT_UNKNOWN'),
);
