import { type Actor, GRANTED_ROLES, type Post, type Role, postOf } from '@selfsame/custody';
import { type CryptoKey, type JWK, SignJWT, errors, importJWK, jwtVerify } from 'jose';
import { Problem } from '../commands/refusal.js';

/** Who asks, where, and what he is there. The role is chosen per command, from those he has. */
export interface Identity {
  readonly person: string;
  readonly roles: readonly Role[];
  readonly organisation: string;
  readonly site: string;
  readonly post: string;
  /** Trainings that are over. */
  readonly lapsed?: readonly string[];
  /** The sign-in it comes from; absent where a simulated ledger gave somebody a token without one. */
  readonly session?: string;
  /** When the sign-in ends; known once a token was checked. */
  readonly expiresAtMs?: number;
}

const ALGORITHM = 'EdDSA';
const CACHED_TOKENS = 2_000;

/** RFC 9110 §11.1: the scheme is not case-sensitive. */
const BEARER = /^Bearer +(\S+)$/i;

/** The token in an Authorization header. */
export const bearerOf = (header = ''): string | undefined => BEARER.exec(header)?.[1];

/** Issues and checks bearer tokens with the ledger's own Ed25519 key. */
export class Tokens {
  /** Verified tokens by their text, so that a signature is checked once. Owned here; bounded. */
  private readonly verified = new Map<string, Identity & { readonly expiresAtMs: number }>();

  private constructor(
    private readonly ledgerId: string,
    private readonly key: { readonly sign: CryptoKey; readonly check: CryptoKey },
    private readonly realTime: () => number,
  ) {}

  /** @param realTime a sign-in lasts in real time, on a simulated ledger too */
  static async open(ledgerId: string, jwk: JWK, realTime = Date.now): Promise<Tokens> {
    const { d: _secret, ...publicJwk } = jwk;
    const [sign, check] = await Promise.all([
      importJWK(jwk, ALGORITHM),
      importJWK(publicJwk, ALGORITHM),
    ]);
    const key = { sign: sign as CryptoKey, check: check as CryptoKey };
    return new Tokens(ledgerId, key, realTime);
  }

  /** For somebody invented, on a simulated ledger: the token itself says what he is. */
  issue({ person, roles, ...at }: Identity, ttlSeconds: number): Promise<string> {
    return this.sign(person, { roles, ...postOf(at) }, ttlSeconds);
  }

  /** For a sign-in: it says nothing of roles. */
  issueFor(person: string, session: string, at: Post, ttlSeconds: number): Promise<string> {
    return this.sign(person, { session, ...postOf(at) }, ttlSeconds);
  }

  private sign(person: string, claims: object, ttlSeconds: number): Promise<string> {
    return new SignJWT({ ...claims })
      .setProtectedHeader({ alg: ALGORITHM })
      .setSubject(person)
      .setIssuer(this.ledgerId)
      .setAudience('selfsame')
      .setIssuedAt()
      .setExpirationTime(`${ttlSeconds}s`)
      .sign(this.key.sign);
  }

  /** How long a sign-in that was checked still lasts. */
  remainingMs({ expiresAtMs = 0 }: Identity): number {
    return expiresAtMs - this.realTime();
  }

  /** @throws Problem UNAUTHENTICATED for a token that is missing, foreign, forged or expired */
  async check(token: string | undefined): Promise<Identity> {
    if (token === undefined) throw new Problem('UNAUTHENTICATED', { reason: 'no bearer token' });
    const now = this.realTime();
    const known = this.verified.get(token);
    if (known !== undefined && known.expiresAtMs > now) return known;
    try {
      const { payload } = await jwtVerify(token, this.key.check, {
        issuer: this.ledgerId,
        audience: 'selfsame',
        algorithms: [ALGORITHM],
        requiredClaims: ['sub', 'exp'],
        currentDate: new Date(now),
      });
      const identity = { ...identityOf(payload), expiresAtMs: (payload.exp ?? 0) * 1000 };
      if (this.verified.size >= CACHED_TOKENS) this.verified.clear();
      this.verified.set(token, identity);
      return identity;
    } catch (error) {
      this.verified.delete(token);
      if (error instanceof errors.JOSEError)
        throw new Problem('UNAUTHENTICATED', { reason: error.code });
      throw error;
    }
  }
}

function identityOf(payload: Readonly<Record<string, unknown>>): Identity {
  const { sub, roles, session, organisation, site, post } = payload;
  const texts = [sub, organisation, site, post].every(value => typeof value === 'string');
  const isOfSession = typeof session === 'string';
  if (!texts || Array.isArray(roles) === isOfSession)
    throw new Problem('UNAUTHENTICATED', { reason: 'claims missing' });
  return {
    person: String(sub),
    roles: Array.isArray(roles) ? GRANTED_ROLES.filter(role => roles.includes(role)) : [],
    organisation: String(organisation),
    site: String(site),
    post: String(post),
    ...(isOfSession ? { session } : {}),
  };
}

export const actorOf = (identity: Identity, role: Role, device: string): Actor => ({
  person: identity.person,
  role,
  organisation: identity.organisation,
  site: identity.site,
  post: identity.post,
  device,
});
