import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { KEYS } from '../backup/backup-parts.js';
import { type KeyShelf, KeysInDirectory, KeysInMemory } from './key-shelf.js';
import { SealedRecords } from './sealed-records.js';
import { SealedVault } from './sealed-vault.js';
import { newSecret } from './sealing.js';
import { VaultKey, vaultSecretOf } from './vault-key.js';

export const VAULT_FILE = 'identity-vault.sqlite';

/** Where the vault of a ledger is. */
export interface VaultPlace {
  readonly file: string;
  readonly shelf: KeyShelf;
  readonly secret: Uint8Array;
}

/**
 * The vault of a DATA_DIR; its key is made when there is none yet.
 * @throws SettingsFault when the key is missing and something was kept with it
 */
export function vaultIn(dataDir: string): VaultPlace {
  const keys = join(dataDir, KEYS);
  const file = join(dataDir, VAULT_FILE);
  const shelf = new KeysInDirectory(keys);
  const inUse = existsSync(file) || shelf.participants().length > 0;
  return { file, shelf, secret: vaultSecretOf(keys, inUse) };
}

/** Gone with the process. */
export const vaultInMemory = (): VaultPlace => ({
  file: ':memory:',
  shelf: new KeysInMemory(),
  secret: newSecret(),
});

/** @throws SettingsFault when it is of another ledger, or was kept with another key */
export function openVault({ file, shelf, secret }: VaultPlace, ledgerId: string): SealedVault {
  const key = new VaultKey(ledgerId, secret);
  return new SealedVault(key, shelf, new SealedRecords(file, ledgerId, key.id));
}
