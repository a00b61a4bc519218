import {
  type SignatureFault,
  canonicalBytes,
  keptOfflineFault,
  sha256Hex,
  signatureFault,
} from '@selfsame/evidence';
import { envelopeOf } from '../backup/walk-log.js';

const SIGNED = Buffer.from('"signature":{"proof":');
const KEPT = Buffer.from('"keptOffline":{"publicKey":');
const KEYS = ['"type":"Passkey', '"type":"DeviceEnrolled'].map(text => Buffer.from(text));

const WORDS: Readonly<Record<SignatureFault, string>> = {
  STATEMENT_OF_ANOTHER_RECORD: 'its signature was given on another record',
  STATEMENT_OF_ANOTHER_SIGNER: 'its signature is not of the person who is said to have done it',
  STATEMENT_OF_ANOTHER_COMMAND: 'its signature was given on another command',
  STATEMENT_NOT_SIGNED: 'what it says was signed is not what was signed',
  USER_NOT_VERIFIED: 'its authenticator did not make sure who signed',
  KEY_UNUSABLE: 'the key of its signature is none',
  SIGNATURE_WRONG: 'its signature is wrong',
};

interface Told {
  readonly type?: unknown;
  readonly stream?: unknown;
  readonly data?: { readonly credential?: unknown; readonly publicKey?: object };
  readonly actor?: { readonly device: string };
  readonly keptOffline?: { readonly publicKey: object };
  readonly signature?: {
    readonly statement: { readonly signer: { readonly person: string; readonly device: string } };
    readonly proof: {
      readonly kind: string;
      readonly credential: string;
      readonly publicKey: object;
    };
  };
}

/** Every signature of a log, each against the key that its signer had at that place of the log (not of the clock). */
export class SignaturesOfLog {
  /** Keys that count, by person and credential: owned here, grown as the log is read. */
  private readonly keys = new Map<string, string>();

  /** What is wrong with the signature of the next event, in the words of a finding. */
  async follow(bytes: Uint8Array): Promise<string | undefined> {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const isSigned = buffer.includes(SIGNED);
    const isKept = buffer.includes(KEPT);
    if (!isSigned && !isKept && !KEYS.some(key => buffer.includes(key))) return undefined;
    const event = envelopeOf(bytes) as Told | undefined;
    if (event === undefined) return undefined;
    const { data, stream } = event;
    const key = `${String(stream)} ${String(data?.credential)}`;
    if (event.type === 'PasskeyRegistered' && data?.publicKey !== undefined)
      this.keys.set(key, hashOf(data.publicKey));
    if (event.type === 'DeviceEnrolled' && data?.publicKey !== undefined)
      this.keys.set(String(stream), hashOf(data.publicKey));
    if (event.type === 'PasskeyRemoved') this.keys.delete(key);
    const kept = isKept ? await this.faultOfKept(bytes, event) : undefined;
    return kept ?? (isSigned ? this.fault(bytes, event) : undefined);
  }

  /** H24: what a device kept is what it signed when it was done, with the key that it was enrolled with. */
  private async faultOfKept(
    bytes: Uint8Array,
    { actor, keptOffline }: Told,
  ): Promise<string | undefined> {
    try {
      const fault = await keptOfflineFault(bytes, crypto.subtle);
      if (fault !== undefined) return `what its device kept offline is not this: ${WORDS[fault]}`;
      const known = this.keys.get(`device-${actor?.device}`);
      return keptOffline !== undefined && known === hashOf(keptOffline.publicKey)
        ? undefined
        : 'the device that kept it had no such key at that time';
    } catch {
      return 'what its device kept offline cannot be read';
    }
  }

  private async fault(bytes: Uint8Array, { signature }: Told): Promise<string | undefined> {
    try {
      const fault = await signatureFault(bytes, crypto.subtle);
      if (fault !== undefined) return WORDS[fault];
      if (signature === undefined) return undefined;
      const { statement, proof } = signature;
      const { person, device } = statement.signer;
      const known = this.keys.get(
        proof.kind === 'passkey' ? `person-${person} ${proof.credential}` : `device-${device}`,
      );
      return known === hashOf(proof.publicKey)
        ? undefined
        : 'its signer, or the device, had no such key at that time';
    } catch {
      // Whatever was meddled with so far that it is no signature any more.
      return 'its signature cannot be read';
    }
  }
}

const hashOf = (value: object): string => sha256Hex(canonicalBytes(value));
