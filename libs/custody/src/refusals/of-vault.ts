import { type RefusalEntry, danger, stop } from './refusal-entry.js';

/** Who a participant is, and who may know it. */
export const ofVault = {
  OTHER_SITE: stop(
    'permission',
    'This participant is of another site',
    'Ask a colleague there: people are enrolled, and their names are known, at their own site only.',
  ),
  ENTER_WHAT_WAS_HEARD_FIRST: stop(
    'state',
    'Enter first what was said',
    'Ask for name and date of birth, and enter what you hear. For somebody who cannot speak: by proxy, communication aid or photo.',
  ),
  IDENTITY_UNKNOWN: stop(
    'unknown',
    'No name was ever recorded for this participant',
    'Record it first, with the participant or the papers of the hospital in front of you.',
  ),
  IDENTITY_ERASED: stop(
    'state',
    'The name of this participant was erased',
    'It cannot be brought back. Somebody who takes part again is enrolled anew, under another number.',
  ),
  IDENTITY_RETAINED: danger(
    'state',
    'The name must still be kept',
    'Somebody must be able to trace these cells to a person. Tell the participant until when, and why.',
  ),
  ALLOCATION_UNKNOWN: {
    ...stop(
      'unknown',
      'No arm of this participant is sealed here',
      'Call the unblinded pharmacist, whose number is on the card of the participant. Treat him meanwhile as if he had been given either.',
    ),
    unrecordable: true,
  },
  UNBLINDING_UNKNOWN: stop(
    'unknown',
    'Nobody unblinded this participant under that name',
    'Look at the alert: the unblinding stands there as its subject.',
  ),
  ERASURE_UNKNOWN: stop(
    'unknown',
    'No such erasure was proposed',
    'Look at the participant: the erasures that were proposed stand there.',
  ),
  APPROVED_IN_ROLE: stop(
    'state',
    'Somebody in this role has approved it already',
    'The other approval is missing: QA and the sponsor approve, one person each.',
  ),
} as const satisfies Record<string, RefusalEntry>;
