import type { Leaf } from './leaves-of-protocol.js';

/** What a change does: `changes` is neither stricter nor looser, and still not the same; `neither` asks for nothing of the product. */
export const DIRECTIONS = ['tightens', 'loosens', 'changes', 'neither'] as const;

export type Direction = (typeof DIRECTIONS)[number];

/**
 * Which way is stricter. A limit that was not there tightens, whichever side it is of; words in order stand with the loosest first.
 */
export type Stricter = 'less' | 'more' | 'changes' | 'neither' | readonly Leaf[];

/** What each place of a protocol means: the one table. A place with a name in it has `*` there. */
export const stricter: Readonly<Record<string, Stricter>> = {
  '/title': 'neither',
  '/gtin': 'changes',
  '/labels/affixWithinMinutes': 'less',
  '/labels/comparePieces': [false, true],
  '/labels/oneBatchAtAPrinter': [false, true],
  '/handoff/offerOpenMinutes': 'less',
  '/collection/minVolumeMicrolitres': 'more',
  '/collection/maxVolumeMicrolitres': 'less',
  '/collection/startProcessingWithinHours': 'less',
  '/collection/aspirationSites/*': 'changes',
  '/donorTesting/markers/*': 'changes',
  '/donorTesting/unevaluated': ['general', 'segregated'],
  '/donorTesting/moveWithinHours': 'less',
  '/culture/passages': 'changes',
  '/culture/maxDays': 'less',
  '/culture/maxCellsPerSquareCentimetre': 'less',
  '/dose/cells': 'changes',
  '/dose/toleranceCells': 'less',
  '/dose/volumeMicrolitres': 'changes',
  '/dose/toleranceMicrolitres': 'less',
  '/dose/doses': 'less',
  '/form/kind': 'changes',
  '/form/shelfLifeHours': 'less',
  '/form/shelfLifeDays': 'less',
  '/form/maxMinutesOutOfStorage': 'less',
  '/form/useWithinMinutesOfThaw': 'less',
  // One instruction is another one whole: no limit of the old one counts with a step of the new one.
  '/preparation/instruction/id': 'changes',
  '/preparation/instruction/version': 'changes',
  '/preparation/instruction/sha256': 'changes',
  '/preparation/steps/*/step': 'changes',
  '/preparation/steps/*/minMilliCelsius': 'changes',
  '/preparation/steps/*/maxMilliCelsius': 'changes',
  '/preparation/steps/*/maxMinutes': 'changes',
  '/preparation/steps/*/minPercent': 'changes',
  '/preparation/steps/*/minMicrolitres': 'changes',
  '/preparation/steps/*/maxMicrolitres': 'changes',
  '/preparation/steps/*/withinMinutes': 'changes',
  '/transport/startingMaterial/minMilliCelsius': 'more',
  '/transport/startingMaterial/maxMilliCelsius': 'less',
  '/transport/startingMaterial/maxMinutesOutOfRange': 'less',
  '/transport/startingMaterial/loggerIntervalMinutes': 'less',
  '/transport/startingMaterial/maxTransitHours': 'less',
  '/transport/product/minMilliCelsius': 'more',
  '/transport/product/maxMilliCelsius': 'less',
  '/transport/product/maxMinutesOutOfRange': 'less',
  '/transport/product/loggerIntervalMinutes': 'less',
  '/transport/product/maxTransitHours': 'less',
  '/tests/*/unit': 'changes',
  '/tests/*/accept/min': 'more',
  '/tests/*/accept/max': 'less',
  '/tests/*/accept/text': 'changes',
  '/tests/*/neededFor': ['final', 'conditional'],
  '/tests/*/exceptionalSupply': [true, false],
  '/bank/tubes': [true, false],
  '/release/auditTrailReviewed': [false, true],
  '/release/reviewedByException': [false, true],
  '/release/environmentCounted': [false, true],
  '/environment/*/alert': 'less',
  '/environment/*/action': 'less',
  '/retention/keepDays': 'more',
  // It is a list of what to look for, and nothing waits for it.
  '/dossier/*': 'neither',
  '/notices/lateResult/*/toldWithinHours': 'less',
  '/notices/lateResult/*/acknowledgedWithinHours': 'less',
  '/notices/environment/*/toldWithinHours': 'less',
  '/notices/environment/*/acknowledgedWithinHours': 'less',
  '/notices/exceptionalSupply/*/toldWithinHours': 'less',
  '/notices/exceptionalSupply/*/acknowledgedWithinHours': 'less',
  '/administration/route': 'changes',
  '/administration/releaseStage': ['conditional', 'final'],
  '/administration/verificationValidMinutes': 'less',
  '/administration/scansWithinSeconds': 'less',
  '/administration/useWithinMinutesOfOpening': 'less',
  '/administration/unaccountedToleranceMicrolitres': 'less',
  '/administration/packValidHours': 'less',
  // A visit is asked of the participant, and nothing that was made or measured rests on it.
  '/followUp/*/afterDays': 'neither',
};

/** What one more means, in a list that stands by names. One less is the contrary. */
export const oneMore: Readonly<Record<string, Direction>> = {
  '/collection/aspirationSites': 'loosens',
  '/donorTesting/markers': 'tightens',
  '/preparation/steps': 'changes',
  '/tests': 'tightens',
  '/notices/lateResult': 'tightens',
  '/notices/environment': 'tightens',
  '/notices/exceptionalSupply': 'tightens',
  '/environment': 'tightens',
  '/dossier': 'neither',
  '/followUp': 'neither',
};
