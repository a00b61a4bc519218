import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type JWTPayload, SignJWT, UnsecuredJWT, exportJWK, generateKeyPair } from 'jose';
import { CLIENT_ID, CLIENT_SECRET, STRONG } from './hospital.js';

const KEY = 'of-the-provider';

/** What is wrong with its token; a claim that is undefined is left out. */
export interface Forgery {
  readonly claims?: Readonly<Record<string, unknown>>;
  /** How it is signed, if not as it should be. */
  readonly by?: 'nobody' | 'another key' | 'the secret of the client';
}

type Keys = Awaited<ReturnType<typeof generateKeyPair>>;

/** A provider that says what a test wants it to say, signed as a test wants it: no real one could be brought to. */
export class ForgingProvider {
  forgery: Forgery = {};
  /** Nobody is there who would answer. */
  isDown = false;
  /** What its description says beside what is true. */
  says: Readonly<Record<string, unknown>> = {};
  /** Of the sign-in that was begun last: it goes into the token. */
  nonce = '';
  /** How often a code was turned in. */
  asked = 0;

  private constructor(
    readonly issuer: string,
    readonly close: () => Promise<void>,
    private readonly keys: Keys,
    private readonly others: Keys,
  ) {}

  static async open(): Promise<ForgingProvider> {
    let answer: (path: string) => Promise<object | undefined> = () => Promise.resolve(undefined);
    const server = createServer((request, response) => {
      const send = async (): Promise<void> => {
        const document = await answer(request.url ?? '');
        if (document === undefined) request.socket.destroy();
        else response.setHeader('content-type', 'application/json').end(JSON.stringify(document));
      };
      void send();
    });
    server.listen(0, 'localhost');
    await once(server, 'listening');
    const provider = new ForgingProvider(
      `http://localhost:${(server.address() as AddressInfo).port}`,
      async () => {
        server.closeAllConnections();
        server.close();
        await once(server, 'close');
      },
      await generateKeyPair('RS256', { extractable: true }),
      await generateKeyPair('RS256'),
    );
    answer = async path => (provider.isDown ? undefined : provider.documentAt(path));
    return provider;
  }

  private async documentAt(path: string): Promise<object> {
    const { issuer } = this;
    if (path === '/.well-known/openid-configuration')
      return {
        issuer,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        response_types_supported: ['code'],
        subject_types_supported: ['pairwise'],
        // It claims to do what no client should let it do.
        id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
        authorization_response_iss_parameter_supported: true,
        ...this.says,
      };
    if (path === '/jwks') {
      const key = await exportJWK(this.keys.publicKey);
      return { keys: [{ ...key, kid: KEY, alg: 'RS256', use: 'sig' }] };
    }
    this.asked += 1;
    return { access_token: 'of no use', token_type: 'Bearer', id_token: await this.idToken() };
  }

  private async idToken(): Promise<string> {
    const { claims = {}, by } = this.forgery;
    const now = Math.floor(Date.now() / 1_000);
    const told = { ...this.honest(now), ...claims } as JWTPayload;
    const token = new SignJWT(told);
    if (by === 'nobody') return new UnsecuredJWT(told).encode();
    if (by === 'the secret of the client')
      return token
        .setProtectedHeader({ alg: 'HS256' })
        .sign(new TextEncoder().encode(CLIENT_SECRET));
    const { privateKey } = by === 'another key' ? this.others : this.keys;
    return token.setProtectedHeader({ alg: 'RS256', kid: KEY }).sign(privateKey);
  }

  private honest(now: number) {
    return {
      iss: this.issuer,
      sub: 'subject-of-nurse',
      aud: CLIENT_ID,
      iat: now,
      exp: now + 300,
      auth_time: now,
      nonce: this.nonce,
      acr: STRONG,
      preferred_username: 'S-10',
    };
  }
}
