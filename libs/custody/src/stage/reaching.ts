import type { Journey } from '../journey/journey.js';
import { type Recorded, startOf } from '../kernel/event.js';
import { movesOn } from './moves-on.js';
import { stageOf } from './stage-of.js';

/** The journey with the stage that an event has brought it to. */
export function reaching(journey: Journey, event: Recorded): Journey {
  if (!movesOn.has(event.type) || journey.startedAt === undefined) return journey;
  const name = stageOf(journey);
  return name === journey.stage?.name
    ? journey
    : { ...journey, stage: { name, since: startOf(event) } };
}
