import { combine, split } from 'shamir-secret-sharing';
import { VaultKey } from '../identity-vault/vault-key.js';
import { SettingsFault } from '../settings.js';
import type { Share } from './share.js';

/** Shamir's scheme over GF(256): fewer shares than are needed are as good as none. */
export async function splitSecret(
  ledgerId: string,
  secret: Uint8Array,
  { of, needed }: Pick<Share, 'of' | 'needed'>,
): Promise<readonly Share[]> {
  const { id: keyId } = new VaultKey(ledgerId, secret);
  // It hands out views of what it works on; a Buffer's memory is shared with others.
  const parts = await split(Uint8Array.from(secret), of, needed);
  return parts.map((bytes, index) => ({
    ledgerId,
    keyId,
    number: index + 1,
    of,
    needed,
    bytes,
  }));
}

/**
 * What the shares rebuild, which is the key that they name or nothing.
 * @throws SettingsFault
 */
export async function rebuildSecret(shares: readonly Share[]): Promise<Uint8Array> {
  const [first] = shares;
  if (first === undefined) throw new SettingsFault('Say which shares: their files. See --help.');
  const { ledgerId, keyId, needed } = first;
  const kin = shares.every(
    share => share.ledgerId === ledgerId && share.keyId === keyId && share.needed === needed,
  );
  if (!kin) throw new SettingsFault('These shares are of different keys.');
  const numbers = new Set(shares.map(({ number }) => number));
  if (numbers.size < shares.length) throw new SettingsFault('A share was given twice.');
  if (shares.length < needed)
    throw new SettingsFault(
      `These are ${shares.length} shares, and ${needed} are needed: nothing can be said about the key.`,
    );
  // Any combination gives some key. Only this one has this name.
  const secret = await combine(shares.map(({ bytes }) => Uint8Array.from(bytes)));
  if (secret.length === 0 || !isNamed(ledgerId, secret, keyId))
    throw new SettingsFault('These shares do not rebuild the key that they name.');
  return secret;
}

function isNamed(ledgerId: string, secret: Uint8Array, keyId: string): boolean {
  try {
    return new VaultKey(ledgerId, secret).id === keyId;
  } catch {
    return false;
  }
}
