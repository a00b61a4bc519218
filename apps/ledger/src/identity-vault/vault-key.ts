import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDurably, syncDirectory } from '../backup/durable-files.js';
import { SettingsFault } from '../settings.js';
import { KEY_BYTES, commitment, derived, newSecret, open, seal } from './sealing.js';

export const VAULT_KEY = 'identity-vault.key';

/** The key under which every participant's key is kept. It opens nothing by itself, and nothing opens without it. */
export class VaultKey {
  /** Says which key it is, and tells nothing of it. */
  readonly id: string;
  private readonly wrapping: Buffer;

  constructor(
    readonly ledgerId: string,
    secret: Uint8Array,
  ) {
    if (secret.length !== KEY_BYTES) throw new Error('A vault key has 32 bytes.');
    this.id = commitment(secret, [ledgerId, 'vault-key']);
    this.wrapping = derived(secret, 'wrapping');
  }

  wrap(participant: string, secret: Uint8Array): Buffer {
    return seal(this.wrapping, this.place(participant), secret);
  }

  /** @throws Error when it was not wrapped with this key for this participant */
  unwrap(participant: string, wrapped: Uint8Array): Buffer {
    return open(this.wrapping, this.place(participant), wrapped);
  }

  private place(participant: string): readonly string[] {
    return [this.ledgerId, participant, this.id];
  }
}

/** @throws SettingsFault when it is there and is none */
export function readVaultSecret(keys: string): Buffer {
  const path = join(keys, VAULT_KEY);
  const secret = Buffer.from(readFileSync(path, 'utf8').trim(), 'hex');
  if (secret.length !== KEY_BYTES) throw new SettingsFault(`${path} is no key: it is damaged.`);
  return secret;
}

/** Never over one that is there. */
export function writeVaultSecret(keys: string, secret: Uint8Array): void {
  writeDurably(join(keys, VAULT_KEY), Buffer.from(secret).toString('hex'));
  syncDirectory(keys);
}

/**
 * Made when a ledger first has a vault.
 * @param inUse whether something was kept with a key already: then a new one would hide that the old one is lost
 * @throws SettingsFault
 */
export function vaultSecretOf(keys: string, inUse: boolean): Buffer {
  if (!existsSync(join(keys, VAULT_KEY))) {
    if (inUse)
      throw new SettingsFault(
        `${join(keys, VAULT_KEY)} is missing: no name can be read without it. Put back the copy of the keys, or restore it from its shares: npm run escrow -- restore.`,
      );
    writeVaultSecret(keys, newSecret());
  }
  return readVaultSecret(keys);
}
