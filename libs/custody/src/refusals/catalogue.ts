/**
 * Every reason to say no, once: how grave it is, what it says, what to do next.
 *
 * - `stop`: refuses an act that was asked for; recorded as a deviation when it has already happened.
 * - `mark`: never refuses: the act goes on, a deviation opens, and what is in doubt is held.
 * - `danger`: the refusal is an event of the journey itself; anything else goes to the audit stream.
 */
export interface RefusalEntry {
  readonly effect: 'stop' | 'mark';
  readonly danger: boolean;
  /** Nobody can say whose this is, or what it says: not even a record of it would mean anything. */
  readonly unrecordable?: true;
  /** What the caller got wrong, in the terms of the edge: it never changes what is decided. */
  readonly category: 'identity' | 'state' | 'permission' | 'unknown' | 'entry';
  readonly title: string;
  readonly remedy: string;
}

type Category = RefusalEntry['category'];

const stop = (category: Category, title: string, remedy: string): RefusalEntry => ({
  effect: 'stop',
  danger: false,
  category,
  title,
  remedy,
});
const danger = (category: Category, title: string, remedy: string): RefusalEntry => ({
  ...stop(category, title, remedy),
  danger: true,
});
const nobodys = (title: string, remedy: string): RefusalEntry => ({
  ...danger('identity', title, remedy),
  unrecordable: true,
});
const mark = (title: string, remedy: string): RefusalEntry => ({
  ...stop('state', title, remedy),
  effect: 'mark',
});

