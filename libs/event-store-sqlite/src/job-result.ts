import type { EventStoreErrorCode } from '@selfsame/event-store';

/** An error that can travel between threads: a code and a sentence. */
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
