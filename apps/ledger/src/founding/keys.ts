import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type JWK, calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';

/** Keys live beside the log, readable by their owner only; the log knows their thumbprints. */
export interface Keys {
  readonly token: JWK;
  readonly wristband: Uint8Array;
}

const OWNER_ONLY = 0o600;
const WRISTBAND_KEY_BYTES = 32;

const pathsIn = (directory: string) => ({
  token: join(directory, 'token.jwk.json'),
  wristband: join(directory, 'wristband.key'),
});
const keysOf = (dataDir: string): string => join(dataDir, 'keys');

/** Makes the keys of a new ledger. Existing ones are never overwritten. */
export async function makeKeys(dataDir: string): Promise<Keys> {
  const paths = pathsIn(keysOf(dataDir));
  mkdirSync(keysOf(dataDir), { recursive: true, mode: 0o700 });
  if (!existsSync(paths.token)) {
    const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
    writeOwnerOnly(paths.token, JSON.stringify(await exportJWK(privateKey)));
  }
  if (!existsSync(paths.wristband)) {
    writeOwnerOnly(paths.wristband, randomBytes(WRISTBAND_KEY_BYTES).toString('hex'));
  }
  return readKeys(dataDir);
}

export const readKeys = (dataDir: string): Keys => readKeysIn(keysOf(dataDir));

export function readKeysIn(directory: string): Keys {
  const paths = pathsIn(directory);
  return {
    token: JSON.parse(readFileSync(paths.token, 'utf8')) as JWK,
    wristband: Buffer.from(readFileSync(paths.wristband, 'utf8').trim(), 'hex'),
  };
}

export const thumbprint = (jwk: JWK): Promise<string> => calculateJwkThumbprint(jwk);

function writeOwnerOnly(path: string, content: string): void {
  writeFileSync(path, content, { mode: OWNER_ONLY, flag: 'wx' });
  chmodSync(path, OWNER_ONLY);
}
