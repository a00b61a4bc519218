import type { Post } from '../kernel/actor.js';
import { type Instant, MINUTE_MS } from '../kernel/instant.js';

/** A sign-in that nobody has ended. When it is over by itself, its token says. */
export interface Session {
  readonly session: string;
  readonly at: Post;
  readonly device: string | undefined;
  /** The passkey that was shown with the password. */
  readonly passkey: string | undefined;
  readonly since: Instant;
  /** When its holder last proved himself in it: at its beginning, or when he came back to it. */
  readonly provedAt: Instant;
  /** What its holder is shown, who alone knows whether it was him (ASVS 5.0 6.3.5). */
  readonly before: LastTime;
}

/** His sign-in before this one, and what failed in between. */
export interface LastTime {
  readonly signedInAt: Instant | undefined;
  readonly failures: number;
}

/** Long enough to hold a finger on a new key; too short for whoever finds the screen afterwards. */
export const LATELY_MS = 5 * MINUTE_MS;

export const sessionOf = (
  { sessions }: { readonly sessions: readonly Session[] },
  session: string | undefined,
): Session | undefined => sessions.find(each => each.session === session);

/** Whether he proved himself in it a moment ago. */
export const isFresh = (session: Session | undefined, now: Instant): boolean =>
  session !== undefined && now - session.provedAt < LATELY_MS;
