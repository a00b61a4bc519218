import type { EnvironmentPlate } from '../environment/environment-plate.js';
import { plateKey } from '../environment/plate.js';
import { causeOf, openHoldsOnBatch, rejectionOf } from '../hold/holds.js';
import type {
  CriticalEntry,
  Deviation,
  Hold,
  Item,
  Journey,
  Label,
  Relabelling,
  Result,
} from '../journey/journey.js';
import { type Finding, finding } from '../kernel/finding.js';
import { openRelabellingsOf, unconfirmedOf } from '../relabelling/relabelling.js';
import type { ReleaseStage, ReleaseTest } from '../protocol/definition.js';

/**
 * The conditions of a certification, each a named look at the journey: what stands in its way, and the finding that says so.
 * `release-rules.ts` puts them in order; a review by exception shows the same (`batch-review`).
 */

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

export const failedResults = (journey: Journey, batch: string): readonly Result[] =>
  journey.results.filter(result => result.batch === batch && !result.conforms);

/** A failed result is not outvoted by a second sample that passed. */
export function failedTests(journey: Journey, batch: string): Finding | undefined {
  const failed = failedResults(journey, batch);
  return failed.length === 0
    ? undefined
    : finding('TESTS_FAILED', {
        batch,
        tests: [...new Set(failed.map(({ test }) => test))].join(' '),
      });
}

/** H12: what one person corrected waits at every stage, or a failed sterility could be typed into a passed one. */
export function waitingResults(
  journey: Journey,
  batch: string,
  stage: ReleaseStage,
): readonly Result[] {
  const needed = new Set(testsFor(journey, stage).map(({ test }) => test));
  return journey.results.filter(
    ({ test, reviewedBy, correctedBy, ...result }) =>
      result.batch === batch &&
      (needed.has(test) || correctedBy.length > 0) &&
      reviewedBy === undefined,
  );
}

export function unreviewedResults(
  journey: Journey,
  batch: string,
  stage: ReleaseStage,
): Finding | undefined {
  const waiting = waitingResults(journey, batch, stage);
  return waiting.length === 0
    ? undefined
    : finding('RESULTS_UNREVIEWED', { batch, tests: waiting.map(({ test }) => test).join(' ') });
}

/** H10: counts on which the dose depends, keyed by one person only. */
export const waitingEntries = (journey: Journey, batch: string): readonly CriticalEntry[] =>
  journey.criticalEntries.filter(entry => entry.batch === batch && entry.verifiedBy === undefined);

export function unverifiedEntries(journey: Journey, batch: string): Finding | undefined {
  const waiting = waitingEntries(journey, batch);
  return waiting.length === 0
    ? undefined
    : finding('ENTRIES_UNVERIFIED', { batch, waiting: waiting.length });
}

/**
 * H2: printed = applied + voided and destroyed, for every label of the batch. Labels of syringes are still being
 * printed at the bedside when the conditional stage is given; the final one closes their books as well.
 */
export const looseLabels = (
  journey: Journey,
  batch: string,
  stage: ReleaseStage,
): readonly Label[] =>
  Object.values(journey.labels).filter(label => {
    const item = journey.items[label.item];
    if (item?.batch !== batch || (item.kind === 'syringe' && stage !== 'final')) return false;
    return label.status === 'printed' || (label.status !== 'applied' && !label.destroyed);
  });

export function unreconciledLabels(
  journey: Journey,
  batch: string,
  stage: ReleaseStage,
): Finding | undefined {
  const loose = looseLabels(journey, batch, stage);
  return loose.length === 0
    ? undefined
    : finding('LABELS_UNRECONCILED', { batch, labels: loose.map(({ item }) => item).join(' ') });
}

/** H39: what nobody has compared is not known to be what it says. */
export const unconfirmedRelabelling = (journey: Journey, batch: string): Finding | undefined =>
  stillThere(journey, batch)
    .map(item => unconfirmedOf(journey, item))
    .find(found => found !== undefined);

export const openRelabellings = (journey: Journey, batch: string): readonly Relabelling[] =>
  stillThere(journey, batch).flatMap(item => openRelabellingsOf(journey, item));

const stillThere = ({ items }: Journey, batch: string): readonly Item[] =>
  Object.values(items).filter(item => item.batch === batch && item.status !== 'disposed');

