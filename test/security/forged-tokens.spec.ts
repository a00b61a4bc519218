import { generateKeyPairSync, sign } from 'node:crypto';
import { Accounts, PASSWORD, accepted } from '../harness/accounts.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const decoded = (part: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;

/** Whatever somebody makes out of a token that he has, or of one that he would like to have. */
describe('a token', () => {
  let ledger: TestLedger;
  let token: string;
  let header: string;
  let payload: string;
  let signature: string;

  beforeAll(async () => {
    ledger = await ledgerInProcess({ simulated: false });
    const accounts = new Accounts(ledger);
    await accounts.first('S-1');
    const signingIn = { person: 'S-1', password: PASSWORD };
    ({ token } = (await accepted(accounts.stranger.give('/sessions', signingIn))) as {
      token: string;
    });
    [header = '', payload = '', signature = ''] = token.split('.');
  });
  afterAll(() => ledger.close());

  const read = async (path: string, headers: Record<string, string> = {}): Promise<string> => {
    const answer = await fetch(ledger.url + path, { headers });
    const { code } = (await answer.json()) as { code?: string };
    return code ?? 'heard';
  };
  const by = (forged: string) => read('/people/S-1', { authorization: `Bearer ${forged}` });

  it('of the ledger is heard, or nothing below shows anything', async () => {
    expect(await by(token)).toBe('heard');
  });

  it.each(['none', 'None', 'NONE', 'nOnE', '', 'HS256', 'HS512', 'ES256', 'RS256'])(
    'H43: that names the algorithm %j is none',
    async alg => {
      for (const sealed of [signature, '', 'AA'])
        expect(await by(`${encoded({ alg })}.${payload}.${sealed}`)).toBe('UNAUTHENTICATED');
    },
  );

  it('H43: that brings a key of its own, or says where to get one, is none', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const jwk = publicKey.export({ format: 'jwk' });
    const keys = [
      {},
      { jwk },
      { jku: 'https://evil.example/k' },
      { x5u: 'https://evil.example/c' },
    ];
    for (const more of keys) {
      const told = `${encoded({ alg: 'EdDSA', ...more })}.${payload}`;
      const sealed = sign(null, Buffer.from(told), privateKey).toString('base64url');
      expect(await by(`${told}.${sealed}`)).toBe('UNAUTHENTICATED');
    }
  });

  it.each([
    ['another person', { sub: 'S-2' }],
    ['another session', { session: '01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a77' }],
    ['another post', { post: 'vault' }],
    ['roles of its own', { roles: ['qp'], session: undefined }],
    ['a later end', { exp: 4_000_000_000 }],
    ['another ledger', { iss: 'another' }],
  ])('H43: in which %s was written is none', async (_what, change) => {
    const forged = encoded({ ...decoded(payload), ...change });
    expect(await by(`${header}.${forged}.${signature}`)).toBe('UNAUTHENTICATED');
  });

  it.each(['access_token', 'token', 'authorization', '__Host-selfsame'])(
    'in an address, as %s, is not looked at: addresses are written down everywhere',
    async name => {
      expect(await read(`/people/S-1?${name}=${token}`)).toBe('UNAUTHENTICATED');
    },
  );

  it('holds nothing that is a secret to whoever reads it', () => {
    const { iat, exp, session, ...claims } = decoded(payload);
    expect(claims).toEqual({
      sub: 'S-1',
      iss: expect.any(String) as string,
      aud: 'selfsame',
      device: 'd',
      organisation: 'bioinova',
      site: 'bioinova',
      post: 'quality',
    });
    expect(Number(exp) - Number(iat)).toBe(8 * 3_600);
    expect(session).toEqual(expect.stringMatching(/^[0-9a-f-]{36}$/));
  });
});
