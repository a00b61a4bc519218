import { isOver } from '../journey/is-over.js';
import type { Journey } from '../journey/journey.js';
import { leadingUnit } from './leading-unit.js';
import { stageOfUnit } from './stage-of-unit.js';
import type { Stage } from './stages.js';

/** One word for where a therapy stands: that of its leading unit, and of what was given of it. */
export function stageOf(journey: Journey): Stage {
  const { bedside } = journey;
  if (isOver(journey)) return 'ended';
  if (bedside.running !== undefined) return 'infusing';
  if (bedside.doseGiven) return 'given';
  const leading = leadingUnit(journey);
  // Whatever it was, no more of it is there: whoever goes on collects anew.
  const stage = leading === undefined ? 'collection' : stageOfUnit(journey, leading);
  if (bedside.infusedMicrolitres === 0) return stage;
  // Broken off. Another syringe may follow as long as there is something at the ward that it could hold.
  return stage === 'at-ward' ? 'infusing' : 'given';
}
