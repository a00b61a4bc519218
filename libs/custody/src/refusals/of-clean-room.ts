import { type RefusalEntry, mark, stop } from './refusal-entry.js';

const NOT_SAID = { unrecordable: true } as const;

/** What is kept, counted and reviewed around a batch. */
export const ofCleanRoom = {
  PLATE_UNKNOWN: {
    ...stop(
      'unknown',
      'No such plate lay on this bench',
      'Read the number on the plate again, and the bench. Nobody can say yet whose room this count is of.',
    ),
    ...NOT_SAID,
  },
  PLATE_OF_ANOTHER_SESSION: {
    ...stop(
      'entry',
      'The plate is of another session than the one that you entered',
      'Look at the plate: number and session stand on it. One of the two is of another plate.',
    ),
    ...NOT_SAID,
  },
  PLATE_OF_NO_SESSION: {
    ...stop(
      'state',
      'The bench was open for nobody',
      'Open the bench first. If it is closed by now, name the session in which the plates lay there.',
    ),
    ...NOT_SAID,
  },
  PLATE_USED_TWICE: {
    ...stop(
      'entry',
      'This plate number was used before',
      'Scan each plate once, and take a fresh one for each place.',
    ),
    ...NOT_SAID,
  },
  PLATE_COUNTED: {
    ...stop(
      'state',
      'Somebody has entered a count of this plate already',
      'Look at it: review it, or correct it with a reason.',
    ),
    ...NOT_SAID,
  },
  ENVIRONMENT_BEYOND_ACTION_LIMIT: mark(
    'More grew in the clean room than its grade allows',
    'The QP says that he knows, and QA asks what it means for the product and for whoever was given it.',
  ),
  ENVIRONMENT_UNREVIEWED: stop(
    'state',
    'Counts of the clean room are not yet reviewed by a second person',
    'Ask a second analyst, or QA, to key them again.',
  ),
  ENVIRONMENT_UNCOUNTED: stop(
    'state',
    'Plates of the clean room are not counted yet',
    'The list says which. The protocol has the final certification wait for them.',
  ),
  REVIEW_MISSING: stop(
    'state',
    'The certification names no review',
    'Read the review of the batch, and send its revision and SHA-256 with the certification.',
  ),
  REVIEW_OUTDATED: stop(
    'state',
    'The review is not of the record as it stands',
    'Read the review again: the facts say what has come since. Then certify on that one.',
  ),
  RETENTION_PERIOD_RUNS: stop(
    'state',
    'The retention sample is still to be kept',
    'Leave it where it is. The facts say until when.',
  ),
  RETENTION_DESTRUCTION_UNAUTHORISED: stop(
    'permission',
    'QA has not signed for the destruction of this retention sample',
    'Ask QA to sign first. Then destroy it, with a witness.',
  ),
  RECORD_DIFFERS: mark(
    'One version of a record has two contents',
    'QA asks its holder which one is the record.',
  ),
} as const satisfies Record<string, RefusalEntry>;
