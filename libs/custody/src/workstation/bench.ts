import type { BenchPlates } from './evolve-plates.js';

/** What a bench is open for, was open for, and what lay there. */
export interface Workstation {
  readonly sessions: number;
  readonly open:
    | {
        readonly session: string;
        readonly coi: string;
        readonly openedBy: string;
        /** Where it was opened. */
        readonly site: string;
        readonly lineClearedBy: string | undefined;
      }
    | undefined;
  /** Every session that there was, with its therapy: a plate is counted long after. */
  readonly therapies: Readonly<Record<string, string>>;
  /** Every sample of the room that was taken here, by its number. */
  readonly plates: BenchPlates;
}

export const idleWorkstation: Workstation = {
  sessions: 0,
  open: undefined,
  therapies: {},
  plates: {},
};
