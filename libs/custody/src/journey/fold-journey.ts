import { applyCorrections } from '../correction/apply-corrections.js';
import type { Recorded } from '../kernel/event.js';
import { evolve } from './evolve.js';
import type { JourneyEvent } from './events.js';
import { type Journey, unstarted } from './journey.js';

/** A journey from its whole history, with every correction in its place. */
export const foldJourney = (events: readonly Recorded<JourneyEvent>[]): Journey =>
  applyCorrections(events).reduce(evolve, unstarted);
