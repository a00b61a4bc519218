import { causeOf, covers } from '../hold/holds.js';
import type { JourneyEvent } from '../journey/events.js';
import type { Journey } from '../journey/journey.js';
import { mayTellOrigin } from './given-elsewhere.js';
import type { UnitElsewhere } from './unit-elsewhere.js';
import type { Recorded } from '../kernel/event.js';
import type { HoldScope } from '../kernel/finding.js';

/** What in a therapy concerns what it has passed on: looked at for every event of every therapy, so by type alone. */
const REACHES_FURTHER: ReadonlySet<string> = new Set<JourneyEvent['type']>([
  'UnitAssigned',
  'HoldPlaced',
  'HoldResolved',
  'BatchRejected',
  'SerologyRecorded',
  'EventCorrected',
]);

/** Whether another therapy may have something to hear of it: a later one, or the one that a unit came from. */
export const mayReachFurther = (type: string): boolean =>
  REACHES_FURTHER.has(type) || mayTellOrigin(type);

/** What is in doubt by an event, and why. */
export interface Doubt {
  readonly code: string;
  readonly stop: string | undefined;
  readonly units: readonly UnitElsewhere[];
}

/**
 * What a hold or a rejection of this therapy says of units that a later one has by now. A withdrawal and a death stop every
 * therapy of the participant by themselves.
 */
export function doubtFurtherOn(event: Recorded<JourneyEvent>, journey: Journey): Doubt | undefined {
  switch (event.type) {
    case 'HoldPlaced': {
      const hold = journey.holds[event.data.hold];
      if (hold === undefined) return undefined;
      const { cause, scope } = hold;
      const ends = cause.kind === 'stop' && cause.cause !== 'recall' && cause.cause !== 'mix-up';
      if (ends) return undefined;
      const stop = cause.kind === 'stop' ? cause.stop : undefined;
      return { code: causeOf(hold), stop, units: passedOnUnder(scope, journey, event) };
    }
    case 'HoldResolved': {
      const scope = journey.holds[event.data.hold]?.scope;
      return event.data.disposition === 'rejected' && scope !== undefined
        ? { code: 'rejected', stop: undefined, units: passedOnUnder(scope, journey, event) }
        : undefined;
    }
    case 'BatchRejected': {
      const scope: HoldScope = { kind: 'batch', batch: event.data.batch };
      return { code: 'rejected', stop: undefined, units: passedOnUnder(scope, journey, event) };
    }
    default:
      return undefined;
  }
}

const passedOnUnder = (
  scope: HoldScope,
  journey: Journey,
  { revision }: { readonly revision: number },
): readonly UnitElsewhere[] =>
  Object.values(journey.items).flatMap(item =>
    item.assignedTo !== undefined &&
    item.assignedTo.since < revision &&
    covers(scope, journey, item)
      ? [item.assignedTo]
      : [],
  );
