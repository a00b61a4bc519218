import type { Answer } from '../answer.js';
import { appends } from './appends.js';
import { growth } from './growth.js';
import { kurrentdb } from './kurrentdb.js';
import { latency } from './latency.js';
import { replay } from './replay.js';

/** The questions about the stores, in the order in which they are asked. */
export const storeQuestions: Readonly<Record<string, () => Promise<readonly Answer[]>>> = {
  appends,
  replay,
  latency,
  kurrentdb,
  growth,
};
