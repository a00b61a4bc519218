import type { Injection } from './injection.js';
import { Truth } from './truth.js';

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
  readonly truth = new Truth();
  readonly injections: Injection[] = [];
  readonly careActs: CareAct[] = [];
  readonly blocked: string[] = [];
  journeys = 0;

  injected(injection: Injection): void {
    this.injections.push(injection);
  }

  cared(care: string, ...commandIds: string[]): void {
    this.careActs.push({ care, commandIds });
  }
}
