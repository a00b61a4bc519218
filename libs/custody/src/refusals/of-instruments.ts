import { type RefusalEntry, danger, mark, stop } from './refusal-entry.js';

/** What something was printed, measured or kept with does not allow this. */
export const ofInstruments = {
  INSTRUMENT_UNKNOWN: stop(
    'entry',
    'Nobody enrolled this instrument',
    'Look at the number on it. Use one that is enrolled, or ask the administrator to enrol it and QA to qualify it. What is already done is recorded all the same: say that it was.',
  ),
  INSTRUMENT_KIND: stop(
    'entry',
    'This is another kind of instrument',
    'Scan the one that the step asks for.',
  ),
  INSTRUMENT_RETIRED: danger(
    'state',
    'This instrument was taken out of use',
    'Do not use it. Take another one, and tell QA where this one stands.',
  ),
  INSTRUMENT_LAPSED: stop(
    'state',
    'This instrument is not qualified today',
    'Use another one, or ask QA to qualify it. What is already done is recorded all the same: say that it was.',
  ),
  INSTRUMENT_ELSEWHERE: stop(
    'state',
    'This instrument stands at another site',
    'Scan the one in front of you. If it was brought here, ask the administrator to say so, and QA to qualify it anew.',
  ),
  INSTRUMENT_DOUBTED: mark(
    'An instrument was not in order, and nobody waited for it',
    'QA asks what it means for the product.',
  ),
} as const satisfies Record<string, RefusalEntry>;
