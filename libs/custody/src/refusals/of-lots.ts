import { type RefusalEntry, danger, mark, stop } from './refusal-entry.js';

const DONE = 'What is already done is recorded all the same: say that it was.';

/** What touches the cells does not allow this. */
export const ofLots = {
  LOT_UNKNOWN: stop(
    'entry',
    'Nobody received this lot',
    `Scan the bottle again. If it is the right one, receive it and ask QA to release it, or take a released lot. ${DONE}`,
  ),
  LOT_KIND: stop(
    'entry',
    'This lot is another material',
    'Take the material that the step asks for, and scan that.',
  ),
  LOT_RECALLED: danger(
    'state',
    'This lot is recalled',
    'Do not use it. Put the bottle aside, take another lot, and tell QA.',
  ),
  LOT_REJECTED: danger(
    'state',
    'QA rejected this lot',
    'Do not use it. Put the bottle aside, take another lot, and tell QA.',
  ),
  LOT_NOT_RELEASED: stop(
    'state',
    'This lot is not released yet',
    `Take a released lot, or ask QA to release this one. ${DONE}`,
  ),
  LOT_DISCARDED: stop(
    'state',
    'This lot was thrown away',
    `Look at the number on the bottle, and take another lot. ${DONE}`,
  ),
  LOT_EXPIRED: stop('state', 'This lot is past its date', `Take another lot. ${DONE}`),
  LOT_NOT_OPENED: stop(
    'state',
    'Nobody said that this bottle was opened',
    'Record first that you open it: from then on its time in use runs.',
  ),
  LOT_IN_USE_EXPIRED: stop(
    'state',
    'This bottle has been open for too long',
    `Throw it away, open a new one, and record that. ${DONE}`,
  ),
  CERTIFICATE_DIFFERS: stop(
    'entry',
    'This is not the certificate that came with the lot',
    'Compare the two, and read the one that is kept with the lot. Reject the lot if it does not belong to it.',
  ),
  LOT_DOUBTED: mark(
    'A lot was not in order, and nobody waited for it',
    'QA asks what it means for the product.',
  ),
  RECALLED_AFTER_INFUSION: mark(
    'A lot was recalled, and a dose with some of it was given',
    'Call the physician and the sponsor now: the participant has it.',
  ),
} as const satisfies Record<string, RefusalEntry>;
