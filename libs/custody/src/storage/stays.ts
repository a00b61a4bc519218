import type { Journey } from '../journey/journey.js';
import type { Place, Stay } from './events.js';

const isAt = (place: Place | undefined, { box, position }: Place): boolean =>
  place?.box === box && place.position === position;

/**
 * Positions that units of a therapy have left. Their boxes may name them there still: a box hears of it after the
 * journey, and a crash can come between the two. A position to which a unit has come back is another stay.
 */
export const staysEnded = ({ stays, items }: Journey): readonly Stay[] =>
  stays.filter(stay => {
    const newest = stays.findLast(({ item }) => item === stay.item) === stay;
    return stay.boxRevision >= 0 && !(newest && isAt(items[stay.item]?.place, stay));
  });