export const catalogue = {
  // Identity: no override, for nobody.
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
  WRISTBAND_UNKNOWN: danger(
    'identity',
    'This wristband is not bound to anybody',
    'Stop. Bind the wristband with the participant present, or scan the right one.',
  ),
  WRONG_PERSON: danger(
    'identity',
    'This wristband is of another person',
    'Stop. You are at the wrong bed, or the wrong band is on this arm. Call the investigator.',
  ),
  SUBJECT_NUMBER_DIFFERS: danger(
    'identity',
    'The subject number is not the one of this therapy',
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
  BENCH_OF_ANOTHER: danger(
    'identity',
    'The workstation is open for another therapy',
    'Take the container away from the bench. Finish and clear the line first.',
  ),
  ONE_PERSON_TWICE: danger(
    'state',
    'The second check needs a second person',
    'Ask a colleague to check on her own sign-in, from a blank screen.',
  ),
  ROUTE_DIFFERS: danger(
    'entry',
    'This is not the route of the protocol',
    'Stop. The product is for the route named on the label and no other.',
  ),
  VERIFICATION_MISSING: danger(
    'state',
    'Two matching checks by two people are missing',
    'Do both checks, each person on her own sign-in, then go on.',
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
  // The life of things.
  NOT_STARTED: stop(
    'unknown',
    'No such therapy',
    'Check the CoI, or register and start the journey first.',
  ),
  BOX_UNKNOWN: stop(
    'unknown',
    'No such box',
    'Check the asset number on the box, or register the box first.',
  ),
  PARTICIPANT_UNKNOWN: stop(
    'unknown',
    'No such participant',
    'Check the pseudonym of the participant, or enrol the participant first.',
  ),
  ALREADY_STARTED: stop(
    'state',
    'This therapy has already started',
    'Nothing to do: open the journey.',
  ),
  SAME_CONTAINER: {
    ...stop(
      'entry',
      'One container is named as where it came from and where it went',
      'Scan both: what was emptied, and what was filled.',
    ),
    unrecordable: true,
  },
  ITEM_NOT_READY: stop(
    'state',
    'This is not the moment for this step',
    'Look at what the item has been through; do the missing step first.',
  ),
  ALREADY_DONE: stop(
    'state',
    'This has already been done',
    'Nothing to do. If it happened twice in reality, tell QA.',
  ),
  LABEL_EXPIRED: stop(
    'state',
    'The label was printed too long ago',
    'Void it and print a new one next to the container.',
  ),
  LABEL_USED: danger(
    'identity',
    'This label already stands on something',
    'Stop. Find the other container with the same label and call QA.',
  ),
  WRISTBAND_MISSING: stop(
    'entry',
    'A collection label needs the wristband of the same moment',
    'Scan the wristband of the person in front of you, then print.',
  ),
  COUNT_DIFFERS: danger(
    'state',
    'The number scanned is not the number declared',
    'Count again and scan every single one. What has no label has no identity.',
  ),
  LINE_NOT_CLEARED: danger(
    'state',
    'The line was not cleared by a second person',
    'Clear the line with a second person, then open the bench for this therapy.',
  ),
  BENCH_NOT_OPEN: stop('state', 'The workstation is not open', 'Open it for this therapy first.'),
  WRONG_PASSAGE: danger(
    'state',
    'The cells are not at the passage that the protocol asks for',
    'Check the vessel: filling and further passages follow the protocol only.',
  ),
  NOT_CUSTODIAN: danger(
    'state',
    'Your post does not hold this',
    'Accept it first, or take it over and say why.',
  ),
  NO_OFFER: stop(
    'state',
    'There is no open offer of this',
    'Ask the holder to offer it to your post; from site to site it goes in a package.',
  ),
  OFFER_LAPSED: stop('state', 'The offer has expired', 'Ask the holder to offer it again.'),
  OFFER_TO_ANOTHER: danger(
    'identity',
    'The package was offered to another post',
    'Do not take it. Ask the holder where it belongs.',
  ),
  OWN_OFFER: stop(
    'state',
    'An offer cannot be accepted by the side that made it',
    'The receiving side must accept.',
  ),
  NOT_DESTINATION: danger(
    'identity',
    'This package is not meant for this place',
    'Do not drive it there. Take it where it was sent or back where it was packed, or call QA.',
  ),
  HELD: danger(
    'state',
    'This is on hold',
    'Call QA on duty: the hold says why, and only QA can lift it.',
  ),
  NOT_RELEASED: danger(
    'state',
    'This is not released for the step',
    'Wait for the QP. Keep it where it is, at its temperature.',
  ),
  REJECTED: danger('state', 'The batch is rejected', 'It may only be returned or disposed of.'),
  EXPIRED: danger('state', 'It is past its expiry', 'Do not use it. Call QA and the physician.'),
  CONSENT_ENDED: danger(
    'state',
    'Consent is withdrawn, or the participant has died',
    'Stop. Only preservation, return or disposal may go on.',
  ),
  SEAL_NOT_TESTED: danger('state', 'The tube has no passed seal test', 'Test the seal first.'),
  DOSE_NOT_PLANNED: danger(
    'state',
    'No infusion of this dose is planned here',
    'Check ward and dose number with the investigator.',
  ),
  LOGGER_DATA_MISSING: stop(
    'state',
    'The temperature of the way here is not known yet',
    'Read out the logger that travelled with the package.',
  ),
  DEVICE_CLOCK_OFF: danger(
    'state',
    'The clock of this device is wrong',
    'Set the device to network time, or use another one.',
  ),
  LEDGER_CLOCK_OFF: stop(
    'state',
    'The clock of the ledger is behind its own records',
    'Tell the administrator. Records are still taken.',
  ),
  LEDGER_CLOCK_DOUBTED: stop(
    'state',
    'The clock of the ledger has jumped, and nobody can say what has expired',
    'Call the administrator to check the time of the server. Records are still taken.',
  ),
  // Release.
  TESTS_MISSING: stop(
    'state',
    'Results are missing for this stage',
    'The list says which; a missing result is never a pass.',
  ),
  TESTS_FAILED: danger(
    'state',
    'A result is out of specification',
    'Reject the batch or ask for exceptional supply; it cannot be certified.',
  ),
  RESULTS_UNREVIEWED: stop(
    'state',
    'Results are not yet reviewed by a second person',
    'Ask a second analyst to key them again.',
  ),
  ENTRIES_UNVERIFIED: danger(
    'state',
    'Counts are not yet verified by a second person',
    'Ask a second operator to key them again.',
  ),
  LABELS_UNRECONCILED: danger(
    'state',
    'Labels are printed and neither applied nor destroyed',
    'Find each of them: apply, or void and destroy.',
  ),
  VESSELS_UNRECONCILED: danger(
    'state',
    'Vessels are not accounted for',
    'Find each of them: it was consumed, or it was discarded.',
  ),
  NOTHING_TO_RELEASE: stop(
    'state',
    'The batch has no filled tube',
    'Fill and seal first. What was disposed of cannot be released.',
  ),
  DEVIATIONS_OPEN: stop('state', 'Deviations are open', 'QA closes them first.'),
  OWN_BATCH: stop(
    'permission',
    'The person who worked on the batch cannot certify it',
    'Another qualified person must certify.',
  ),
  OWN_ENTRY: stop('permission', 'Nobody checks his own entry', 'Ask a second person.'),
  NOT_CONCERNED: stop(
    'permission',
    'Your site has nothing to do with this therapy',
    'Call QA of the sponsor: they can hold any therapy at once.',
  ),
  OWN_HOLD: stop('permission', 'Nobody lifts his own hold', 'Ask another person of QA.'),
  ENTRY_DIFFERS: danger(
    'entry',
    'The second entry is not the first one',
    'Both look at the source again. A correction is made with a reason.',
  ),
  VOLUME_IMPLAUSIBLE: danger(
    'entry',
    'More was taken than the container holds',
    'Check the unit: enter microlitres. Then scan the container again: it may be another one.',
  ),
  COUNT_IMPLAUSIBLE: danger(
    'entry',
    'So many cells do not fit on this area',
    'Check the unit: enter whole cells, not millions of cells.',
  ),
  STAGE_ORDER: stop(
    'state',
    'This stage does not follow',
    'Certify the conditional stage first, or certify finally at once.',
  ),
  LAST_MATERIAL: stop(
    'state',
    'This is the last viable unit of the therapy',
    'Only the QP may let it be destroyed, once a physician has agreed to it.',
  ),
  UNAUTHORISED_DISPOSAL: stop('permission', 'Disposal needs QA', 'Ask QA to dispose of it.'),
  BAD_CORRECTION: stop(
    'entry',
    'The correction does not fit the event',
    'Name the event, a field of it, and the value that stands there now.',
  ),
  // Marks: what happened goes on, and is held or looked at.
  SEAL_FAILED: mark('The seal leaks', 'The unit is held.'),
  LABEL_LOST: mark(
    'The label that identified a unit was destroyed',
    'The unit is held until it carries a new label and QA has compared the two.',
  ),
  SEALED_UNIT_SAMPLED: mark(
    'A closed unit was opened for a sample',
    'The unit is held: its seal was tested before, and its volume was another one.',
  ),
  SEAL_SEEN_DIFFERS: mark(
    'The seal seen on arrival is not the one that was put on',
    'The package is held; QA decides.',
  ),
  PACKAGE_DAMAGED: mark('The package arrived damaged', 'The package is held; QA decides.'),
  PACKAGE_REFUSED: mark('The package was refused', 'The package is held; QA decides.'),
  PACKAGE_MISROUTED: mark(
    'The package arrived where it was not sent',
    'The package is held; QA decides.',
  ),
  TEMPERATURE_EXCURSION: mark(
    'The temperature left its range',
    'The package is held; QA decides with the stability data.',
  ),
  LOGGER_GAP: mark(
    'The logger does not cover the whole way',
    'The package is held: no data is not good data.',
  ),
  LOGGER_MISMATCH: mark(
    'The data are of another logger',
    'The package is held until the right data are read.',
  ),
  PROCESSING_LATE: mark('Processing started too late', 'The batch is held; QA decides.'),
  CULTURE_TOO_LONG: mark(
    'The culture lasted longer than the protocol allows',
    'The batch is held; QA decides.',
  ),
  ASPIRATION_SITE_NOT_PLANNED: mark(
    'The protocol does not name this aspiration site',
    'Correct it if it was mistyped; otherwise QA decides.',
  ),
  VOLUME_OUT_OF_RANGE: mark('The volume is outside the protocol', 'QA decides.'),
  OUT_OF_SPECIFICATION: mark(
    'The result is out of specification',
    'The batch is held; after an infusion the physician is told.',
  ),
  STORAGE_TOO_WARM: mark(
    'The unit was out of storage for too long',
    'The unit is held; QA decides.',
  ),
  RETURNED: mark('The unit came back from the ward', 'It is held; by default it is destroyed.'),
  UNPACK_DIFFERS: mark(
    'What was unpacked is not what was packed',
    'The package is held; QA decides.',
  ),
  UNACCOUNTED_VOLUME: mark(
    'Part of the filled volume is unaccounted for',
    'QA asks for the reason.',
  ),
  MIX_UP: mark(
    'Material of another therapy was used',
    'Everything concerned is held; physician and QA are told at once.',
  ),
  CUSTODY_GAP: mark(
    'Custody was taken over without the other side',
    'It stays red for ever; QA looks at it.',
  ),
  SECOND_MISMATCH: mark('The second mismatch in one attempt', 'The unit is held; QA decides.'),
  RECORD_CHANGED_GATE: mark(
    'A correction changes what was decided earlier',
    'What was decided on the old value is held; QA decides.',
  ),
} as const satisfies Record<string, RefusalEntry>;
