import { isStillOfUse } from '../deadline/still-of-use.js';
import type { Item, Journey } from '../journey/journey.js';
import { stageOfUnit } from './stage-of-unit.js';
import { STAGES } from './stages.js';

/** The container that may still become, or be, the dose and is furthest on its way; undefined where there is none. */
export const leadingUnit = (journey: Journey): Item | undefined =>
  journey.bedside.running === undefined
    ? furthest(journey, isStillOfUse)
    : journey.items[journey.bedside.running];

/** What is left where nothing more is given: somebody has it, until it was disposed of. */
export const remainingUnit = (journey: Journey): Item | undefined =>
  leadingUnit(journey) ?? furthest(journey, isHere);

const isHere = (_journey: Journey, { status, kind }: Item): boolean =>
  (status === 'present' || status === 'opened') && kind !== 'sample';

/** The first of those that have come equally far. */
function furthest(
  journey: Journey,
  counts: (journey: Journey, unit: Item) => boolean,
): Item | undefined {
  let leading: Item | undefined;
  let reached = -1;
  for (const unit of Object.values(journey.items)) {
    if (!counts(journey, unit)) continue;
    const rank = STAGES.indexOf(stageOfUnit(journey, unit));
    if (rank > reached) [leading, reached] = [unit, rank];
  }
  return leading;
}
