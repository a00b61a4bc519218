import { once } from 'node:events';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ORIGIN } from '@selfsame/simulator';
import { exportJWK, generateKeyPair } from 'jose';
import { Provider } from 'oidc-provider';
import { createMemoryAdapter } from 'oidc-provider/lib/adapters/memory_adapter.js';

export const CLIENT_ID = 'selfsame';
export const CLIENT_SECRET = 'of the ledger at the hospital';
export const STRONG = 'urn:hospital:two-factors';
/** Where the ledger is on the web, and people are sent back to. */
export const RETURN_TO = `${ORIGIN}/single-sign-on/return`;

const KINDS = ['AccessToken', 'AuthorizationCode', 'Grant', 'IdToken', 'Interaction', 'Session'];

/** Who sits at the screen of the provider, and how he proves himself there. */
export interface AtTheScreen {
  readonly subject: string;
  readonly acr?: string;
  /** He changes his mind. */
  readonly leaves?: boolean;
}

/** The provider of a hospital: a real one, in which whoever sits at the screen signs in without a page. */
export class Hospital {
  atTheScreen: AtTheScreen = { subject: 'nobody' };
  /** How many have ended their sign-in here. */
  left = 0;

  private constructor(
    readonly issuer: string,
    readonly close: () => Promise<void>,
  ) {}

  /**
   * @param staff numbers by subject
   * @param client what the ledger is there: with a secret or without
   */
  static async open(
    staff: Readonly<Record<string, string>>,
    client: 'confidential' | 'public' = 'confidential',
  ): Promise<Hospital> {
    let answer = async (_asked: IncomingMessage, _answer: ServerResponse): Promise<void> => {};
    const server = createServer((asked, response) => void answer(asked, response));
    server.listen(0, 'localhost');
    await once(server, 'listening');
    const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
    const provider = new Provider(issuer, await configuration(staff, client));
    const hospital = new Hospital(issuer, async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    });
    provider.on('end_session.success', () => (hospital.left += 1));
    const others = provider.callback();
    answer = async (asked, response) => {
      if (asked.url?.startsWith('/interaction/') !== true) return others(asked, response);
      const { subject, acr, leaves = false } = hospital.atTheScreen;
      const result = leaves
        ? { error: 'access_denied' }
        : { login: { accountId: subject, ...(acr === undefined ? {} : { acr }) } };
      return provider.interactionFinished(asked, response, result);
    };
    return hospital;
  }
}

async function configuration(
  staff: Readonly<Record<string, string>>,
  client: 'confidential' | 'public',
): Promise<object> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = {
    ...(await exportJWK(privateKey)),
    alg: 'RS256',
    use: 'sig',
    kid: 'of-the-hospital',
  };
  return {
    // Its own default, asked for by name: it need not warn that it forgets everything.
    adapter: createMemoryAdapter(0),
    clients: [
      {
        client_id: CLIENT_ID,
        ...(client === 'public'
          ? { token_endpoint_auth_method: 'none' }
          : { client_secret: CLIENT_SECRET }),
        redirect_uris: [RETURN_TO],
        post_logout_redirect_uris: [`${ORIGIN}/`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    jwks: { keys: [jwk] },
    cookies: { keys: ['of the tests'] },
    acrValues: [STRONG],
    ttl: Object.fromEntries(KINDS.map(kind => [kind, 600])),
    claims: { openid: ['sub'], profile: ['preferred_username'] },
    conformIdTokenClaims: false,
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        // Whoever is asked whether he wants to leave says yes.
        logoutSource: (page: { body: string }, form: string) => {
          page.body = form.replace('</form>', '<input name="logout" value="yes"></form>');
        },
      },
    },
    interactions: { url: (_context: object, { uid }: { uid: string }) => `/interaction/${uid}` },
    findAccount: (_context: object, subject: string) => ({
      accountId: subject,
      claims: () => ({ sub: subject, preferred_username: staff[subject] }),
    }),
    /** Nobody is asked whether his hospital may know who he is. */
    loadExistingGrant: async (context: GrantContext) => {
      const { client, session, provider } = context.oidc;
      const grant = new provider.Grant({
        accountId: session.accountId,
        clientId: client.clientId,
      });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  };
}

interface GrantContext {
  readonly oidc: {
    readonly client: { readonly clientId: string };
    readonly session: { readonly accountId: string };
    readonly provider: Provider;
  };
}
