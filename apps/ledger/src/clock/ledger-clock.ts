import type { Clock } from './clock.js';

/** The ledger's clock as something that can be injected. */
export class LedgerClock {
  constructor(readonly clock: Clock) {}
}
