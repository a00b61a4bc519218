import { createHash, sign } from 'node:crypto';
import { type InventedKey, inventedKey } from './invented-key.js';

/** What people of a simulated trial type into their browser: the ledger's setting ORIGIN, when nobody sets it. */
export const ORIGIN = 'http://localhost:8181';

const CREDENTIAL_BYTES = 16;
const AAGUID = Buffer.alloc(16);
/** Flags of Web Authentication §6.1: user present, user verified, attested credential data. */
const PRESENT_AND_VERIFIED = 0x05;
const ATTESTED = 0x40;

export interface Assertion {
  readonly credential: string;
  readonly authenticatorData: string;
  readonly clientDataJSON: string;
  readonly signature: string;
}

/** An authenticator without a finger: it has one key for one place, and signs whatever it is given. */
export class SoftwarePasskey {
  readonly credential: string;
  private readonly key: InventedKey;

  constructor(
    owner: string,
    private readonly origin = ORIGIN,
  ) {
    this.key = inventedKey(`the key of ${owner} at ${origin}`);
    this.credential = sha256(this.key.seed).subarray(0, CREDENTIAL_BYTES).toString('base64url');
  }

  /** As `navigator.credentials.create` answers. @param challenge in base64url */
  register(challenge: string) {
    const id = Buffer.from(this.credential, 'base64url');
    const length = Buffer.from([id.length >> 8, id.length & 0xff]);
    const attested = Buffer.concat([AAGUID, length, id, this.coseKey()]);
    const authData = Buffer.concat([this.header(PRESENT_AND_VERIFIED | ATTESTED), attested]);
    return {
      credential: this.credential,
      attestationObject: attestationOf(authData).toString('base64url'),
      clientDataJSON: this.clientData('webauthn.create', challenge).toString('base64url'),
    };
  }

  /** As `navigator.credentials.get` answers. @param challenge in base64url */
  sign(challenge: string): Assertion {
    const authenticatorData = this.header(PRESENT_AND_VERIFIED);
    const clientDataJSON = this.clientData('webauthn.get', challenge);
    const signed = Buffer.concat([authenticatorData, sha256(clientDataJSON)]);
    return {
      credential: this.credential,
      authenticatorData: authenticatorData.toString('base64url'),
      clientDataJSON: clientDataJSON.toString('base64url'),
      signature: sign('sha256', signed, this.key.privateKey).toString('base64url'),
    };
  }

  private header(flags: number): Buffer {
    const rpIdHash = sha256(Buffer.from(new URL(this.origin).hostname));
    return Buffer.concat([rpIdHash, Buffer.from([flags, 0, 0, 0, 0])]);
  }

  private clientData(type: string, challenge: string): Buffer {
    return Buffer.from(
      JSON.stringify({ type, challenge, origin: this.origin, crossOrigin: false }),
    );
  }

  /** RFC 9053 §7.1.1 in CBOR: {1: 2, 3: -7, -1: 1, -2: x, -3: y}. */
  private coseKey(): Buffer {
    const { x, y } = this.key.publicKey;
    const bytes = (text: string): Buffer =>
      Buffer.concat([Buffer.from([0x58, 32]), Buffer.from(text, 'base64url')]);
    const head = Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]);
    return Buffer.concat([head, bytes(x), Buffer.from([0x22]), bytes(y)]);
  }
}

const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();

/** Web Authentication §8.7 in CBOR: {"fmt": "none", "attStmt": {}, "authData": bytes}. */
function attestationOf(authData: Buffer): Buffer {
  const text = (word: string): Buffer =>
    Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)]);
  const length = Buffer.from([0x59, authData.length >> 8, authData.length & 0xff]);
  return Buffer.concat([
    Buffer.from([0xa3]),
    text('fmt'),
    text('none'),
    text('attStmt'),
    Buffer.from([0xa0]),
    text('authData'),
    length,
    authData,
  ]);
}
