import type { JourneyEvent } from '../journey/events.js';
import type { Journey } from '../journey/journey.js';
import { type Recorded, startOf } from '../kernel/event.js';

/** Visits are counted from the first infusion, whether its beginning was recorded or only its end. */
export function countingVisits(journey: Journey, event: Recorded<JourneyEvent>): Journey {
  switch (event.type) {
    case 'InfusionStarted':
    case 'InfusionCompleted':
    case 'InfusionAborted':
      return { ...journey, infusedAt: journey.infusedAt ?? startOf(event) };
    case 'PunctureFailed': {
      const { running, ended } = journey.bedside;
      // Nothing went in after all.
      return running === undefined && ended === undefined
        ? { ...journey, infusedAt: undefined }
        : journey;
    }
    default:
      return journey;
  }
}
