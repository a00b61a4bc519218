import {
  type KeyObject,
  createHash,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
} from 'node:crypto';
import { CompactSign } from 'jose';

const SEED_BYTES = 32;
/** RFC 8410 §7: the head of a PKCS #8 document around the 32 bytes of an Ed25519 key. */
const PKCS8_OF_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');
const TYPE = 'selfsame-pack';

/** The public half, as whoever checks a code offline keeps it (RFC 8037). */
export interface PackPublicKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
}

/**
 * The key that printed packs are signed with. It follows from the root key of the ledger, so that it is in every backup that can read
 * the log at all, and is none that opens anything: whoever copies a code has a copy of paper.
 */
export class PackKey {
  readonly publicKey: PackPublicKey;
  /** SHA-256 of the raw public key: what the log and the paper say of it. */
  readonly sha256: string;
  private readonly secret: KeyObject;

  constructor(rootKey: Uint8Array, ledgerId: string) {
    const seed = hkdfSync('sha256', rootKey, ledgerId, 'selfsame/downtime-pack/v1', SEED_BYTES);
    const der = Buffer.concat([PKCS8_OF_ED25519, Buffer.from(seed)]);
    this.secret = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    const { x = '' } = createPublicKey(this.secret).export({ format: 'jwk' });
    this.publicKey = { kty: 'OKP', crv: 'Ed25519', x };
    this.sha256 = createHash('sha256').update(Buffer.from(x, 'base64url')).digest('hex');
  }

  /** A compact JWS (RFC 7515). Ed25519 gives the same bytes the same signature: a page that is printed again is the same page. */
  sign(statement: Uint8Array): Promise<string> {
    return new CompactSign(statement)
      .setProtectedHeader({ alg: 'EdDSA', typ: TYPE })
      .sign(this.secret);
  }
}
