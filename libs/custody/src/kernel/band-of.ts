import { type Command, gateTime } from './command.js';
import { type Facts, type Finding, finding } from './finding.js';
import { type Instant, timestampOf } from './instant.js';
import type { PresentedWristband } from './presented.js';

/**
 * H28: whose band it is, if it counts at this moment. An old one says when it was replaced, so that whoever scanned it knows that
 * there is another on the arm.
 * @returns undefined when it is the participant's
 */
export function bandOf(
  command: Command,
  wristband: PresentedWristband,
  participant: string,
  facts: Facts,
): Finding | undefined {
  const { claim, expiresAt, ended, proposed } = wristband;
  if (ended !== undefined)
    return finding('WRISTBAND_NOT_CURRENT', { ...facts, ...endOf(ended.reason, ended.at) });
  if (proposed) return finding('WRISTBAND_UNCONFIRMED', facts);
  if (claim === undefined) return finding('WRISTBAND_UNKNOWN', facts);
  if (claim.participant !== participant) return finding('WRONG_PERSON', facts);
  return expiresAt !== undefined && gateTime(command) >= expiresAt
    ? finding('WRISTBAND_NOT_CURRENT', { ...facts, ...endOf('expired', expiresAt) })
    : undefined;
}

const endOf = (reason: string, at: Instant): Facts =>
  reason === 'replaced'
    ? { reason, replacedAt: timestampOf(at) }
    : { reason, endedAt: timestampOf(at) };
