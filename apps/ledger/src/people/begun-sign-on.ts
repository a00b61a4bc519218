import { hkdfSync } from 'node:crypto';
import { EncryptJWT, errors, jwtDecrypt } from 'jose';
import type { Claims } from '../access/tokens.js';

/** What the ledger has to know again when somebody comes back from the provider. */
export interface BegunSignOn {
  /** Of the one command that it ends in. */
  readonly commandId: string;
  readonly begunAtMs: number;
  /** RFC 6749 §10.12: that it is the same browser. */
  readonly state: string;
  /** OpenID Connect Core §3.1.2.1: that the token was made for this one. */
  readonly nonce: string;
  /** RFC 7636: that nobody else turns in the code. */
  readonly codeVerifier: string;
  /** Where he means to sign in, if he said so. */
  readonly at?: { readonly site: string; readonly post: string };
  /** The enrolled device that showed its key before. */
  readonly device?: string;
  /** The session that he wants back, in place of a new one. */
  readonly unlocking?: Claims;
}

/** Long enough to find the card and type a password; too short to be found in a browser next day. */
export const SIGN_ON_LASTS_SECONDS = 600;

const KEY_BYTES = 32;
const ENCRYPTION = 'A256GCM';
const AUDIENCE = 'selfsame/single-sign-on';

/**
 * What was begun stands in a cookie of the browser that began it, encrypted under a key of the ledger: any instance can go on
 * with it, and none has to remember it.
 */
export class BegunSignOns {
  private readonly key: Uint8Array;

  /** @param rootKey of the ledger; what is used here is derived from it (RFC 5869) */
  constructor(
    rootKey: Uint8Array,
    private readonly ledgerId: string,
    private readonly realTime: () => number,
  ) {
    this.key = new Uint8Array(
      hkdfSync('sha256', rootKey, ledgerId, 'selfsame/single-sign-on/v1', KEY_BYTES),
    );
  }

  sealed(begun: BegunSignOn): Promise<string> {
    return new EncryptJWT({ begun })
      .setProtectedHeader({ alg: 'dir', enc: ENCRYPTION })
      .setIssuer(this.ledgerId)
      .setAudience(AUDIENCE)
      .setExpirationTime(Math.floor(begun.begunAtMs / 1_000) + SIGN_ON_LASTS_SECONDS)
      .encrypt(this.key);
  }

  /** Undefined for what this ledger did not seal, or too long ago. */
  async opened(sealed: string): Promise<BegunSignOn | undefined> {
    try {
      const { payload } = await jwtDecrypt(sealed, this.key, {
        issuer: this.ledgerId,
        audience: AUDIENCE,
        requiredClaims: ['exp'],
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: [ENCRYPTION],
        currentDate: new Date(this.realTime()),
      });
      return payload.begun as BegunSignOn;
    } catch (error) {
      if (error instanceof errors.JOSEError) return undefined;
      throw error;
    }
  }
}
