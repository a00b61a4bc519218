import { type RefusalEntry, danger, stop } from './refusal-entry.js';

/** What a release, a certification or a correction still lacks. */
export const ofRelease = {
  TESTS_MISSING: stop(
    'state',
    'Results are missing for this stage',
    'The list says which; a missing result is never a pass.',
  ),
  TESTS_FAILED: danger(
    'state',
    'A result is out of specification',
    'It cannot be certified. Reject the batch, or call the QP.',
  ),
  RESULTS_UNREVIEWED: stop(
    'state',
    'Results are not yet reviewed by a second person',
    'Ask a second analyst, or QA, to key them again.',
  ),
  ENTRIES_UNVERIFIED: danger(
    'state',
    'Counts are not yet verified by a second person',
    'Ask a second operator or analyst, or QA, to key them again.',
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
  RESULT_OF_ANOTHER_BATCH: danger(
    'state',
    'The result that failed is of another batch',
    'Look at the result again: it says of which batch it is. Tell, or acknowledge, of that one.',
  ),
  NOT_FOR_EXCEPTIONAL_SUPPLY: danger(
    'state',
    'Nobody is given a product that failed this test',
    'The protocol allows no exception from it. Reject the batch, or call the QP.',
  ),
  EXCEPTIONAL_SUPPLY_DIFFERS: danger(
    'state',
    'The exception is not about what is out of specification now',
    'Look at the results again. Whoever treats the participant withdraws his request and asks anew, if he still wants to.',
  ),
  EXCEPTIONAL_SUPPLY_INCOMPLETE: stop(
    'state',
    'The exception lacks something',
    'The list says what: the evaluation of the risk by the manufacturer, or that the participant was informed.',
  ),
  EXCEPTIONAL_SUPPLY_IN_USE: stop(
    'state',
    'The product is open: its exception cannot be revoked any more',
    'Place a hold: it stops the infusion at once.',
  ),
  DEVIATIONS_OPEN: stop(
    'state',
    'Deviations are open',
    'QA closes them first, or the QP accepts them with a reason.',
  ),
  DEVIATION_UNKNOWN: stop(
    'unknown',
    'No such deviation',
    'Look at the deviations of the therapy: each has a number, as DEV-1.',
  ),
  DEVIATION_UNCLASSIFIED: stop(
    'state',
    'Nobody has said how grave this deviation is',
    'QA classifies it first: minor, major or critical.',
  ),
  DEVIATION_UNINVESTIGATED: stop(
    'state',
    'This deviation was not investigated yet',
    'QA records the investigation first: why it happened, and what it did to product and participant.',
  ),
  DEVIATION_CLASS_LOWERED: stop(
    'state',
    'A deviation is not made less grave',
    'Raise its class, or leave it. What turned out harmless is said in the investigation.',
  ),
  CRITICAL_NEEDS_QA_AND_QP: stop(
    'permission',
    'A critical deviation is closed by QA and the QP together',
    'You, or somebody in your role, have signed. Now the other one of QA and QP signs.',
  ),
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
  NOT_FOR_THIS_CIRCLE: stop(
    'permission',
    'Whoever is called must be able to lift the hold',
    'Name somebody who has the role that this circle needs.',
  ),
  DUTY_ENDS_FIRST: stop(
    'entry',
    'The duty ends before it begins, or is over already',
    'Check the two times, and the day.',
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
    'This batch cannot be certified at this stage any more',
    'Look at the batch: only the final stage follows the conditional one, and nothing follows the final one or a failed batch.',
  ),
  LAST_MATERIAL: stop(
    'state',
    'This is the last viable unit of the therapy',
    'Only the QP may let it be destroyed, once a physician has agreed to it.',
  ),
  UNAUTHORISED_DISPOSAL: stop(
    'permission',
    'Disposal needs QA or the QP',
    'Ask QA or the QP to dispose of it.',
  ),
  AUDIT_TRAIL_UNREVIEWED: stop(
    'state',
    'The audit trail of this therapy is not reviewed up to now',
    'Somebody of QA who did none of it reviews it first.',
  ),
  OWN_ACTS_IN_RANGE: stop(
    'permission',
    'Nobody reviews what he did himself',
    'Leave your own acts out of the scope (notBy), and ask another person of QA to review them.',
  ),
  RANGE_TOO_LONG: stop(
    'entry',
    'This is more than one review can be about',
    'Review a shorter stretch first.',
  ),
  NOTHING_TO_REVIEW: stop(
    'entry',
    'Nothing of this scope stands between these positions',
    'Look at the report of what was never reviewed: it names stretches.',
  ),
  PROTOCOL_DIFFERS: stop(
    'entry',
    'This therapy is of another protocol, or of another product',
    'It stays where it is: a therapy moves only to a newer version of its own protocol, for the same product.',
  ),
  VERSION_NOT_NEWER: stop(
    'entry',
    'This version is not newer than the one that counts',
    'Look at the therapy: it never goes back. What has to be undone is a new version.',
  ),
  DOSE_AT_THE_BED: stop(
    'state',
    'A dose of this therapy is at the bed',
    'Wait until it is given, or given up. What must be stopped at once is held.',
  ),
  CHANGES_DIFFER: stop(
    'entry',
    'This is not what the migration would change or stop',
    'Ask for the list of this therapy again, read it, and sign what it says now.',
  ),
  BAD_CORRECTION: stop(
    'entry',
    'The correction does not fit the event',
    'Name the event, a field of it, and the value that stands there now.',
  ),
} as const satisfies Record<string, RefusalEntry>;
