import type { Actor } from '../kernel/actor.js';
import type { Json } from '../kernel/event.js';
import type { Meaning } from './meanings.js';

/**
 * What somebody signs: nothing of it can be put on another record. Its canonical bytes (RFC 8785) are hashed with
 * SHA-256, and the hash is what the key signs.
 */
export interface SigningStatement {
  readonly v: 1;
  readonly meaning: Meaning;
  readonly command: {
    readonly id: string;
    readonly type: string;
    /** The body as the log keeps it: in place of a wristband's content stands its keyed HMAC. */
    readonly body: Json;
  };
  readonly stream: string;
  /** How far the record had come, and the hash of its newest event. */
  readonly seen: { readonly revision: number; readonly hash: string | null };
  readonly signer: Actor;
  /** Given out by the ledger for this one signing. */
  readonly challenge: string;
}

/** The public half of a key, as RFC 7517 writes it. */
export type PublicKeyJwk =
  | { readonly kty: 'EC'; readonly crv: 'P-256'; readonly x: string; readonly y: string }
  | { readonly kty: 'OKP'; readonly crv: 'Ed25519'; readonly x: string }
  | { readonly kty: 'RSA'; readonly n: string; readonly e: string };

/** Web Authentication §7.2, all that is needed to verify it again. Binary parts in base64url. */
export interface PasskeyProof {
  readonly kind: 'passkey';
  readonly credential: string;
  readonly publicKey: PublicKeyJwk;
  readonly authenticatorData: string;
  readonly clientDataJSON: string;
  readonly signature: string;
}

/**
 * A PIN that the ledger compared, with a badge, on an enrolled device whose key signed the statement's hash: worth what that
 * device and the ledger's word are worth, and less than a passkey (ADR 17).
 */
export interface BadgeProof {
  readonly kind: 'badge-and-pin';
  readonly badge: string;
  /** Of the PIN. */
  readonly credential: string;
  readonly device: string;
  readonly publicKey: PublicKeyJwk;
  /** ECDSA with SHA-256, r and s side by side, in base64url. */
  readonly signature: string;
}

/** Stands in the first event of a signed command: whoever has the event alone can verify it. */
export interface Signature {
  readonly statement: SigningStatement;
  readonly proof: PasskeyProof | BadgeProof;
}
