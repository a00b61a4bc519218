import { type RefusalEntry, danger, mark, stop } from './refusal-entry.js';

/** What became of a label, and of what lost it. */
export const ofLabels = {
  RELABEL_DIFFERS: danger(
    'identity',
    'The old label is not of what the new one says',
    'Stop. Take neither label off. Put the container aside and call QA: it may be another one.',
  ),
  LABEL_PIECES_DIFFER: danger(
    'identity',
    'The pieces of this label do not say the same',
    'Stop. Take no piece off. Put aside everything that was labelled beside it, and call QA: all of it is held.',
  ),
  RELABELLING_UNCONFIRMED: stop(
    'state',
    'Nobody has compared its new label with the old one',
    'A second person scans the old and the new label. It may be put away, frozen and fed meanwhile.',
  ),
  NOTHING_COMPARED: stop(
    'entry',
    'Nothing was compared with the new label',
    'Scan the old label, or type it with a colleague; or say what can still be read of it, and where it lies. If nothing is left of it, it is unidentified material.',
  ),
  REMNANT_SAYS_TOO_LITTLE: stop(
    'entry',
    'What is left of the label could be of something else',
    'Read more of it: at least four characters that stand on no other label of this therapy. If nobody can, it is unidentified material.',
  ),
  LABEL_JUST_REPRINTED: stop(
    'state',
    'Somebody else has just printed this label again',
    'Use that one: the answer says which is valid, and at which printer it lies. If it is spoilt, void it first.',
  ),
  LABEL_PIECES_UNCOMPARED: stop(
    'state',
    'Nobody has compared the pieces of a label',
    'Scan the label on the container, its part on the record, and the one on the wrapping.',
  ),
  PRINTER_OF_ANOTHER: danger(
    'identity',
    'Labels of another batch may still lie at this printer',
    'Take no label out of it. Put on or void the labels that the answer names, or have a second person clear the printer.',
  ),
  STILL_MISSING: stop(
    'state',
    'It was not found yet',
    'Look for it, or reject it. What lies there without a label is unidentified material.',
  ),
  HOLD_HAS_NEWS: stop(
    'state',
    'Something more was found since you looked',
    'Nothing was lifted. Read what was found, then decide again: the hold stands as it was.',
  ),
  STILL_DOUBLED: stop(
    'state',
    'Two pieces of one label are still there',
    'Destroy the copy first, with a witness.',
  ),
  QP_DECIDES: stop(
    'permission',
    'Only the QP says what this may be used for',
    'Ask the QP. It may be kept as it is meanwhile.',
  ),
  MATERIAL_UNKNOWN: {
    ...stop(
      'unknown',
      'Nobody recorded material of this number',
      'Look at the number on the bag again. If it has none, record that you found it.',
    ),
    unrecordable: true,
  },
  MATERIAL_LEFT: stop(
    'state',
    'This material is not here any more',
    'It is what it turned out to be, or it was disposed of. Look at its record.',
  ),
  EVIDENCE_MISSING: danger(
    'identity',
    'The evidence does not show what this is',
    'It stays in quarantine. Two people scan every position of the box, or its cells are tested.',
  ),
  EVIDENCE_AMBIGUOUS: danger(
    'identity',
    'It could be one of several things',
    'It stays in quarantine, and so do the others. Nothing but a test of its cells can tell them apart.',
  ),
  NOT_MISSING: danger(
    'identity',
    'Nobody misses what this is said to be',
    'It stays in quarantine. Look where that unit is; if it is not there, record first that it is missing.',
  ),
  MAY_BE_THE_LAST: stop(
    'state',
    'It may be the last material of somebody',
    'Nobody knows whose it is. The QP and a physician have to agree to it first, each on his own sign-in.',
  ),
  UNIT_MISSING: mark(
    'Something is not where it must be',
    'It is held. Look for it; what is found and nobody can tell apart is recorded as unidentified material.',
  ),
  IDENTITY_RESOLVED: mark(
    'QA has established what material is that nobody knew',
    'It is held until the QP has said what it may be used for. Keep it meanwhile as what it is.',
  ),
  TWO_AS_ONE: mark(
    'Two pieces of material were taken for the same unit',
    'Both are held: one of the two is something else.',
  ),
  LABEL_DOUBLED: mark(
    'The same label stands on two things',
    'Both are held. QA says which piece is the copy; destroy that one with a witness.',
  ),
} as const satisfies Record<string, RefusalEntry>;
