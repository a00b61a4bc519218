import type { Journey, Result } from '../journey/journey.js';

/** Whose words stand in a result: he may not be the one who says that they are right. */
export const authorsOf = ({ analyst, correctedBy }: Result): readonly string[] => [
  analyst,
  ...correctedBy,
];

export const isOwn = (result: Result, person: string): boolean =>
  authorsOf(result).includes(person);

/**
 * The result that this person reviews by naming sample and test. A test done twice has two results, and each waits
 * for its own review: one keying says nothing about the other value. Never chosen by value: a replay on corrected
 * values must find the same one.
 */
export function resultToReview(
  journey: Journey,
  { sample, test }: { readonly sample: string | undefined; readonly test: string },
  person: string,
): Result | undefined {
  const results = journey.results.filter(
    result => result.sample === sample && result.test === test,
  );
  const waiting = results.filter(({ reviewedBy }) => reviewedBy === undefined);
  return waiting.find(result => !isOwn(result, person)) ?? waiting.at(0) ?? results.at(-1);
}
