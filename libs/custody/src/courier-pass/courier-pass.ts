import type { Post } from '../kernel/actor.js';
import type { Instant } from '../kernel/instant.js';

/** Lets somebody without an account take one package and hand it over. */
export interface CourierPass {
  readonly pass: string;
  readonly sscc: string;
  readonly heldBy: Post;
  readonly to: Post;
  readonly validUntil: Instant;
  readonly secretSha256: string;
  readonly issuedAt: Post;
  /** Of the one who has it; undefined until somebody redeemed it. */
  readonly session: string | undefined;
  readonly revoked: boolean;
}
