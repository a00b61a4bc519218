import { causeOf, openHoldOnBatch, rejectionOf } from '../hold/holds.js';
import type { Item, Journey, Result } from '../journey/journey.js';
import { type Finding, finding } from '../kernel/finding.js';
import { unconfirmedOf } from '../relabelling/relabelling.js';
import type { ReleaseStage, ReleaseTest } from '../protocol/definition.js';

/** The conditions of a certification, each a named look at the journey. `release-rules.ts` puts them in order. */

const testsFor = (journey: Journey, stage: ReleaseStage): readonly ReleaseTest[] =>
  journey.protocol.tests.filter(
    ({ neededFor }) => stage === 'final' || neededFor === 'conditional',
  );

const resultsOf = (journey: Journey, batch: string, test: string): readonly Result[] =>
  journey.results.filter(result => result.batch === batch && result.test === test);

/** H12: only what was measured on the product counts for it; the starting material tells nothing about the cells that grew. */
const isOfProduct = ({ items, samples }: Journey, { sample }: Result): boolean => {
  const kind = items[samples[sample]?.from ?? '']?.kind;
  return kind === 'harvest' || kind === 'tube';
};

/** A missing result is never a pass. */
export function missingTests(
  journey: Journey,
  batch: string,
  stage: ReleaseStage,
): Finding | undefined {
  const missing = testsFor(journey, stage).filter(
    ({ test }) => !resultsOf(journey, batch, test).some(result => isOfProduct(journey, result)),
  );
  return missing.length === 0
    ? undefined
    : finding('TESTS_MISSING', { batch, tests: missing.map(({ test }) => test).join(' ') });
}

/** A failed result is not outvoted by a second sample that passed. */
export function failedTests(journey: Journey, batch: string): Finding | undefined {
  const failed = journey.results.filter(result => result.batch === batch && !result.conforms);
  return failed.length === 0
    ? undefined
    : finding('TESTS_FAILED', {
        batch,
        tests: [...new Set(failed.map(({ test }) => test))].join(' '),
      });
}

/** H12: what one person corrected waits at every stage, or a failed sterility could be typed into a passed one. */
export function unreviewedResults(
  journey: Journey,
  batch: string,
  stage: ReleaseStage,
): Finding | undefined {
  const needed = new Set(testsFor(journey, stage).map(({ test }) => test));
  const waiting = journey.results.filter(
    ({ test, reviewedBy, correctedBy, ...result }) =>
      result.batch === batch &&
      (needed.has(test) || correctedBy.length > 0) &&
      reviewedBy === undefined,
  );
  return waiting.length === 0
    ? undefined
    : finding('RESULTS_UNREVIEWED', { batch, tests: waiting.map(({ test }) => test).join(' ') });
}

/** H10: counts on which the dose depends, keyed by one person only. */
export function unverifiedEntries(journey: Journey, batch: string): Finding | undefined {
  const waiting = journey.criticalEntries.filter(
    entry => entry.batch === batch && entry.verifiedBy === undefined,
  );
  return waiting.length === 0
    ? undefined
    : finding('ENTRIES_UNVERIFIED', { batch, waiting: waiting.length });
}

/**
 * H2: printed = applied + voided and destroyed, for every label of the batch. Labels of syringes are still being
 * printed at the bedside when the conditional stage is given; the final one closes their books as well.
 */
export function unreconciledLabels(
  journey: Journey,
  batch: string,
  stage: ReleaseStage,
): Finding | undefined {
  const loose = Object.values(journey.labels).filter(label => {
    const item = journey.items[label.item];
    if (item?.batch !== batch || (item.kind === 'syringe' && stage !== 'final')) return false;
    return label.status === 'printed' || (label.status !== 'applied' && !label.destroyed);
  });
  return loose.length === 0
    ? undefined
    : finding('LABELS_UNRECONCILED', { batch, labels: loose.map(({ item }) => item).join(' ') });
}

/** H39: what nobody has compared is not known to be what it says. */
export const unconfirmedRelabelling = (journey: Journey, batch: string): Finding | undefined =>
  Object.values(journey.items)
    .filter(item => item.batch === batch && item.status !== 'disposed')
    .map(item => unconfirmedOf(journey, item))
    .find(found => found !== undefined);

/** H4: where the protocol asks for it, no tube is certified whose label nobody has compared piece by piece. */
export function uncomparedPieces(journey: Journey, batch: string): Finding | undefined {
  if (journey.protocol.labels.comparePieces !== true) return undefined;
  const compared = new Set(journey.piecesCompared.map(label => journey.labels[label]?.item));
  const left = notRejected(journey, batch).filter(({ item }) => !compared.has(item));
  return left.length === 0
    ? undefined
    : finding('LABEL_PIECES_UNCOMPARED', { batch, units: left.map(({ item }) => item).join(' ') });
}

/** H7: every vessel was consumed or discarded; a forgotten one is a mix-up waiting in an incubator. */
export function unreconciledVessels(journey: Journey, batch: string): Finding | undefined {
  const left = Object.values(journey.items).filter(
    item =>
      item.batch === batch &&
      (item.kind === 'vessel' || item.kind === 'harvest') &&
      (item.status === 'present' ||
        (item.status === 'labelled' && journey.labels[item.label]?.status === 'applied')),
  );
  return left.length === 0
    ? undefined
    : finding('VESSELS_UNRECONCILED', { batch, vessels: left.map(({ item }) => item).join(' ') });
}

export function openDeviations(journey: Journey, batch: string): Finding | undefined {
  const open = Object.values(journey.deviations).filter(
    deviation => deviation.open && (deviation.batch === undefined || deviation.batch === batch),
  );
  return open.length === 0
    ? undefined
    : finding('DEVIATIONS_OPEN', {
        batch,
        deviations: open.map(({ deviation }) => deviation).join(' '),
      });
}

export function heldBatch(journey: Journey, batch: string): Finding | undefined {
  const hold = openHoldOnBatch(journey, batch, tubesOf(journey, batch));
  return hold && finding('HELD', { batch, hold: hold.hold, cause: causeOf(hold) });
}

/** The filled tubes, as far as they were not disposed of. */
const tubesOf = (journey: Journey, batch: string): readonly Item[] =>
  Object.values(journey.items).filter(
    item =>
      item.batch === batch &&
      item.kind === 'tube' &&
      item.parents.length > 0 &&
      item.status !== 'disposed',
  );

const notRejected = (journey: Journey, batch: string): readonly Item[] =>
  tubesOf(journey, batch).filter(tube => rejectionOf(journey, tube) === undefined);

/** What a certification would release: the filled tubes that are still there and that QA did not reject. */
export const releasableUnits = (journey: Journey, batch: string): readonly string[] =>
  notRejected(journey, batch).map(({ item }) => item);

export const nothingToRelease = (journey: Journey, batch: string): Finding | undefined =>
  tubesOf(journey, batch).length === 0 ? finding('NOTHING_TO_RELEASE', { batch }) : undefined;

/** When every tube was rejected, alone or with what it came from, nothing is left to release. */
export function rejectedUnits(journey: Journey, batch: string): Finding | undefined {
  const tubes = tubesOf(journey, batch);
  return tubes.length > 0 && notRejected(journey, batch).length === 0
    ? finding('REJECTED', { batch })
    : undefined;
}
