import { aroundIt } from './around-it.js';
import { inATherapy } from './in-a-therapy.js';
import { inQuality } from './in-quality.js';
import { onTheWay } from './on-the-way.js';
import type { Pair } from '../../words/pair.js';

/** Every type of event, as people say it. */
export const eventNames: Readonly<Record<string, Pair>> = {
  ...inATherapy,
  ...onTheWay,
  ...inQuality,
  ...aroundIt,
};
