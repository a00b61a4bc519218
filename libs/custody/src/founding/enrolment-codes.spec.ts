import { qa } from '../../test/people.js';
import { Given } from '../../test/given-when-then.js';
import {
  type EnrolmentCodeUsed,
  type EnrolmentCodes,
  type UseEnrolmentCode,
  decideEnrolmentCodes,
  evolveEnrolmentCodes,
  noEnrolmentCodes,
} from './enrolment-codes.js';
import type { LedgerFounded } from './founding.js';

const nothing = new Given<UseEnrolmentCode, EnrolmentCodes, LedgerFounded | EnrolmentCodeUsed>(
  {
    decide: decideEnrolmentCodes,
    fold: history => history.reduce(evolveEnrolmentCodes, noEnrolmentCodes),
  },
  [],
);
const founding: LedgerFounded['data'] = {
  ledgerId: 'LEDGER',
  epoch: 1,
  simulated: false,
  study: 'ALS',
  facility: 'A9999',
  organisations: [],
  enrolmentCodeSha256: 'of one',
  keys: [],
};
const withOne = nothing.and(qa, { type: 'LedgerFounded', data: founding });
const withTwo = nothing.and(qa, {
  type: 'LedgerFounded',
  data: { ...founding, qaCodeSha256: 'of the other' },
});
const first = {
  person: 'S-1',
  role: 'administrator',
  codeSha256: 'of one',
  isTaken: false,
} as const;
const other = { person: 'S-7', role: 'qa', codeSha256: 'of the other', isTaken: false } as const;

describe('the codes of a founding', () => {
  it('H43: let in one person each, as what it is for', () => {
    const used = withTwo.when(qa, 'UseEnrolmentCode', first);
    used.happens({ type: 'EnrolmentCodeUsed', data: { person: 'S-1' } });
    const both = used.next.when(qa, 'UseEnrolmentCode', other);
    both.happens({ type: 'EnrolmentCodeUsed', data: { person: 'S-7', role: 'qa' } });
    for (const asked of [first, other])
      both.next
        .when(qa, 'UseEnrolmentCode', { ...asked, person: 'S-9' })
        .isRefused('INVITATION_INVALID');
    for (const role of ['administrator', 'qa'] as const)
      withTwo
        .when(qa, 'UseEnrolmentCode', { ...(role === 'qa' ? first : other), role })
        .isRefused('INVITATION_INVALID');
  });

  it('H43: are not both used by one person, whichever comes first', () => {
    for (const [one, two] of [
      [first, other],
      [other, first],
    ] as const)
      withTwo
        .when(qa, 'UseEnrolmentCode', one)
        .next.when(qa, 'UseEnrolmentCode', { ...two, person: one.person })
        .isRefused('ONE_PERSON_TWICE');
  });

  it('are gone on with by whoever began, and not used up on a number that is taken', () => {
    const used = withTwo.when(qa, 'UseEnrolmentCode', other);
    used.next.when(qa, 'UseEnrolmentCode', { ...other, isTaken: true }).happens();
    withTwo.when(qa, 'UseEnrolmentCode', { ...other, isTaken: true }).isRefused('ALREADY_DONE');
  });

  it('H46: of a founding with one code are as they were', () => {
    const used = withOne.when(qa, 'UseEnrolmentCode', first);
    used.happens({ type: 'EnrolmentCodeUsed', data: { person: 'S-1' } });
    withOne.when(qa, 'UseEnrolmentCode', other).isRefused('INVITATION_INVALID');
  });
});
