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

/** Of characters that a person can see: no control character, no turn of the direction, no lone half of a character. */
const LEGIBLE = String.raw`(?=.*[^\p{Z}\p{C}])[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]`;

const textOf = (maxLength: number): RegExp => new RegExp(`^${LEGIBLE}{1,${maxLength}}$`, 'u');

export const text = (maxLength: number): Shape =>
  matching(`a text of at most ${maxLength} characters`, textOf(maxLength));

/** Names a thing or a method. */
export const identifier = matching(
  'at most 60 letters, digits and . _ -',
  /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/,
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

/** As it is printed on a thing that was bought; GS1 AI 10 has at most 20 characters. */
export const lotNumber = (maxLength = 20): Shape =>
  matching('a lot number', new RegExp(`^[!"%-?A-Z_a-z]{1,${maxLength}}$`));

export const plannedSite: Shape = {
  wants: 'an aspiration site of the protocol',
  fits: (to, { journey }) =>
    journey.protocol.collection.aspirationSites.some(planned => planned === to),
};

/** H12: a result was scanned to the wrong sample: it goes to another one of this therapy that was taken for its test. */
export const sampleOfTest: Shape = {
  wants: 'a sample of this therapy that was taken for this test',
  fits: (to, { event, journey }) =>
    event.type === 'ResultRecorded' &&
    typeof to === 'string' &&
    Object.hasOwn(journey.samples, to) &&
    journey.samples[to]?.tests.includes(event.data.test) === true,
};

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
    return number ? isDecimal(to) : !isDecimal(to) && textOf(40).test(to);
  },
};
