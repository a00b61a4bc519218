import type { Journey } from '../journey/journey.js';
import { MARKERS, MARKER_NAMES, type SerologyStatus, type StorageClass } from './markers.js';

/** Markers in the order of the table, so that a label reads the same whenever it is printed. */
const withStatus = ({ serology }: Pick<Journey, 'serology'>, status: SerologyStatus) =>
  MARKER_NAMES.filter(marker => serology[marker] === status);

export const isReactive = (journey: Pick<Journey, 'serology'>): boolean =>
  withStatus(journey, 'reactive').length > 0;

/** Markers that the protocol asks for and that nobody has a result of; those that somebody said were not evaluated always. */
const notEvaluated = ({ serology, protocol }: Pick<Journey, 'serology' | 'protocol'>) =>
  MARKER_NAMES.filter(
    marker =>
      serology[marker] === 'not-evaluated' ||
      (serology[marker] === undefined && protocol.donorTesting?.markers.includes(marker) === true),
  );

/**
 * H49: where the material of a therapy belongs. What is reactive lies apart in any therapy; what is not evaluated where its protocol
 * says so. Without a word in the protocol and without a result it lies where it always did.
 */
export function storageClassOf(journey: Pick<Journey, 'serology' | 'protocol'>): StorageClass {
  if (isReactive(journey)) return 'segregated';
  return notEvaluated(journey).length === 0
    ? 'general'
    : (journey.protocol.donorTesting?.unevaluated ?? 'general');
}

/** What must stand on every label of it, word for word: 21 CFR 1271.90(c). */
export interface InfectionWarnings {
  /** The sign of 29 CFR 1910.1030, beside the words. */
  readonly biohazard: boolean;
  readonly texts: readonly string[];
}

export function infectionWarnings(
  journey: Pick<Journey, 'serology' | 'protocol'>,
): InfectionWarnings | undefined {
  const reactive = withStatus(journey, 'reactive').map(marker => MARKERS[marker]);
  const texts = [
    ...(notEvaluated(journey).length > 0 ? ['NOT EVALUATED FOR INFECTIOUS SUBSTANCES'] : []),
    ...(reactive.length > 0 ? [`WARNING: Reactive test results for ${reactive.join(', ')}`] : []),
  ];
  return texts.length === 0 ? undefined : { biohazard: reactive.length > 0, texts };
}