/** H4: where the protocol asks for it, no tube is certified whose label nobody has compared piece by piece. */
export function tubesUncompared(journey: Journey, batch: string): readonly Item[] {
  if (journey.protocol.labels.comparePieces !== true) return [];
  const compared = new Set(journey.piecesCompared.map(label => journey.labels[label]?.item));
  return notRejected(journey, batch).filter(({ item }) => !compared.has(item));
}

export function uncomparedPieces(journey: Journey, batch: string): Finding | undefined {
  const left = tubesUncompared(journey, batch);
  return left.length === 0
    ? undefined
    : finding('LABEL_PIECES_UNCOMPARED', { batch, units: left.map(({ item }) => item).join(' ') });
}

/** H7: every vessel was consumed or discarded; a forgotten one is a mix-up waiting in an incubator. */
export const vesselsLeft = (journey: Journey, batch: string): readonly Item[] =>
  Object.values(journey.items).filter(
    item =>
      item.batch === batch &&
      (item.kind === 'vessel' || item.kind === 'harvest') &&
      (item.status === 'present' ||
        (item.status === 'labelled' && journey.labels[item.label]?.status === 'applied')),
  );

export function unreconciledVessels(journey: Journey, batch: string): Finding | undefined {
  const left = vesselsLeft(journey, batch);
  return left.length === 0
    ? undefined
    : finding('VESSELS_UNRECONCILED', { batch, vessels: left.map(({ item }) => item).join(' ') });
}

/** After an infusion on the conditional stage nothing is left to open: the tubes' own seals no longer matter. */
export const tubesUntested = (journey: Journey, batch: string): readonly Item[] =>
  Object.values(journey.items).filter(
    item =>
      item.batch === batch &&
      item.kind === 'tube' &&
      item.status === 'present' &&
      item.sealTight === undefined,
  );

export function untestedSeals(journey: Journey, batch: string): Finding | undefined {
  const untested = tubesUntested(journey, batch);
  return untested.length === 0
    ? undefined
    : finding('SEAL_NOT_TESTED', { units: untested.map(({ item }) => item).join(' ') });
}

/** Those of the whole therapy are of every batch of it. */
export const deviationsOf = (journey: Journey, batch: string): readonly Deviation[] =>
  Object.values(journey.deviations).filter(
    deviation => deviation.batch === undefined || deviation.batch === batch,
  );

export function openDeviations(journey: Journey, batch: string): Finding | undefined {
  const open = deviationsOf(journey, batch).filter(deviation => deviation.open);
  return open.length === 0
    ? undefined
    : finding('DEVIATIONS_OPEN', {
        batch,
        deviations: open.map(({ deviation }) => deviation).join(' '),
      });
}

/** The plates of the rooms in which the batch was made. */
export const platesOf = ({ environment }: Journey, batch: string): readonly EnvironmentPlate[] =>
  Object.values(environment).filter(plate => plate.batch === batch);

export const waitingPlates = (journey: Journey, batch: string): readonly EnvironmentPlate[] =>
  platesOf(journey, batch).filter(({ result }) => result?.waitsForReview === true);

const namesOf = (plates: readonly EnvironmentPlate[]): string => plates.map(plateKey).join(' ');

/** H12: what one person counted where nothing may grow, or corrected, or found odd. */
export function unreviewedPlates(journey: Journey, batch: string): Finding | undefined {
  const waiting = waitingPlates(journey, batch);
  return waiting.length === 0
    ? undefined
    : finding('ENVIRONMENT_UNREVIEWED', { batch, plates: namesOf(waiting) });
}

/** Only where the protocol waits for them: whatever grows later is told of later. */
export function uncountedPlates(journey: Journey, batch: string): Finding | undefined {
  const waiting = platesOf(journey, batch).filter(({ result }) => result === undefined);
  return waiting.length === 0 || journey.protocol.release?.environmentCounted !== true
    ? undefined
    : finding('ENVIRONMENT_UNCOUNTED', { batch, plates: namesOf(waiting) });
}

export const holdsOnBatch = (journey: Journey, batch: string): readonly Hold[] =>
  openHoldsOnBatch(journey, batch, tubesOf(journey, batch));

export function heldBatch(journey: Journey, batch: string): Finding | undefined {
  const [hold] = holdsOnBatch(journey, batch);
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
