import { rejectionOf } from '../hold/holds.js';
import type { Item, Journey } from '../journey/journey.js';

const HERE: ReadonlySet<Item['status']> = new Set(['present', 'opened']);
const GONE: ReadonlySet<Item['status']> = new Set([
  'consumed',
  'discarded',
  'infused',
  'disposed',
  'assigned',
]);

/** Whether nobody may use it for the dose any more, whatever is still to be done with it. */
export const isOutOfUse = (journey: Journey, item: Item): boolean => {
  const batch = journey.batches[item.batch]?.status;
  return (
    GONE.has(item.status) ||
    item.returned ||
    batch === 'failed' ||
    batch === 'rejected' ||
    journey.participationEnded !== undefined ||
    rejectionOf(journey, item) !== undefined
  );
};

/** The rest of a dose that was given has no clock, unless it is banked: frozen, it may serve a repeat dose. */
const isLeftOver = ({ bedside }: Journey, { frozenAt, thawedUseBy }: Item): boolean =>
  bedside.doseGiven && (frozenAt === undefined || thawedUseBy !== undefined);

/** Whether it may still become, or be, the participant's dose: only then does anybody wait for its clocks. */
export const isStillOfUse = (journey: Journey, item: Item): boolean =>
  item.kind !== 'sample' &&
  HERE.has(item.status) &&
  !isOutOfUse(journey, item) &&
  !isLeftOver(journey, item) &&
  // Its clocks were about the beginning of the infusion.
  journey.bedside.running !== item.item;

/** Some of it is in the participant: also of what was broken off, and out of whatever container it came. */
export const reachedParticipant = ({ bedside }: Journey, item: Item): boolean =>
  item.status === 'infused' || bedside.running === item.item || item.givenInPart === true;
