import { type RefusalEntry, danger, stop } from './refusal-entry.js';

/** What a thing has been through, or where it is, does not allow this. */
export const ofState = {
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
  TRANSFER_OPEN: stop(
    'state',
    'The participant is already on the way to another site',
    'Wait for that site to take him in, or end the transfer first.',
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
  DOSE_EXCEEDED: stop(
    'state',
    'That is more than is left of the dose',
    'A part of it is in already. Draw up the rest, as the answer says; leave what is over in the tube, and account for it.',
  ),
  DESTRUCTION_NOT_AUTHORISED: stop(
    'state',
    'The sponsor has not authorised that this is destroyed',
    'Keep it in quarantine and ask the sponsor. What is a danger is destroyed at once, and told afterwards.',
  ),
  IN_UNSTAFFED_POST: stop(
    'state',
    'This package lies where nobody stands',
    'Whoever it was left for, or whoever left it there, collects it first.',
  ),
  NOT_UNSTAFFED: stop(
    'state',
    'That is no post without people',
    'Offer the package to whoever stands there; or let QA declare the locker, airline or customs first.',
  ),
  NOT_DEPOSITED: stop(
    'state',
    'Nobody has said that this package was left here',
    'Call whoever brought it: he records where he left it. Take it over if it cannot wait.',
  ),
  WRONG_POST: stop(
    'state',
    'The package was left somewhere else',
    'Go to the place that the answer names. Do not open another door.',
  ),
  EPISODE_CLOSED: stop(
    'state',
    'That therapy takes nothing any more, or is no later one',
    'Register the next dose of this participant first; name one that was not given and not stopped.',
  ),
  EPISODE_OF_OTHER_PRODUCT: stop(
    'state',
    'That therapy is given another product',
    'Name a later dose of the same product and form. Ask the sponsor if the protocol should be another one.',
  ),
  EPISODE_OF_OTHER_PROTOCOL: stop(
    'state',
    'That therapy is by another protocol',
    'Name a later dose by the same protocol: the limits of another one cannot be compared with those of this tube.',
  ),
  EPISODE_ASKS_FOR_MORE: stop(
    'state',
    'The protocol of that therapy asks for more than this tube has',
    'Name another tube. The answer says what this one lacks: nobody could give it there.',
  ),
  BANK_NOT_ALLOWED: stop(
    'state',
    'The protocol lets nothing pass to another dose',
    'Ask the sponsor: only a protocol that says so banks tubes for a repeat dose.',
  ),
  NOT_BANKED: stop(
    'state',
    'This is not banked',
    'Only a closed, frozen tube in its position of a box passes to another dose. Put it away first.',
  ),
  OLD_LABEL_MISSING: stop(
    'entry',
    'The label that the tube carries was not scanned before a witness',
    'Scan the old label in the same moment as the new one, with a colleague who looks on and is named.',
  ),
  ALREADY_DONE: stop(
    'state',
    'This has already been done',
    'Nothing to do. If it happened twice in reality, tell QA.',
  ),
  LABEL_EXPIRED: stop(
    'state',
    'The label was printed too long ago',
    'Do not put it on: void it, destroy it before a witness, and print a new one next to the container.',
  ),
  LABEL_UNVERIFIED: stop(
    'state',
    'No second person has compared this label with the wristband',
    'Ask a colleague to scan container and wristband before anything is taken. Taken already: it is held until QA has looked; a colleague can still compare the two.',
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
  BENCH_ELSEWHERE: stop(
    'permission',
    'This workstation stands at another site',
    'Read the number on the bench again.',
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
    'Accept it first. If the other side is missing, take a package over, or tell the acceptance of loose units afterwards, and say why.',
  ),
  NO_OFFER: stop(
    'state',
    'There is no open offer of this',
    'Ask the holder to offer it to your post; from site to site it goes in a package.',
  ),
  OFFER_LAPSED: stop('state', 'The offer has expired', 'Ask the holder to offer it again.'),
  OFFER_TO_ANOTHER: danger(
    'identity',
    'This was offered to another post',
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
    'Call QA on duty: the hold says why, and only QA or the QP can lift it.',
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
    'The participant does not take part: no consent is recorded, or a stop was opened',
    'Stop. Only preservation, return or disposal may go on. A consent that was given is recorded first; a stop of the wrong participant is lifted by QA.',
  ),
  CONSENT_OUTDATED: stop(
    'state',
    'The participant has not signed the version of the consent form that is required now',
    "Call the investigator of the participant's site: somebody asks for the version that is named here, and records the answer. Cells are fed, moved and kept cold meanwhile.",
  ),
  CONSENT_FORM_UNKNOWN: stop(
    'unknown',
    'No such version of the consent form is published',
    'Look at the published versions. Publish it first, if it is new.',
  ),
  REQUIRED_IN_THE_PAST: stop(
    'entry',
    'A version of the consent form cannot be required from a day that is over',
    'Say a moment from now on: what was done before was right when it was done.',
  ),
  EVENT_UNKNOWN: stop(
    'unknown',
    'This record has no such event',
    'Open the record again, and say it of the event that you see there.',
  ),
  EVENT_CORRECTED_SINCE: stop(
    'state',
    'The event was corrected since you looked at it',
    'Open it again, and compare the value that stands there now with its source.',
  ),
  QUERY_UNKNOWN: stop(
    'unknown',
    'There is no such query about this record',
    'Open the record again: the queries about it stand beside it.',
  ),
  QUERY_UNANSWERED: stop(
    'state',
    'Nobody has answered this query yet',
    'Wait for the answer of the site. Whoever raised it may take it back.',
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
} as const satisfies Record<string, RefusalEntry>;
