import type { Item, Journey } from '../journey/journey.js';
import type { ExceptionalSupply } from './exceptional-supply.js';
import { testsOutOfSpecification } from './out-of-specification.js';

/** The exception that a batch is released under; undefined where there is none, or it was revoked. */
const releaseOf = (
  { exceptionalSupplies }: Journey,
  batch: string,
): ExceptionalSupply | undefined =>
  Object.values(exceptionalSupplies).findLast(
    each => each.batch === batch && each.release !== undefined && !each.revoked,
  );

/** The words that stand beside every symbol of the batch; undefined of any other. */
export const exceptionalVerdict = (journey: Journey, batch: string): string | undefined =>
  releaseOf(journey, batch)?.release?.verdict;

/** What may be out of specification of a batch, because a QP has released it in spite of that. */
export const coveredBy = (journey: Journey, batch: string): readonly string[] =>
  releaseOf(journey, batch)?.tests ?? [];

/**
 * Whether this very unit is released as an exception. What failed after the QP signed was never asked for, and ends it. A syringe
 * is released with the tube that it was drawn from.
 */
export function isReleasedExceptionally(
  journey: Journey,
  { item, batch, kind, parents }: Item,
): boolean {
  const exception = releaseOf(journey, batch);
  const units = exception?.release?.units ?? [];
  const named =
    kind === 'syringe' ? parents.some(each => units.includes(each)) : units.includes(item);
  const covered = testsOutOfSpecification(journey, batch).every(test =>
    exception?.tests.includes(test),
  );
  return named && covered && journey.batches[batch]?.status === 'exceptional';
}

/** A unit of it has been opened: from then on a revocation would be about what is already in use. */
export const isOpened = ({ items }: Journey, { release }: ExceptionalSupply): boolean =>
  (release?.units ?? []).some(unit => {
    const status = items[unit]?.status;
    return status === 'opened' || status === 'consumed';
  });
