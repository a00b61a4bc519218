import type { Command } from '../kernel/command.js';
import { type Decision, accepted, refused } from '../kernel/decision.js';
import type { DomainEvent, Recorded } from '../kernel/event.js';
import { finding } from '../kernel/finding.js';
import type { LedgerFounded } from './founding.js';

/** The code with which a ledger was founded let one person in, and lets in nobody else. */
export type EnrolmentCodeUsed = DomainEvent<'EnrolmentCodeUsed', { readonly person: string }>;

export type UseEnrolmentCode = Command<
  'UseEnrolmentCode',
  { readonly person: string; readonly codeSha256: string }
>;

export interface EnrolmentCode {
  readonly codeSha256: string;
  readonly usedBy: string | undefined;
}

export const noEnrolmentCode: EnrolmentCode = { codeSha256: '', usedBy: undefined };

/** The stream of the ledger itself tells other things as well. */
export function evolveEnrolmentCode(
  state: EnrolmentCode,
  event: Recorded<LedgerFounded | EnrolmentCodeUsed>,
): EnrolmentCode {
  switch (event.type) {
    case 'LedgerFounded':
      return { codeSha256: event.data.enrolmentCodeSha256, usedBy: undefined };
    case 'EnrolmentCodeUsed':
      return { ...state, usedBy: event.data.person };
    default:
      return state;
  }
}

/** The same person may go on with it: between this and his account a process can die. */
export function decideEnrolmentCode(
  { data }: UseEnrolmentCode,
  { codeSha256, usedBy }: EnrolmentCode,
): Decision<EnrolmentCodeUsed> {
  if (codeSha256 !== data.codeSha256) return refused(finding('INVITATION_INVALID'));
  if (usedBy === data.person) return accepted();
  if (usedBy !== undefined) return refused(finding('INVITATION_INVALID'));
  return accepted({ type: 'EnrolmentCodeUsed', data: { person: data.person } });
}
