import { tellRow } from '../harness/rows.ts';

/** What a part did to the store, and what came of it. */
export interface Injected {
  readonly kind: 'injected';
  readonly part: string;
  /** Faults that really struck. */
  readonly injected: number;
  /** Events that somebody was told are stored. */
  readonly acknowledged: number;
  /** Of those, the ones that were gone or different afterwards. */
  readonly lost: number;
}

/** The same checks over a store that is wrong on purpose: they must find something. */
export interface WrongOnPurpose {
  readonly kind: 'wrong on purpose';
  readonly part: string;
  readonly injected: number;
  readonly caught: number;
}

export interface Skipped {
  readonly kind: 'skipped';
  readonly part: string;
  readonly reason: string;
}

export type TallyRow = Injected | WrongOnPurpose | Skipped;

/** Under which the reporter that prints the table is told the rows. */
export const TALLY = 'SELFSAME_FAULTS_TALLY';

/** Adds a row to the table at the end of `npm run test:faults`. */
export function tally(row: TallyRow): void {
  tellRow(TALLY, row);
}
