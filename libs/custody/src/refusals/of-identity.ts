import { type RefusalEntry, danger, nobodys, stop } from './refusal-entry.js';

/** Whose this is, or who is asking, is not what it must be: no override, for nobody. */
export const ofIdentity = {
  LABEL_UNKNOWN: nobodys(
    'This label was never printed here',
    'Stop. Put the container aside and call QA: nobody knows what is in it.',
  ),
  LABEL_NOT_CURRENT: danger(
    'identity',
    'This label is void or replaced',
    'Stop. Put the container aside and call QA: two labels of one thing may exist.',
  ),
  WRONG_PRODUCT: nobodys(
    'This belongs to another participant',
    'Stop. Put it aside, fetch the right one, and begin the check again with two people.',
  ),
  WRONG_DOSE: nobodys(
    'This belongs to another dose of the same participant',
    'Stop. Fetch the unit of the planned dose and begin the check again.',
  ),
  EPISODE_OF_ANOTHER: danger(
    'identity',
    'That therapy is of another participant',
    'Stop. Nobody is given cells of somebody else, and nobody can allow it. Look up the next dose of this very participant.',
  ),
  PROOF_DIFFERS: danger(
    'identity',
    'This is not the code or waybill under which the package was left',
    'Stop. Compare package, seal and place with what you were sent; call whoever left it there.',
  ),
  OLD_LABEL_DIFFERS: danger(
    'identity',
    'The label underneath is of another tube',
    'Stop. Put no label over it. Take the new label off, put both tubes back into the cold, and call QA.',
  ),
  NOT_A_WRISTBAND: danger(
    'identity',
    'This symbol stands on something else than a wristband',
    'Stop. Go to the bed and scan the band on the arm; no chart, card or sheet of labels stands for it.',
  ),
  WRISTBAND_UNKNOWN: danger(
    'identity',
    'This wristband is not bound to anybody',
    'Stop. Bind the wristband with the participant present, or scan the right one.',
  ),
  WRISTBAND_UNCONFIRMED: danger(
    'identity',
    'Nobody has confirmed this wristband yet',
    'Stop. A second person asks for name and date of birth, enters what was said, and scans the band on the arm.',
  ),
  WRISTBAND_NOT_CURRENT: danger(
    'identity',
    'This wristband was replaced or has ended',
    'Stop. Scan the band that took its place; the answer says when that was. If there is none, bind a new one with two people.',
  ),
  IDENTITY_DIFFERS: danger(
    'identity',
    'What was said is not what the vault has',
    'Stop. Ask again, without saying the name yourself. If it still differs, you may be at the wrong bed: call the investigator.',
  ),
  LOOK_ALIKE_PRESENT: stop(
    'state',
    'Somebody else here is called alike, or was born on the same day',
    'Ask for a third identifier: the number of the hospital, said or read from the papers of the person. Enter it as well.',
  ),
  WRONG_PERSON: danger(
    'identity',
    'This wristband is of another person',
    'Stop. You are at the wrong bed, or the wrong band is on this arm. Call the investigator.',
  ),
  SUBJECT_NUMBER_DIFFERS: danger(
    'identity',
    'The subject number is not the one of this participant',
    'Stop. Read the number from the label again; if it still differs, call QA.',
  ),
  WRONG_SAMPLE: danger(
    'identity',
    'This sample was not taken for this test',
    'Stop. Scan the sample that was tested; the result stays unassigned.',
  ),
  WRONG_PACKAGE: nobodys(
    'This package is not the one offered here',
    'Do not take it. Check the SSCC on the paperwork and call the sender.',
  ),
  WRONG_DIN: danger(
    'identity',
    'This donation number is already of another collection',
    'Stop. Use a new DIN label; keep the old one for QA.',
  ),
  SEAL_DIFFERS: danger(
    'identity',
    'The seal is not the one that was put on',
    'Do not open it. Put the package into quarantine and call QA.',
  ),
  LOGGER_DIFFERS: danger(
    'identity',
    'The temperature logger is not the one that was packed',
    'Do not use the data. Look for the right logger and call QA.',
  ),
  SHARED_THING: danger(
    'identity',
    'This number is already in use elsewhere',
    'Take another one and put this one aside for QA.',
  ),
  POSITION_HOLDS_ANOTHER: danger(
    'identity',
    'The position does not hold the unit that is wanted',
    'Put it back, touch nothing else in the box, and call QA.',
  ),
  POSITION_TAKEN: stop(
    'state',
    'The position already holds something',
    'Use a free one. What was put there all the same is held until somebody has looked.',
  ),
  SLOT_TAKEN: nobodys(
    'Something lies in this position already',
    'Put nothing there. Scan a free position of the same box. If this tube lies there already, touch the position instead: it is recorded, and held until somebody has looked.',
  ),
  SLOT_OF_ANOTHER_BOX: nobodys(
    'This position is of another box',
    'Put nothing there. Scan the box that is open before you, then a position on the card of that very box.',
  ),
  BENCH_OF_ANOTHER: danger(
    'identity',
    'The workstation is open for another therapy',
    'Take the container away from the bench. Finish and clear the line first.',
  ),
  ONE_PERSON_TWICE: danger(
    'state',
    'This needs a second person',
    'Ask a colleague. Whoever checks or clears does it on her own sign-in; a witness is somebody else who saw it.',
  ),
  ROUTE_DIFFERS: danger(
    'entry',
    'This is not the route of the protocol',
    'Stop. The product is for the route named on the label and no other.',
  ),
  TYPED_ALONE: stop(
    'state',
    'Nobody else has typed the same just now',
    'Ask a colleague to type the whole line as well, from the object and without looking at your screen; then send this again. If it stays, one of you misread: print a new label or band.',
  ),
  TYPED_TWICE: stop(
    'state',
    'Wristband and label were both typed',
    'Scan at least one of the two. If neither can be scanned, print a new label or band first.',
  ),
  VERIFICATION_MISSING: danger(
    'state',
    'The check by two people is missing',
    'At the bedside: both check, each on her own sign-in. For a new wristband: name the second person and enter the subject number as it was said.',
  ),
  VERIFICATION_TOO_OLD: stop(
    'state',
    'The bedside checks are too old',
    'Do both checks again: the person in the bed may have changed.',
  ),
  TIME_OUT_MISSING: danger(
    'state',
    'No time-out was held for this syringe',
    'Stop. Scan wristband and syringe, say person, product and route aloud, then start.',
  ),
  TIME_OUT_TOO_OLD: stop(
    'state',
    'The time-out is too old',
    'Hold it again: the person in the bed may have changed.',
  ),
  DOSE_ALREADY_GIVEN: danger(
    'state',
    'This dose was already given',
    'Stop. Nothing more of this therapy is given. Call the physician; the spare unit goes back.',
  ),
  BATCH_DIFFERS: danger(
    'identity',
    'This is of another batch of the same therapy',
    'Stop. Put it aside and fetch what belongs to this batch.',
  ),
  BATCH_NOT_GROWING: stop(
    'state',
    'This batch is not being made any more',
    'What was filled, failed or rejected stays as it is. Use the batch that is being made now.',
  ),
} as const satisfies Record<string, RefusalEntry>;
