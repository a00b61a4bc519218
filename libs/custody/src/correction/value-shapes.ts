import type { Journey } from '../journey/journey.js';
import type { JourneyEvent } from '../journey/events.js';
import type { Json, Recorded } from '../kernel/event.js';
import { isDecimal } from '../kernel/decimal.js';

/** The event whose value is corrected, as it stands now, and the therapy that it is of. */
interface Corrected {
  readonly event: Recorded<JourneyEvent>;
  readonly from: Json;
  readonly journey: Journey;
}

/** What may stand in a field. A correction is asked what the door asks of the one who types it first. */
export interface Shape {
  readonly wants: string;
  readonly fits: (this: void, to: Json, corrected: Corrected) => boolean;
}

const matching = (wants: string, pattern: RegExp): Shape => ({
  wants,
  fits: to => typeof to === 'string' && pattern.test(to),
});

/** Whole and exact: `1e400`, a fraction or a number beyond 2^53 is not one. */
export const whole = (min: number, max: number): Shape => ({
  wants: `a whole number from ${min} to ${max}`,
  fits: to => typeof to === 'number' && Number.isSafeInteger(to) && to >= min && to <= max,
});

/** Printable, and no lone half of a character. */
export const text = (maxLength: number): Shape =>
  matching(
    `a text of at most ${maxLength} characters`,
    new RegExp(`^\\P{C}{1,${maxLength}}$`, 'u'),
  );

export const oneOf = (...words: readonly string[]): Shape => ({
  wants: `one of ${words.join(' ')}`,
  fits: to => typeof to === 'string' && words.includes(to),
});

export const yesOrNo: Shape = { wants: 'true or false', fits: to => typeof to === 'boolean' };

export const percent = matching(
  'a percentage with one decimal, as text',
  /^(100(\.0)?|\d{1,2}(\.\d)?)$/,
);

/** GS1 AI 10. */
export const lotNumber = matching('a lot number', /^[!"%-?A-Z_a-z]{1,20}$/);

/** ISBT 128 DS001 without its flags. */
export const donationNumber = matching('a donation number', /^[A-NP-Z1-9][0-9A-NP-Z]{2}\d{10}$/);

/**
 * A number where the protocol has limits, a word where it has one: a word that slipped into a number can be put
 * right, and no number ever becomes a word.
 */
export const measuredValue: Shape = {
  wants: 'a decimal number where the test has limits, a word where it has one',
  fits: (to, { event, from, journey }) => {
    if (event.type !== 'ResultRecorded' || typeof to !== 'string') return false;
    const known = journey.protocol.tests.find(({ test }) => test === event.data.test);
    const number =
      known === undefined ? typeof from === 'string' && isDecimal(from) : !('text' in known.accept);
    return number ? isDecimal(to) : !isDecimal(to) && /^\P{C}{1,40}$/u.test(to);
  },
};
