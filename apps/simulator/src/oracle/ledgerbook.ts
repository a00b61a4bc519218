import type { Scan } from '@selfsame/standards';

/** An error committed on purpose, and what must follow from it in the log. */
export interface Injection {
  readonly hazard: string;
  readonly commandIds: readonly string[];
  /** Those of the commands that were answered with STOP: somebody was told of danger, so the log must know of it. */
  readonly stopped: readonly string[];
  /** `refused`: no event of the commands may say that it was done. `held`: a hold or deviation must stand there. */
  readonly must: 'refused' | 'held' | 'once' | 'hold-wins';
  readonly what: string;
}

/** Care that is right although it is awkward, and the commands that had to be accepted. */
export interface CareAct {
  readonly care: string;
  readonly commandIds: readonly string[];
}

/**
 * The physical truth and the intentions, written down as the trial is played.
 * The oracle reads it beside the log; the ledger never sees it.
 */
export class Ledgerbook {
  readonly injections: Injection[] = [];
  readonly careActs: CareAct[] = [];
  readonly blocked: string[] = [];
  /** Whose cells are behind a label. */
  readonly cellsOf = new Map<string, string>();
  journeys = 0;

  contains({ raw }: Scan, participant: string): void {
    this.cellsOf.set(raw, participant);
  }

  injected(injection: Injection): void {
    this.injections.push(injection);
  }

  cared(care: string, ...commandIds: string[]): void {
    this.careActs.push({ care, commandIds });
  }
}
