import type { PresentedPosition } from '../kernel/presented.js';
import type { Place } from './events.js';

/** Where it lies, and for what that box was: a box may become another one's, and this is what counted then. */
export const placeOf = ({ box, position, storageClass }: PresentedPosition): Place => ({
  box,
  position,
  ...(storageClass === undefined ? {} : { storageClass }),
});
