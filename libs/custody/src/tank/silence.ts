import { type Instant, MINUTE_MS, after } from '../kernel/instant.js';
import type { Tank } from './evolve-tank.js';

/** H17: when nothing heard of a tank becomes an alarm; undefined where nobody watches it, or people were told. */
export const silentAt = ({ limits, heardAt, silenceTold }: Tank): Instant | undefined =>
  limits === undefined || heardAt === undefined || silenceTold
    ? undefined
    : after(heardAt, limits.silentAfterMinutes * MINUTE_MS);
