import type { Command } from '../kernel/command.js';
import { type Decision, accepted, refused } from '../kernel/decision.js';
import type { DomainEvent, Recorded } from '../kernel/event.js';
import { finding } from '../kernel/finding.js';
import { segregation } from '../segregation.js';
import type { LedgerFounded } from './founding.js';

/** What the two become who have a code of the founding: neither of them can do without the other. */
export type FoundingRole = 'administrator' | 'qa';

/** A code of the founding let one person in, and lets in nobody else. Without a role it is the administrator's. */
export type EnrolmentCodeUsed = DomainEvent<
  'EnrolmentCodeUsed',
  { readonly person: string; readonly role?: 'qa' }
>;

export type UseEnrolmentCode = Command<
  'UseEnrolmentCode',
  {
    readonly person: string;
    readonly role: FoundingRole;
    readonly codeSha256: string;
    /** Whether the staff number is somebody's already: then the code is not used up on it. */
    readonly isTaken: boolean;
  }
>;

interface EnrolmentCode {
  readonly codeSha256: string;
  readonly usedBy: string | undefined;
}

/** A ledger that was founded with one code has none of a QA. */
export type EnrolmentCodes = Readonly<Record<FoundingRole, EnrolmentCode | undefined>>;

export const noEnrolmentCodes: EnrolmentCodes = { administrator: undefined, qa: undefined };

/** The stream of the ledger itself tells other things as well. */
export function evolveEnrolmentCodes(
  state: EnrolmentCodes,
  event: Recorded<LedgerFounded | EnrolmentCodeUsed>,
): EnrolmentCodes {
  switch (event.type) {
    case 'LedgerFounded': {
      const { enrolmentCodeSha256, qaCodeSha256 } = event.data;
      return { administrator: unused(enrolmentCodeSha256), qa: unused(qaCodeSha256) };
    }
    case 'EnrolmentCodeUsed': {
      const { person, role = 'administrator' } = event.data;
      const code = state[role];
      return code === undefined ? state : { ...state, [role]: { ...code, usedBy: person } };
    }
    default:
      return state;
  }
}

/** The same person may go on with it: between this and his account a process can die. */
export function decideEnrolmentCodes(
  { data: { person, role, codeSha256, isTaken } }: UseEnrolmentCode,
  codes: EnrolmentCodes,
): Decision<EnrolmentCodeUsed> {
  const code = codes[role];
  if (code?.codeSha256 !== codeSha256) return refused(finding('INVITATION_INVALID'));
  if (code.usedBy === person) return accepted();
  if (code.usedBy !== undefined) return refused(finding('INVITATION_INVALID'));
  const other = codes[role === 'qa' ? 'administrator' : 'qa'];
  if (other?.usedBy === person) return refused(finding(segregation.founding.code));
  if (isTaken) return refused(finding('ALREADY_DONE'));
  return accepted({
    type: 'EnrolmentCodeUsed',
    data: { person, ...(role === 'qa' ? { role } : {}) },
  });
}

const unused = (codeSha256: string | undefined): EnrolmentCode | undefined =>
  codeSha256 === undefined ? undefined : { codeSha256, usedBy: undefined };
