import type { Logger } from 'pino';
import { type IdentityVault, wristbandsEver } from './identity-vault.js';
import { scanRecordOf } from './sealed-vault.js';

/**
 * When the ledger starts, the log is right: whoever was erased is erased again, whatever copy was put back; what no event names is
 * taken out; and what an event names and the vault does not hold is told to whoever operates it. Care goes on without names.
 */
export async function settleVault(vault: IdentityVault, log: Logger): Promise<void> {
  const { sealed } = vault;
  let lost = 0;
  const couriers = new Set([...sealed.couriers()].map(({ holder }) => holder));
  for (const participant of sealed.participants()) {
    if (couriers.has(participant)) continue;
    const state = await vault.participant(participant);
    const { identity } = state;
    // A log that was restored to a moment before an erasure does not know of it. The key shelf does.
    if (identity.erasedBy !== undefined || sealed.wasDestroyed(participant)) {
      if (!sealed.holdsAnythingOf(participant)) continue;
      sealed.erase(participant);
      log.warn(
        { participant },
        'A copy of an identity that was erased had come back: erased again',
      );
      continue;
    }
    const scans = wristbandsEver(state).map(scanRecordOf);
    const named = [...identity.records.map(({ record }) => record), ...scans];
    for (const record of sealed.recordsOf(participant))
      if (!named.includes(record)) sealed.takeBack(record, participant);
    if (named.length === 0) sealed.takeBack('', participant);
    const newest = identity.records.at(-1);
    if (newest !== undefined && sealed.open(participant, newest) === undefined) lost += 1;
  }
  if (lost > 0)
    log.error(
      { participants: lost },
      'The log names identities that the vault does not hold, or cannot open: put back identity-vault.sqlite and the keys that belong to it',
    );
}
