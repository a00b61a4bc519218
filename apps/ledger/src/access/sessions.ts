import { postOf, standingOf } from '@selfsame/custody';
import type { Clock } from '../clock/clock.js';
import type { StreamLoader } from '../commands/loaded-stream.js';
import { Problem } from '../commands/refusal.js';
import type { StreamKinds } from '../commands/stream-kind.js';
import { personStream } from '../commands/stream-names.js';
import type { Identity, Tokens } from './tokens.js';

export interface SessionsParts {
  readonly tokens: Tokens;
  readonly loader: StreamLoader;
  readonly kinds: StreamKinds;
  readonly clock: Clock;
  readonly study: string;
}

/**
 * Who asks. A token says only who it is and where he signed in; what he may is read from his own stream at this moment, so
 * that a withdrawn role, a suspension or a sign-out counts with the next request, on every instance.
 */
export class Sessions {
  constructor(private readonly parts: SessionsParts) {}

  /** @throws Problem UNAUTHENTICATED for a token that is none, or whose session was ended */
  async check(token: string | undefined): Promise<Identity> {
    const { tokens, loader, kinds, clock, study } = this.parts;
    const claims = await tokens.check(token);
    const { state } = await loader.load(kinds.person, personStream(claims.person));
    if (!state.sessions.includes(claims.session)) {
      throw new Problem('UNAUTHENTICATED', { reason: 'session ended' });
    }
    return { ...claims, ...standingOf(state, postOf(claims), study, clock.now()) };
  }
}
