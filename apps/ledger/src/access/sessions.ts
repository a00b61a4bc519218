import {
  type Instant,
  PASS_PERSON,
  coiOfPass,
  isQualified,
  passEnd,
  postOf,
  sessionOf,
  standingOf,
} from '@selfsame/custody';
import type { Clock } from '../clock/clock.js';
import type { StreamLoader } from '../commands/loaded-stream.js';
import { Problem, Refusal } from '../commands/refusal.js';
import type { StreamKinds } from '../commands/stream-kind.js';
import { deviceStream, journeyStream, personStream } from '../commands/stream-names.js';
import type { IdleLock } from './idle-lock.js';
import type { Claims, Identity, Tokens } from './tokens.js';

export interface SessionsParts {
  readonly tokens: Tokens;
  readonly loader: StreamLoader;
  readonly kinds: StreamKinds;
  readonly clock: Clock;
  readonly idleLock: IdleLock;
  readonly study: string;
}

/**
 * Who asks. A token says only who it is and where he signed in; what he may is read from his own stream at this moment, so
 * that a withdrawn role, a suspension or a sign-out counts with the next request, on every instance.
 */
export class Sessions {
  constructor(private readonly parts: SessionsParts) {}

  /**
   * Counts as a use of the session, unless a page asks by itself.
   * @throws Problem UNAUTHENTICATED for a token that is none, or whose session was ended
   * @throws Problem SESSION_LOCKED for one that nobody used for a while, unless the route is there to unlock it
   */
  async check(
    token: string | undefined,
    { forLocked = false, unattended = false } = {},
  ): Promise<Identity> {
    const { tokens, idleLock } = this.parts;
    const claims = await tokens.check(token);
    // He drives for hours and has no password to unlock anything with: his pass ends soon enough.
    if (isOfPass(claims)) return this.withPass(claims);
    const who = await this.asItStands(claims);
    if (idleLock.isLocked(claims) && !forLocked) throw new Problem('SESSION_LOCKED');
    if (!unattended) idleLock.used(claims);
    return who;
  }

  /**
   * Somebody who was let in a while ago, as he is now; undefined when he would not be let in again. It is no use of the session:
   * what is left open must not keep it open.
   */
  async still(who: Identity): Promise<Identity | undefined> {
    const { tokens, idleLock } = this.parts;
    const { session, issuedAtMs = 0, expiresAtMs = 0 } = who;
    if (session === undefined || tokens.remainingMs(who) <= 0) return undefined;
    const claims = { ...who, session, issuedAtMs, expiresAtMs };
    try {
      if (isOfPass(claims)) return await this.withPass(claims);
      return idleLock.isLocked(claims) ? undefined : await this.asItStands(claims);
    } catch (error) {
      if (error instanceof Problem || error instanceof Refusal) return undefined;
      throw error;
    }
  }

  /** H43: what was stolen or lost is taken out of use with the next request. */
  private async deviceAsItStands(device: string | undefined, now: Instant) {
    if (device === undefined) return {};
    const { loader, kinds } = this.parts;
    const { state } = await loader.load(kinds.device, deviceStream(device));
    if (state.retiredFor !== undefined)
      throw new Problem('UNAUTHENTICATED', { reason: 'device retired' });
    return isQualified(state, now) ? {} : { lapsedDevice: device };
  }

  /** @throws Refusal that says why the pass counts no more */
  private async withPass(claims: Claims): Promise<Identity> {
    const { loader, kinds, clock } = this.parts;
    const name = claims.person.slice(PASS_PERSON.length);
    const { state } = await loader.load(kinds.journey, journeyStream(coiOfPass(name)));
    const pass = state.passes[name];
    if (pass === undefined || pass.session !== claims.session)
      throw new Problem('UNAUTHENTICATED', { reason: 'session ended' });
    const ended = passEnd(state, pass, clock.now());
    if (ended !== undefined) throw new Refusal(ended.code, ended.facts, false);
    return { ...claims, roles: ['courier'], pass: { coi: state.coi, sscc: pass.sscc } };
  }

  private async asItStands(claims: Claims): Promise<Identity> {
    const { loader, kinds, clock, study } = this.parts;
    const now = clock.now();
    const [{ state }, device] = await Promise.all([
      loader.load(kinds.person, personStream(claims.person)),
      this.deviceAsItStands(claims.device, now),
    ]);
    if (sessionOf(state, claims.session) === undefined) {
      throw new Problem('UNAUTHENTICATED', { reason: 'session ended' });
    }
    return { ...claims, ...standingOf(state, postOf(claims), study, now), ...device };
  }
}

const isOfPass = ({ person }: Claims): boolean => person.startsWith(PASS_PERSON);
