import type { Position } from '@selfsame/event-store';
import type { ToldDeviation } from './deviations-in.js';

/** What a client gets for a command that was accepted, and gets again for the same command id. */
export interface Answer {
  readonly commandId: string;
  readonly stream: string;
  /** Revision of the stream's newest event of this command. */
  readonly revision: number;
  readonly events: readonly {
    readonly id: string;
    readonly type: string;
    readonly revision: number;
  }[];
  /** Absent where no rule was broken. */
  readonly deviations?: readonly ToldDeviation[];
  /** Pass it as `after=` to a list that must already show this. Absent when nothing was appended. */
  readonly position?: Position;
  /** True when this command had been decided before and nothing was done now. */
  readonly repeated: boolean;
}
