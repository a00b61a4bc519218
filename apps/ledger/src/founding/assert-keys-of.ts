import type { LedgerFounded } from '@selfsame/custody';
import { SettingsFault } from '../settings.js';
import { readKeysIn, thumbprint } from './keys.js';

/** @throws SettingsFault when the keys are missing, or those of another ledger */
export async function assertKeysOf(
  { keys }: LedgerFounded['data'],
  directory: string,
): Promise<void> {
  let token: string;
  try {
    token = await thumbprint(readKeysIn(directory).token);
  } catch (error) {
    throw new SettingsFault(`${directory} does not hold the keys of a ledger.`, { cause: error });
  }
  if (!keys.some(known => known.purpose === 'token' && known.thumbprint === token))
    throw new SettingsFault(`${directory} holds the keys of another ledger.`);
}
