import type { Journey, Result } from '../journey/journey.js';

/** In one order, so that two people who name the same tests have said the same. */
export const testsOutOfSpecification = (journey: Journey, batch: string): readonly string[] => {
  const failed = new Set(failedResults(journey, batch).map(({ test }) => test));
  return [...failed].sort();
};

/** Each of them, also of a test that was repeated and passed. */
export const failedResults = ({ results }: Journey, batch: string): readonly Result[] =>
  results.filter(result => result.batch === batch && !result.conforms);
