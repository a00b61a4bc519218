import { type DBSchema, openDB } from 'idb';
import { base64url } from './base64url.js';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** What a device is known by: the number that it was enrolled with, and a key that nobody can take out of it. */
export interface DeviceKey {
  readonly number: string;
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<string>;
}

interface Kept {
  readonly number: string;
  readonly pair: CryptoKeyPair;
}

interface Shelf extends DBSchema {
  device: { key: 'this'; value: Kept };
}

const shelf = () =>
  openDB<Shelf>('selfsame-device', 1, { upgrade: db => void db.createObjectStore('device') });

/** ECDSA on P-256 with SHA-256, r and s side by side (Web Cryptography API), in base64url. */
const signer = ({ number, pair }: Kept): DeviceKey => ({
  number,
  sign: async bytes =>
    base64url(new Uint8Array(await crypto.subtle.sign(ALGORITHM, pair.privateKey, bytes))),
});

/** The key of this device; undefined where nobody has enrolled it. */
export async function enrolledKey(): Promise<DeviceKey | undefined> {
  const kept = await (await shelf()).get('device', 'this');
  return kept === undefined ? undefined : signer(kept);
}
