import { signal } from '@preact/signals';
import type { ProblemAnswer } from '../api/problem.js';

/** A refusal that means danger. It fills the screen until somebody says that the thing was put aside; nothing overrides it. */
export const stopped = signal<ProblemAnswer | undefined>(undefined);
