import { tellRow } from '../harness/rows.ts';

/** One hazard: the same trial with its barrier and without. */
interface BarrierRow {
  readonly kind: 'barrier';
  readonly hazard: string;
  readonly committed: number;
  readonly escapedWith: number;
  readonly escapedWithout: number;
}

/** One run of the demo, as its last line tells it. */
export interface TrialRow {
  readonly kind: 'trial';
  readonly seed: number;
  readonly participants: number;
  readonly events: number;
  readonly injected: number;
  readonly escaped: number;
  readonly careActs: number;
  readonly blockedLegitimate: number;
  readonly seconds: number;
}

/** One thing that was seen on the long log. */
interface LogRow {
  readonly kind: 'log';
  readonly what: string;
  readonly seen: string;
}

/** Ledgers that were killed while many clients worked at them. */
interface KillsRow {
  readonly kind: 'kills';
  readonly kills: number;
  /** Events that somebody was told are stored. */
  readonly acknowledged: number;
  /** How often a client did not know what had become of its command. */
  readonly unknown: number;
  readonly lost: number;
}

export type Row = BarrierRow | TrialRow | LogRow | KillsRow;

/** Under which the reporter that makes a page of the rows is told them. */
export const RECORD = 'SELFSAME_LONG_RECORD';

/** Notes what was seen, for the page that the whole run leaves behind. */
export function record(row: Row): void {
  tellRow(RECORD, row);
}
