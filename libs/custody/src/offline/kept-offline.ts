import type { Post } from '../kernel/actor.js';
import type { Json } from '../kernel/event.js';
import type { PublicKeyJwk } from '../signature/signature.js';

/**
 * What a device signs at the moment of an act that it can tell nobody: the command and all of its body as it is sent later, who gave
 * it and at which post. Its canonical bytes (RFC 8785) are what its key signs.
 */
export interface KeptStatement {
  readonly v: 1;
  /** The command, which the address says and the body does not. */
  readonly type: string;
  readonly person: string;
  readonly at: Post;
  readonly body: Json;
}

/** Stands in the first event of a command that a device kept: whoever has the event alone can verify it (H24). */
export interface KeptOffline {
  readonly statement: KeptStatement;
  /** Of the device that the body names. */
  readonly publicKey: PublicKeyJwk;
  /** ECDSA with SHA-256, r and s side by side, in base64url. */
  readonly signature: string;
}
