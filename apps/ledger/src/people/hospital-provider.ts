import {
  ClientSecretBasic,
  type Configuration,
  type IDToken,
  None,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
} from 'openid-client';
import type { Logger } from 'pino';
import { Problem } from '../commands/refusal.js';
import { type BegunSignOn, SIGN_ON_LASTS_SECONDS } from './begun-sign-on.js';
import type { SingleSignOnSettings } from './single-sign-on-settings.js';

/** Where the provider sends people back to, below the address of the ledger. */
const RETURN_PATH = '/single-sign-on/return';

/** Of somebody whom the provider named. */
export interface Vouched {
  readonly staffNumber: string;
  /** Undefined where he proved himself too weakly there, or too long ago. */
  readonly identity: { readonly issuer: string; readonly subject: string } | undefined;
}

const TIMEOUT_SECONDS = 10;
/** By how much the clocks of two machines may differ. */
const CLOCKS_APART_MS = 30_000;
/** As it names a stream: nothing that a provider says becomes a part of an address unseen. */
const STAFF_NUMBER = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;
/** Too late, or in the words of whoever stands before the provider and not in its own. */
const UNANSWERED: ReadonlySet<string> = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
]);
/** Some come from the address bar or from the provider, and could be anything (RFC 6749 §4.1.2.1). */
const CODE = /^(?:[a-z_]{1,40}|[A-Z\d_]{1,60})$/;

/**
 * The provider of the hospital: authorization code flow with PKCE, state and nonce (RFC 9700, OpenID Connect Core §3.1). It is
 * looked up when somebody first needs it. It says who somebody is; what he may, it is never asked.
 */
export class HospitalProvider {
  private discovered: Promise<Configuration> | undefined;

  constructor(
    private readonly settings: SingleSignOnSettings,
    /** Where the ledger is on the web: people are sent back there and nowhere else. */
    private readonly origin: string,
    private readonly log: Logger,
  ) {}

  /**
   * Where somebody proves himself: always anew, since a hospital's own sign-on lasts all day at a screen that many use.
   * @throws Problem PROVIDER_UNAVAILABLE
   */
  async addressFor({ state, nonce, codeVerifier }: BegunSignOn): Promise<URL> {
    const { acr, staffNumberClaim } = this.settings;
    return buildAuthorizationUrl(await this.configuration(), {
      redirect_uri: this.origin + RETURN_PATH,
      // Whoever needs no more than the subject asks for no more.
      scope: staffNumberClaim === 'sub' ? 'openid' : 'openid profile',
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      prompt: 'login',
      max_age: '0',
      ...(acr === undefined ? {} : { acr_values: acr }),
    });
  }

  /**
   * Turns the code in and looks at the token: who it is from and for, its signature, its time and its nonce.
   * @param query with which the browser came back
   * @returns undefined when it proves nothing about anybody
   * @throws Problem PROVIDER_UNAVAILABLE
   */
  async whoCameBack(query: string, begun: BegunSignOn): Promise<Vouched | undefined> {
    const configuration = await this.configuration();
    try {
      const tokens = await authorizationCodeGrant(
        configuration,
        new URL(`${this.origin}${RETURN_PATH}${query}`),
        {
          expectedState: begun.state,
          expectedNonce: begun.nonce,
          pkceCodeVerifier: begun.codeVerifier,
          // Makes the library insist on auth_time; how new it has to be is looked at below.
          maxAge: SIGN_ON_LASTS_SECONDS,
        },
      );
      return this.vouched(tokens.claims(), begun);
    } catch (error) {
      this.note(faultOf(error));
      if (isUnanswered(error)) throw new Problem('PROVIDER_UNAVAILABLE', {}, { cause: error });
      return undefined;
    }
  }

  /**
   * Where somebody ends his sign-in at the hospital, too (OpenID Connect RP-Initiated Logout §2). No ID token is kept to be shown
   * there, so the provider asks him itself. He comes back to the ledger, and nobody says to where.
   * @returns undefined where the provider announces no such place, or one that no browser should be sent to, or does not answer
   */
  async addressForLeaving(): Promise<URL | undefined> {
    const configuration = await this.configuration().catch(() => undefined);
    const announced = configuration?.serverMetadata().end_session_endpoint;
    if (configuration === undefined || announced === undefined) return undefined;
    // What is announced is opened by a browser: as safely as the issuer itself, and by no script.
    const isAddress = URL.parse(announced)?.protocol === new URL(this.settings.issuer).protocol;
    if (!isAddress) return undefined;
    return buildEndSessionUrl(configuration, { post_logout_redirect_uri: `${this.origin}/` });
  }

  private vouched(claims: IDToken | undefined, begun: BegunSignOn): Vouched | undefined {
    const staffNumber = claims?.[this.settings.staffNumberClaim];
    if (
      claims === undefined ||
      typeof staffNumber !== 'string' ||
      !STAFF_NUMBER.test(staffNumber)
    ) {
      this.note(`no staff number in the claim ${this.settings.staffNumberClaim}`);
      return undefined;
    }
    const { iss: issuer, sub: subject } = claims;
    const fault = this.weaknessOf(claims, begun);
    if (fault === undefined) return { staffNumber, identity: { issuer, subject } };
    this.note(fault);
    return { staffNumber, identity: undefined };
  }

  private weaknessOf({ acr, auth_time: provedAt = 0 }: IDToken, begun: BegunSignOn) {
    if (this.settings.acr !== undefined && acr !== this.settings.acr) return 'acr';
    return provedAt * 1_000 < begun.begunAtMs - CLOCKS_APART_MS ? 'auth_time' : undefined;
  }

  /** One that failed is looked up again by the next who needs it. */
  private async configuration(): Promise<Configuration> {
    try {
      return await (this.discovered ??= this.discover());
    } catch (error) {
      this.discovered = undefined;
      this.note(faultOf(error));
      throw new Problem('PROVIDER_UNAVAILABLE', {}, { cause: error });
    }
  }

  private discover(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    const insecure = issuer.startsWith('http:') ? [allowInsecureRequests] : [];
    return discovery(
      new URL(issuer),
      clientId,
      {},
      clientSecret === undefined ? None() : ClientSecretBasic(clientSecret),
      // The library trusts TLS alone otherwise: here the signature of every ID token is checked.
      { timeout: TIMEOUT_SECONDS, execute: [enableNonRepudiationChecks, ...insecure] },
    );
  }

  /** For whoever has to find out why nobody gets in; nothing in it is somebody's. */
  private note(fault: string): void {
    this.log.warn({ fault }, 'The provider of the hospital let nobody in');
  }
}

/** Whatever has no code of the library is the network's. */
const isUnanswered = (error: unknown): boolean => {
  const { code } = error as { readonly code?: string };
  return code === undefined || UNANSWERED.has(code);
};

/** The codes of the library, of the provider and of the network, and no sentence of theirs. */
function faultOf(error: unknown): string {
  const { code, error: said, cause } = error as Fault;
  const codes = [code, said, (cause as Fault | undefined)?.code].filter(
    each => typeof each === 'string' && CODE.test(each),
  );
  return [...new Set(codes)].join(' ');
}

interface Fault {
  readonly code?: unknown;
  readonly error?: unknown;
  readonly cause?: unknown;
}
