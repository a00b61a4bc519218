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
  /** By number. */
  proposed: { key: string; value: Proposed };
}

const shelf = () =>
  openDB<Shelf>('selfsame-device', 2, {
    upgrade: (db, before) => {
      if (before < 1) db.createObjectStore('device');
      db.createObjectStore('proposed', { keyPath: 'number' });
    },
  });

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

/** A key that the ledger has not heard of, or of which it has not said yet that it has. */
interface Proposed extends Kept {
  readonly publicKey: { readonly x: string; readonly y: string };
  /** Shows that this browser holds the key. */
  readonly proof: string;
}

export interface ProposedKey extends Pick<Proposed, 'number' | 'publicKey' | 'proof'> {
  /** Once the ledger has enrolled it: from then on the device is known by it. */
  keep(): Promise<void>;
}

/**
 * Makes a key for this device that cannot be read out again, for an administrator to enrol. The same one each time for a number, as long as it
 * is not enrolled: an answer that was lost must not leave the ledger with a key that nobody has.
 */
export async function proposeKey(number: string): Promise<ProposedKey> {
  const db = await shelf();
  const proposed = (await db.get('proposed', number)) ?? (await makeKey(number));
  await db.put('proposed', proposed);
  const { pair, publicKey, proof } = proposed;
  return {
    number,
    publicKey,
    proof,
    keep: async () => {
      await db.put('device', { number, pair }, 'this');
      await db.delete('proposed', number);
    },
  };
}

async function makeKey(number: string): Promise<Proposed> {
  const pair = await crypto.subtle.generateKey(ALGORITHM, false, ['sign', 'verify']);
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const kept = { number, pair };
  const proof = await signer(kept).sign(new TextEncoder().encode(`enrol ${number}`));
  return { ...kept, publicKey: { x, y }, proof };
}
