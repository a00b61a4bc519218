import type { LedgerFounded } from '@selfsame/custody';

/** How this ledger was founded, as something that can be injected. */
export class Founded {
  constructor(readonly data: LedgerFounded['data']) {}
}
