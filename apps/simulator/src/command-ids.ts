import { v7 as uuidv7 } from 'uuid';
import type { Chance } from './chance.js';

/** UUIDv7 of simulated time: the same again from the same seed. */
export const commandIds = (now: () => number, chance: Chance) => (): string =>
  uuidv7({ msecs: now(), random: chance.bytes(16), seq: chance.whole(0, 0x7fffffff) });
