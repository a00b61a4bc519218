import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { KEYS, VAULT } from '../backup/backup-parts.js';
import { type KeyShelf, KeysInDirectory, KeysInMemory } from './key-shelf.js';
import { SealedRecords } from './sealed-records.js';
import { SealedVault } from './sealed-vault.js';
import { newSecret } from './sealing.js';
import { VaultKey, vaultSecretOf } from './vault-key.js';

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
  const file = join(dataDir, VAULT);
  const shelf = new KeysInDirectory(keys, () => formerKeysIn(dataDir));
  const inUse = existsSync(file) || shelf.participants().length > 0;
  return { file, shelf, secret: vaultSecretOf(keys, inUse) };
}

/** A restore keeps what it replaced, keys and all, until somebody removes it. */
const formerKeysIn = (dataDir: string): readonly string[] =>
  readdirSync(dataDir)
    .filter(name => name.startsWith('replaced-'))
    .map(name => join(dataDir, name, KEYS))
    .filter(directory => existsSync(directory));

/** Gone with the process. */
export const vaultInMemory = (): VaultPlace => ({
  file: ':memory:',
  shelf: new KeysInMemory(),
  secret: newSecret(),
});

/**
 * How much of a vault a key opens, also beside a ledger that runs. Nothing is written.
 * @throws SettingsFault when it is of another ledger, or was kept with another key
 */
export function lookIntoVault(
  { dataDir, keys }: { readonly dataDir: string; readonly keys: string },
  ledgerId: string,
  secret: Uint8Array,
): { readonly people: number; readonly unreadable: number } {
  const key = new VaultKey(ledgerId, secret);
  const records = new SealedRecords(join(dataDir, VAULT), ledgerId, key.id, { readonly: true });
  const vault = new SealedVault(key, new KeysInDirectory(keys, () => []), records);
  try {
    return vault.count();
  } finally {
    vault.close();
  }
}

/** @throws SettingsFault when it is of another ledger, or was kept with another key */
export function openVault({ file, shelf, secret }: VaultPlace, ledgerId: string): SealedVault {
  const key = new VaultKey(ledgerId, secret);
  return new SealedVault(key, shelf, new SealedRecords(file, ledgerId, key.id));
}
