import type { Item, Journey } from '../journey/journey.js';
import { stepOf } from '../protocol/step-of.js';

/** What a dose may measure where it is given: from least to most it is one whole dose. */
export interface DoseVolume {
  readonly leastMicrolitres: number;
  readonly middleMicrolitres: number;
  readonly mostMicrolitres: number;
}

const isDiluted = ({ items }: Journey, unit: Item | undefined): boolean =>
  unit !== undefined &&
  [unit, ...unit.parents.map(parent => items[parent])].some(
    each => each?.reconstitutedAt !== undefined,
  );

/**
 * A tube is filled to the volume of the protocol. What was diluted before it is given is measured in the volume of its instruction,
 * which may be several times as much, or less.
 */
export function doseVolumeOf(journey: Journey, unit: Item | undefined): DoseVolume {
  const { volumeMicrolitres, toleranceMicrolitres } = journey.protocol.dose;
  const dilute = isDiluted(journey, unit) ? stepOf(journey.protocol, 'dilute') : undefined;
  const least = dilute?.minMicrolitres ?? volumeMicrolitres - toleranceMicrolitres;
  const most = dilute?.maxMicrolitres ?? volumeMicrolitres + toleranceMicrolitres;
  return {
    leastMicrolitres: least,
    middleMicrolitres: Math.round((least + most) / 2),
    mostMicrolitres: most,
  };
}
