import { type RefusalEntry, danger, mark, stop } from './refusal-entry.js';

const DONE = 'What is already done is recorded all the same: say that it was.';

/** What a frozen unit needs before it is given does not allow this. */
export const ofPreparation = {
  INSTRUCTION_NOT_IN_FORCE: stop(
    'entry',
    'This is not the instruction in force',
    `Put the paper away and open the instruction that is named here. ${DONE}`,
  ),
  PREPARATION_STEP_MISSING: stop(
    'state',
    'A step of the instruction is missing',
    `Do the step that is named here, and record it. ${DONE}`,
  ),
  DILUTION_OUT_OF_RANGE: stop(
    'entry',
    'This volume is not the one of the instruction',
    `Read the syringe and the instruction again, before anything is added. ${DONE}`,
  ),
  VIABILITY_TOO_LOW: danger(
    'state',
    'Too few cells live after the thaw',
    'Stop. The unit is held; call the physician and QA now: the clock of the thaw runs.',
  ),
  OUT_OF_STORAGE_TOO_LONG: danger(
    'state',
    'The unit was out of storage for too long',
    'Do not thaw it. Put it into the cold and call QA: the unit is held until QA has looked at the minutes.',
  ),
  THAW_OUT_OF_RANGE: mark(
    'The thaw was too warm, too cold or too long',
    'The unit is held. Call QA now: the clock of the thaw runs.',
  ),
  PREPARATION_OUT_OF_RANGE: mark(
    'By a corrected number the dose was not made ready as its instruction says',
    'The unit is held; after an infusion QA tells the physician.',
  ),
  THAWED_DOSE_WAITS: mark(
    'The infusion is cancelled, and a dose is thawed',
    'Call the physician and the QP now: it cannot be frozen again, and its clock runs.',
  ),
} as const satisfies Record<string, RefusalEntry>;
