import { finding } from '../kernel/finding.js';
import { type Rulebook, rule } from '../kernel/rule.js';
import { apart } from '../segregation.js';
import { type Of, isKnown, isNotOwn } from './account-rules.js';
import type { PersonEvent } from './events.js';
import type { Person } from './person.js';
import { isOpened } from './ways-in.js';

/**
 * H43: whoever hands a code over could use it himself. So what it opened counts once somebody else has seen who holds it, and
 * says by what he knew him: 21 CFR 11.100(b).
 */
export const vouchingRulebook: Rulebook<
  Of<'VouchForHolder' | 'ReopenAccount'>,
  Person,
  PersonEvent
> = {
  VouchForHolder: {
    kind: 'decision',
    needsNoTraining: true,
    rules: [
      isKnown,
      isNotOwn,
      apart('voucher', ({ data }, { arrangedBy }) => (data.foundedAlone ? [] : arrangedBy)),
      rule('nobody has vouched for it yet', [], (_command, state) => {
        if (!isOpened(state)) return finding('ACCOUNT_NOT_ACTIVE');
        return state.unvouched.length > 0 ? undefined : finding('ALREADY_DONE');
      }),
      rule('the check word is that of the holder', ['H43'], ({ data }, { unvouched }) =>
        data.wayIn !== undefined && unvouched.includes(data.wayIn)
          ? undefined
          : finding('CHECK_WORD_WRONG'),
      ),
    ],
    happen: ({ data: { wayIn = '', document }, meta }, { arrangedBy }) => [
      {
        type: 'HolderVouchedFor',
        data: {
          wayIn,
          document,
          ...(arrangedBy.includes(meta.actor.person) ? { byWhoArranged: true } : {}),
        },
      },
    ],
  },
  ReopenAccount: {
    kind: 'decision',
    rules: [
      isKnown,
      isNotOwn,
      rule('it was opened before', [], (_command, state) =>
        isOpened(state) ? undefined : finding('ACCOUNT_NOT_ACTIVE'),
      ),
    ],
    happen: ({ data }) => [{ type: 'AccountReopened', data }],
  },
};
