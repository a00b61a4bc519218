import { type RefusalEntry, mark } from './refusal-entry.js';

/** What happened goes on, and is held or looked at. */
export const marks = {
  SEAL_FAILED: mark('The seal leaks', 'The unit is held.'),
  LABEL_LOST: mark(
    'The label that identified a unit was destroyed',
    'The unit is held until it carries a new label and QA has compared the two.',
  ),
  SCANS_AT_ONCE: mark(
    'Wristband and label were scanned in one moment',
    'QA asks whether both symbols stood on one sheet.',
  ),
  SCANS_FAR_APART: mark(
    'Wristband and label were scanned far apart',
    'QA asks what was between the two.',
  ),
  SEALED_UNIT_SAMPLED: mark(
    'A closed unit was opened for a sample',
    'The unit is held: its seal was tested before, and its volume was another one.',
  ),
  SEAL_SEEN_DIFFERS: mark(
    'The seal seen on arrival is not the one that was put on',
    'The package is held; QA decides.',
  ),
  PROTOCOL_TIGHTENED: mark(
    'A newer version of the protocol asks for more than this has',
    'It is held; QA decides. The migration says what it lacks.',
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
  PACKAGE_NOT_FOUND: mark(
    'A package is not where it was left',
    'The package is held. QA and the site look for it now; whoever finds it says so.',
  ),
  CUSTODY_DISPUTED: mark(
    'Two posts took the same package over, one after the other',
    'QA asks both who really has it, and sees it with own eyes.',
  ),
  TOLD_TOO_LATE: mark(
    'It was told after somebody else had the package',
    'Custody stays with whoever has it now. QA puts the two accounts side by side.',
  ),
  SOURCE_HELD: mark(
    'What it came from is in doubt',
    'The unit is held. Look at the earlier therapy that the hold names; QA decides here as well.',
  ),
  STORAGE_TOO_WARM: mark(
    'The unit was out of storage for too long',
    'The unit is held; QA decides.',
  ),
  TANK_TOO_WARM: mark(
    'A tank is warmer than it may be',
    'Look at the tank now. If it fails, carry its boxes into another one and record the rescue.',
  ),
  TANK_LEVEL_LOW: mark(
    'A tank holds less nitrogen than it must',
    'Fill it up, and look why it lost so much.',
  ),
  TANK_SILENT: mark(
    'Nothing is heard of a tank',
    'Look at the tank itself: no data is not good data. Then see to its logger.',
  ),
  TANK_FAILED: mark(
    'A tank failed, and its boxes were carried into another one',
    'QA looks at what was held and at how long the rest lay in the warm.',
  ),
  BOX_ELSEWHERE: mark(
    'A box stood in another tank than the ledger says',
    'QA asks who moved it there.',
  ),
  STORAGE_CLASS_DIFFERS: mark(
    'This box is not for what the material carries',
    'It lies there now: leave it cold, find a place in a box of the right class, and move it. QA asks who lay beside it.',
  ),
  BESIDE_REACTIVE: mark(
    'Reactive material of another participant lay in the same box',
    'QA asks whether a container leaked, and holds what is in doubt.',
  ),
  SEROLOGY_DIFFERS: mark(
    'A marker that was reactive is reported otherwise',
    'It lies apart as before. If the first report was mistyped, QA has the record corrected by two people.',
  ),
  STOPPED_DURING_INFUSION: mark(
    'Participation ended while the infusion ran',
    'The physician at the bed decides; what went in is recorded as always.',
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
  TAKEN_OVER_ALONE: mark(
    'Custody was taken over by one person alone',
    'QA asks who else was there.',
  ),
  SECOND_MISMATCH: mark(
    'The second mismatch in a row at the bedside',
    'The unit is held; QA decides.',
  ),
  RECORD_CHANGED_GATE: mark(
    'A correction changes what was decided earlier',
    'What was decided on the old value is held; QA decides.',
  ),
} as const satisfies Record<string, RefusalEntry>;
