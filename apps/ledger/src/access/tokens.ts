import { type Actor, type Lapses, type Post, type Role, postOf } from '@selfsame/custody';
import { type CryptoKey, type JWK, SignJWT, errors, importJWK, jwtVerify } from 'jose';
import { Problem } from '../commands/refusal.js';

/** Who asks, where, and what he is there. The role is chosen per command, from those he has. */
export interface Identity {
  readonly person: string;
  readonly roles: readonly Role[];
  readonly organisation: string;
  readonly site: string;
  readonly post: string;
  /** By role, the trainings that do not count. */
  readonly lapsed?: Lapses;
  /** The enrolled device on which he signed in. */
  readonly device?: string | undefined;
  /** That device, when its calibration or qualification is over. */
  readonly lapsedDevice?: string;
  /** The sign-in; absent for somebody who has not signed in yet. */
  readonly session?: string;
  /** Whoever has no account, and a pass for one package instead. */
  readonly pass?: { readonly coi: string; readonly sscc: string };
  /** When the token was issued and when the sign-in ends; known once a token was checked. */
  readonly issuedAtMs?: number;
  readonly expiresAtMs?: number;
}

/** What a token says: who it is and where he signed in, and nothing of what he may. */
export interface Claims extends Post {
  readonly person: string;
  readonly session: string;
  /** The enrolled device on which he signed in; absent where his role needs none. */
  readonly device?: string | undefined;
  readonly issuedAtMs: number;
  readonly expiresAtMs: number;
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
  private readonly verified = new Map<string, Claims>();

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

  issue(
    { person, session, device, ...at }: Omit<Claims, 'issuedAtMs' | 'expiresAtMs'>,
    ttlSeconds: number,
  ): Promise<string> {
    const now = Math.floor(this.realTime() / 1_000);
    return new SignJWT({ session, device, ...postOf(at) })
      .setProtectedHeader({ alg: ALGORITHM })
      .setSubject(person)
      .setIssuer(this.ledgerId)
      .setAudience('selfsame')
      .setIssuedAt(now)
      .setExpirationTime(now + ttlSeconds)
      .sign(this.key.sign);
  }

  /** How long a sign-in that was checked still lasts. */
  remainingMs({ expiresAtMs = 0 }: Pick<Identity, 'expiresAtMs'>): number {
    return expiresAtMs - this.realTime();
  }

  /** @throws Problem UNAUTHENTICATED for a token that is missing, foreign, forged or expired */
  async check(token: string | undefined): Promise<Claims> {
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
      const claims = claimsOf(payload);
      if (this.verified.size >= CACHED_TOKENS) this.verified.clear();
      this.verified.set(token, claims);
      return claims;
    } catch (error) {
      this.verified.delete(token);
      if (error instanceof errors.JOSEError)
        throw new Problem('UNAUTHENTICATED', { reason: error.code });
      throw error;
    }
  }
}

function claimsOf(payload: Readonly<Record<string, unknown>>): Claims {
  const { sub, session, device, organisation, site, post, iat, exp } = payload;
  const texts = { person: sub, session, organisation, site, post };
  if (!Object.values(texts).every(value => typeof value === 'string'))
    throw new Problem('UNAUTHENTICATED', { reason: 'claims missing' });
  const times = { issuedAtMs: Number(iat ?? 0) * 1_000, expiresAtMs: Number(exp) * 1_000 };
  const on = typeof device === 'string' ? { device } : {};
  return { ...(texts as Omit<Claims, keyof typeof times>), ...on, ...times };
}

/** Where he is; of somebody whose role needs no device that is enrolled, and who did not say. */
export const deviceOf = ({ device }: Identity): string => device ?? 'unnamed';

export const actorOf = (identity: Identity, role: Role, device: string): Actor => ({
  person: identity.person,
  role,
  organisation: identity.organisation,
  site: identity.site,
  post: identity.post,
  device,
});
