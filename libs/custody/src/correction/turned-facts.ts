import { plausible } from '../culture/culture-rules.js';
import { evolve } from '../journey/evolve.js';
import type { JourneyEvent } from '../journey/events.js';
import { type Journey, unstarted } from '../journey/journey.js';
import type { Recorded } from '../kernel/event.js';
import { type Finding, finding } from '../kernel/finding.js';
import {
  dilutionOutOfRange,
  thawOutOfRange,
  viabilityTooLow,
} from '../preparation/limits-of-preparation.js';
import { meets } from '../quality/specification.js';
import type { CorrectEvent } from './commands.js';
import { type Reading, readingAfter, readingBefore } from './corrected-record.js';

type Event = Recorded<JourneyEvent>;
/** What a value is asked: of its event, of the therapy as it stood `then`, and as it stands `now`. */
type Check = (event: Event, then: Journey, now: Journey) => Finding | undefined;

/** Every event that a check finds wrong, in the order in which they happened. */
function wrongs(check: Check, { events, journey: now }: Reading): ReadonlyMap<string, Finding> {
  const found = new Map<string, Finding>();
  let then = unstarted;
  for (const event of events) {
    const wrong = check(event, then, now);
    if (wrong !== undefined) found.set(event.id, wrong);
    then = evolve(then, event);
  }
  return found;
}

/**
 * What a recorded value was asked when it was typed, asked again along the whole corrected record. Only what a
 * correction turns is told: a value that was wrong before may always be changed.
 */
export const turnedBy =
  (check: Check) =>
  (command: CorrectEvent, present: Journey): Finding | undefined => {
    const before = wrongs(check, readingBefore(command, present));
    const after = wrongs(check, readingAfter(command));
    return [...after].find(([id]) => !before.has(id))?.[1];
  };

/** What was certified is told by the gate itself. */
const isCertified = ({ batches }: Journey, batch: string): boolean =>
  ['conditional', 'final', 'exceptional'].includes(batches[batch]?.status ?? 'unknown');

/** H10: no more cells than fit on the area, and no more in the tubes than are left of the harvest. */
export const countIsPossible: Check = ({ type, data }, then) => {
  if (type === 'CellsPassaged') return plausible(data.count, data.areaSquareCentimetres, then);
  if (type !== 'TubesFilled') return undefined;
  const harvested = then.items[data.from]?.cells;
  const wanted = data.cellsPerTube * data.tubes.length;
  return harvested !== undefined && wanted > harvested
    ? finding('COUNT_IMPLAUSIBLE', { wanted, harvested })
    : undefined;
};

/** H38: no more was taken out than was there. */
export const volumeIsPossible: Check = ({ type, data }, { items, protocol }) => {
  if (type !== 'SampleTaken' && type !== 'DrawnUp') return undefined;
  const heldMicrolitres = items[data.from]?.volumeMicrolitres;
  const takenMicrolitres = data.volumeMicrolitres;
  const slack = type === 'DrawnUp' ? protocol.dose.toleranceMicrolitres : 0;
  return heldMicrolitres !== undefined && takenMicrolitres > heldMicrolitres + slack
    ? finding('VOLUME_IMPLAUSIBLE', { takenMicrolitres, heldMicrolitres })
    : undefined;
};

/** H11 */
export const resultConforms: Check = ({ type, data }, then, now) =>
  type !== 'ResultRecorded' || meets(then.protocol, data) || isCertified(now, data.batch)
    ? undefined
    : finding('OUT_OF_SPECIFICATION', { test: data.test }, { kind: 'batch', batch: data.batch });

export const amountIsProtocols: Check = ({ type, data }, then, now) => {
  if (type === 'AspirationRecorded') {
    const { minVolumeMicrolitres, maxVolumeMicrolitres } = then.protocol.collection;
    const { volumeMicrolitres } = data;
    return volumeMicrolitres < minVolumeMicrolitres || volumeMicrolitres > maxVolumeMicrolitres
      ? finding('VOLUME_OUT_OF_RANGE', { volumeMicrolitres })
      : undefined;
  }
  if (type !== 'TubesFilled' || isDose(data, then)) return undefined;
  const { from, volumeMicrolitres, cellsPerTube } = data;
  return isCertified(now, now.items[from]?.batch ?? now.currentBatch)
    ? undefined
    : finding(
        'VOLUME_OUT_OF_RANGE',
        { volumeMicrolitres, cellsPerTube },
        { kind: 'unit', item: from },
      );
};

export const isDose = (
  filled: { readonly volumeMicrolitres: number; readonly cellsPerTube: number },
  { protocol: { dose } }: Journey,
): boolean =>
  Math.abs(filled.volumeMicrolitres - dose.volumeMicrolitres) <= dose.toleranceMicrolitres &&
  Math.abs(filled.cellsPerTube - dose.cells) <= dose.toleranceCells;

/** H36: what was said of a thaw or a dilution, asked again of the right number. */
export const preparationConforms: Check = ({ type, data }, { protocol }) => {
  if (type === 'ThawEnded') return thawOutOfRange(protocol, data);
  if (type !== 'UnitReconstituted') return undefined;
  const found = viabilityTooLow(protocol, data) ?? dilutionOutOfRange(protocol, data);
  // A correction is never refused for what it says: the unit is held.
  return (
    found && finding('PREPARATION_OUT_OF_RANGE', found.facts, { kind: 'unit', item: data.item })
  );
};

/** H38: infused, left and wasted against what the syringe held; the sum of the event itself is of the old values. */
export const volumesAddUp: Check = ({ type, data }, { items, protocol }) => {
  if (type !== 'InfusionCompleted' && type !== 'InfusionAborted') return undefined;
  const { infusedMicrolitres, residualMicrolitres, wasteMicrolitres } = data.volumes;
  const filled = items[data.syringe]?.volumeMicrolitres ?? 0;
  const unaccountedMicrolitres =
    filled - infusedMicrolitres - residualMicrolitres - wasteMicrolitres;
  return Math.abs(unaccountedMicrolitres) > protocol.administration.unaccountedToleranceMicrolitres
    ? finding('UNACCOUNTED_VOLUME', { unaccountedMicrolitres })
    : undefined;
};
