import { type Actor, type Instant, timestampOf } from '@selfsame/custody';
import type { Intent } from './intent.js';

export const LEDGER_PERSON = 'ledger';

/** The ledger itself, for what follows from an event without anybody asking. */
const LEDGER: Actor = {
  person: LEDGER_PERSON,
  role: 'ledger',
  organisation: 'ledger',
  site: 'ledger',
  post: 'ledger',
  device: 'ledger',
};

/** @param commandId derived from what it follows from, so that it happens once however often it is tried */
export const ledgerIntent = (commandId: string, now: Instant): Intent => ({
  commandId,
  occurredAt: timestampOf(now),
  actor: LEDGER,
  body: {},
  causation: null,
  attachments: [],
});
