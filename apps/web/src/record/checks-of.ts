import type { SignatureFault } from '@selfsame/evidence';
import type { CheckedEvent, RecordFault } from './check-record.js';
import type { CheckedRecord } from './read-record.js';

const CHECKS = ['bytes', 'links', 'signatures', 'checkpoint'] as const;
export type CheckName = (typeof CHECKS)[number];

/** One kind of check that was made here: of how many, and how many of them hold. */
export interface CheckMade {
  readonly check: CheckName;
  readonly of: number;
  readonly hold: number;
}

/** Which check finds what. */
const FINDS: Readonly<Record<RecordFault, CheckName>> = {
  NOT_GIVEN: 'bytes',
  HASH_DIFFERS: 'bytes',
  NOT_CANONICAL: 'bytes',
  NOT_READ: 'bytes',
  NOT_OF_THIS_RECORD: 'links',
  OF_ANOTHER_LEDGER: 'links',
  MISSING_BEFORE: 'links',
  LINK_BROKEN: 'links',
  ...({
    STATEMENT_OF_ANOTHER_RECORD: 'signatures',
    STATEMENT_OF_ANOTHER_SIGNER: 'signatures',
    STATEMENT_OF_ANOTHER_COMMAND: 'signatures',
    STATEMENT_NOT_SIGNED: 'signatures',
    USER_NOT_VERIFIED: 'signatures',
    KEY_UNUSABLE: 'signatures',
    SIGNATURE_WRONG: 'signatures',
  } satisfies Record<SignatureFault, CheckName>),
};

/** What was checked of a record on this device, and how much of it holds. */
export function checksOf({
  events,
  against,
}: Pick<CheckedRecord, 'events' | 'against'>): readonly CheckMade[] {
  const signed = events.filter(({ isSigned }) => isSigned);
  const made = (check: CheckName, all: readonly CheckedEvent[]): CheckMade => ({
    check,
    of: all.length,
    hold: all.filter(({ faults }) => faults.every(fault => FINDS[fault] !== check)).length,
  });
  const noted = against.found === 'nothing-noted' ? 0 : 1;
  return [
    made('bytes', events),
    made('links', events),
    made('signatures', signed),
    { check: 'checkpoint', of: noted, hold: against.found === 'same' ? 1 : 0 },
  ];
}
