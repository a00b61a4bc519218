import type { Instant } from '../kernel/instant.js';

/** What was taken for which tests, and of which batch it is: a result never chooses its batch. */
export interface Sample {
  readonly sample: string;
  readonly from: string;
  readonly batch: string;
  readonly tests: readonly string[];
  readonly takenAt: Instant;
}
