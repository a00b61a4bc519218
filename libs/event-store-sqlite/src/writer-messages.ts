// What the main thread and the writer thread say to each other. Structured clone carries it, so it is
// plain data: errors travel as a code and a sentence.
import type { Fault } from './job-result.js';
import type { PackedJobs } from './packed-jobs.js';
import type { PackedResults } from './packed-results.js';

export type ToWriter =
  { readonly kind: 'append'; readonly jobs: PackedJobs } | { readonly kind: 'close' };

export type FromWriter =
  | { readonly kind: 'ready'; readonly epoch: number }
  | { readonly kind: 'refused'; readonly fault: Fault }
  | { readonly kind: 'results'; readonly results: PackedResults };

export interface WriterData {
  readonly file: string;
  readonly epoch: number | undefined;
}
