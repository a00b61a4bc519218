import { type RefusalEntry, mark, stop } from './refusal-entry.js';

/** What paper says that it should not. Nothing of it keeps the paper from being entered, but that it already is. */
export const ofDowntime = {
  PACK_OUT: stop(
    'state',
    'A pack of this dose is already out',
    'Bring it back and account for every form of it. Then print another one.',
  ),
  FORM_ALREADY_ENTERED: {
    ...stop(
      'state',
      'This form is already in the ledger',
      'Nothing to do. If what is there is not what the paper says, compare it, and QA corrects the event.',
    ),
    unrecordable: true,
  },
  DOWNTIME_ALREADY_DECLARED: {
    ...stop('state', 'This downtime is already in the ledger', 'Nothing to do.'),
    unrecordable: true,
  },
  FORM_NOT_OUT: {
    ...stop(
      'state',
      'This form is of no pack, or is already accounted for',
      'Read the number again: therapy, pack and sheet.',
    ),
    unrecordable: true,
  },
  WITNESS_MISSING: stop(
    'entry',
    'Nobody saw the form destroyed',
    'Destroy it before a second person, and name him.',
  ),
  FORM_OF_ANOTHER_THERAPY: mark(
    'A form of another therapy was used',
    'Call physician and QA now: what was checked by it was another dose.',
  ),
  FORM_NEVER_ISSUED: mark(
    'A form of a number that was never printed',
    'Keep the paper. QA asks where it comes from.',
  ),
  FORM_FOUND_AGAIN: mark(
    'A form was used that was told to be lost or destroyed',
    'Keep the paper. QA asks where it was.',
  ),
  FORM_ILLEGIBLE: mark(
    'A form cannot be read',
    'Keep the paper. QA asks whoever wrote it what happened.',
  ),
  FORM_LOST: mark('A form is lost', 'QA asks where it was last, and whether it was used.'),
  NO_DOWNTIME_DECLARED: mark(
    'Paper was used while no downtime was declared',
    'Declare it first, with its original times. If the ledger was there, QA asks why nobody used it.',
  ),
  PAPER_PERSON_MAY_NOT: mark(
    'Somebody stands on the form who is unknown here, or may not do this',
    'Read his number again. If it is right, QA asks what he did.',
  ),
  PAPER_TUBE_UNKNOWN: mark(
    'The label on the form was never printed here',
    'It is held. Call physician and QA now.',
  ),
  PAPER_TUBE_FOREIGN: mark(
    'A form agrees with a tube of another participant or dose',
    'Call physician and QA now. Everything concerned is held.',
  ),
  PAPER_TUBE_DIFFERS: mark(
    'Another tube of this dose was used than the one of the pack',
    'Both are held until QA has looked at them.',
  ),
  PAPER_CHECK_STOPPED: mark(
    'A check on paper found that something did not match',
    'Nothing was given by it. QA asks what was in whose hands.',
  ),
  PAPER_CHECKED_BY_ONE: mark('One person made both checks on paper', 'QA asks who else was there.'),
  PACK_VOID: mark(
    'The dose was given although its pack was already void',
    'Call the physician now: it was held when it was given.',
  ),
  PACK_EXPIRED: mark(
    'The dose was given after its pack had run out',
    'Call the physician now: it may have been too old.',
  ),
  HOLD_NOT_ASKED_FOR: mark(
    'Nobody on the list said that there was no hold',
    'QA asks who was called, and when.',
  ),
  PAPER_TIMES_DISAGREE: mark(
    'The times on the form do not follow each other',
    'Read them again beside the paper. QA corrects what was mistyped.',
  ),
} as const satisfies Record<string, RefusalEntry>;
