import { reachedParticipant } from '../deadline/still-of-use.js';
import type { JourneyEvent } from '../journey/events.js';
import type { Item, Journey } from '../journey/journey.js';
import { comesFrom } from '../journey/lineage.js';
import type { Instant } from '../kernel/instant.js';
import type { UnitElsewhere } from './unit-elsewhere.js';

/** After these an earlier therapy may have something to hear of what it passed on: looked at by type alone. */
const TELLS_ORIGIN: ReadonlySet<string> = new Set<JourneyEvent['type']>([
  'InfusionStarted',
  'InfusionCompleted',
  'InfusionAborted',
  'PunctureFailed',
  'EventCorrected',
  'UnitGivenElsewhere',
  'UnitNotGivenElsewhere',
]);

export const mayTellOrigin = (type: string): boolean => TELLS_ORIGIN.has(type);

/** A unit of an earlier therapy, and since when something of it is in the participant; undefined while nothing is. */
export interface FateOfUnit {
  readonly from: UnitElsewhere;
  readonly item: string;
  readonly givenAt: Instant | undefined;
}

/** What became of everything that came from an earlier therapy, so that what it finds out later is owed to whoever treats. */
export const fatesOfAssumed = (journey: Journey): readonly FateOfUnit[] =>
  Object.values(journey.items).flatMap(unit =>
    unit.assumedFrom === undefined
      ? []
      : [{ from: unit.assumedFrom, item: unit.item, givenAt: givenAt(journey, unit) }],
  );

const givenAt = (journey: Journey, unit: Item): Instant | undefined =>
  unit.assignedTo === undefined
    ? Object.values(journey.items).some(
        item => comesFrom(journey, item, unit.item) && reachedParticipant(journey, item),
      )
      ? journey.infusedAt
      : undefined
    : unit.assignedTo.givenAt;
