// What the main thread and the writer thread say to each other. Structured clone carries it, so it is
// plain data: errors travel as a code and a sentence.
import type { EventStoreErrorCode } from '@selfsame/event-store';
import type { PackedJobs } from './packed-jobs.js';

export interface Fault {
  readonly code: EventStoreErrorCode;
  readonly message: string;
}

export type JobResult =
  | {
      readonly ticket: number;
      readonly outcome: 'stored';
      readonly firstRevision: number;
      readonly lastN: number;
    }
  | { readonly ticket: number; readonly outcome: 'conflict'; readonly actualRevision: number }
  | { readonly ticket: number; readonly outcome: 'unknown'; readonly fault: Fault }
  /** The writer did not start on it: certainly not stored. */
  | { readonly ticket: number; readonly outcome: 'refused'; readonly fault: Fault };

export type ToWriter =
  { readonly kind: 'append'; readonly jobs: PackedJobs } | { readonly kind: 'close' };

export type FromWriter =
  | { readonly kind: 'ready'; readonly epoch: number }
  | { readonly kind: 'refused'; readonly fault: Fault }
  | { readonly kind: 'results'; readonly results: readonly JobResult[] };

export interface WriterData {
  readonly file: string;
  readonly epoch: number | undefined;
}
