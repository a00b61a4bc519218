import { SignJWT, UnsecuredJWT, exportJWK, generateKeyPair, importJWK } from 'jose';
import { Problem } from '../commands/refusal.js';
import { type Claims, Tokens } from './tokens.js';

const LEDGER = '5c0ce5ad-6b5f-4b39-a9f5-000000000001';
const ward = { organisation: 'fn-motol', site: 'motol', post: 'neurology' };
const claims = { session: 'SESSION-1', ...ward };
const nurse: Omit<Claims, 'issuedAtMs' | 'expiresAtMs'> = { person: 'nurse-1', ...claims };
const issued = (tokens: Tokens): Promise<string> => tokens.issue(nurse, 60);

const newKey = async () => {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return exportJWK(privateKey);
};

/** Only what this ledger signed, for this ledger, and not too long ago, says who somebody is. */
describe('a bearer token', () => {
  let key: Awaited<ReturnType<typeof newKey>>;
  let tokens: Tokens;
  let laterMs = 0;

  beforeAll(async () => {
    key = await newKey();
    tokens = await Tokens.open(LEDGER, key, () => Date.now() + laterMs);
  });
  afterEach(() => (laterMs = 0));

  const signed = async (change: (jwt: SignJWT) => SignJWT, payload: object = claims) => {
    const jwt = new SignJWT({ ...payload })
      .setProtectedHeader({ alg: 'EdDSA' })
      .setSubject('nurse-1')
      .setIssuer(LEDGER)
      .setAudience('selfsame')
      .setExpirationTime('1h');
    return change(jwt).sign(await importJWK(key, 'EdDSA'));
  };
  const refusal = async (token: string | undefined): Promise<unknown> => {
    try {
      await tokens.check(token);
    } catch (error) {
      if (error instanceof Problem) return { code: error.code, ...error.facts };
      throw error;
    }
    return 'accepted';
  };

  it('that the ledger issued says who it is, again and again', async () => {
    const token = await issued(tokens);
    expect(await tokens.check(token)).toMatchObject(nurse);
    expect(await tokens.check(token)).toMatchObject(nurse);
    expect(await refusal(await signed(jwt => jwt))).toBe('accepted');
  });

  it('that is missing or garbage is refused', async () => {
    for (const token of [undefined, '', 'x', 'x.y.z', 'a.b.c.d.e', '\u0000', '{}.{}.{}'])
      expect(await refusal(token)).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('that is of another ledger or another audience is refused', async () => {
    const other = await Tokens.open('another-ledger', key);
    expect(await refusal(await issued(other))).toMatchObject({
      reason: 'ERR_JWT_CLAIM_VALIDATION_FAILED',
    });
    expect(await refusal(await signed(jwt => jwt.setAudience('elsewhere')))).toMatchObject({
      reason: 'ERR_JWT_CLAIM_VALIDATION_FAILED',
    });
  });

  it('that is signed with another key, or not at all, is refused', async () => {
    const forger = await Tokens.open(LEDGER, await newKey());
    expect(await refusal(await issued(forger))).toMatchObject({
      reason: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    });
    expect(await refusal(new UnsecuredJWT({ ...claims }).encode())).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    const [, payload = '', signature = ''] = (await signed(jwt => jwt)).split('.');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    expect(await refusal(`${none}.${payload}.${signature}`)).toMatchObject({
      reason: 'ERR_JOSE_ALG_NOT_ALLOWED',
    });
  });

  it('that is signed with the public key as if it were a shared secret is refused', async () => {
    const secret = new TextEncoder().encode(String(key.x));
    const confused = await new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject('nurse-1')
      .setIssuer(LEDGER)
      .setAudience('selfsame')
      .setExpirationTime('1h')
      .sign(secret);
    expect(await refusal(confused)).toMatchObject({ reason: 'ERR_JOSE_ALG_NOT_ALLOWED' });
  });

  it('whose claims were changed after signing is refused', async () => {
    const [header = '', payload = '', signature = ''] = (await signed(jwt => jwt)).split('.');
    const changed = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    const promoted = Buffer.from(JSON.stringify({ ...changed, roles: ['qp'] })).toString(
      'base64url',
    );
    expect(await refusal(`${header}.${promoted}.${signature}`)).toMatchObject({
      reason: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    });
  });

  it('that is over is refused, also when it was known while it lasted', async () => {
    const past = Math.floor(Date.now() / 1000) - 1;
    expect(await refusal(await signed(jwt => jwt.setExpirationTime(past)))).toMatchObject({
      reason: 'ERR_JWT_EXPIRED',
    });
    const token = await signed(jwt => jwt.setExpirationTime('30s'));
    expect(await refusal(token)).toBe('accepted');
    laterMs = 31_000;
    expect(await refusal(token)).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it.each([
    ['no expiry', { ...claims, exp: undefined }],
    ['no site', { ...claims, site: undefined }],
    ['a post that is no text', { ...claims, post: 1 }],
    ['no session', { ...claims, session: undefined }],
  ])('with %s is refused', async (_what, payload) => {
    const whole: Record<string, unknown> = {
      sub: 'nurse-1',
      iss: LEDGER,
      aud: 'selfsame',
      exp: 4_000_000_000,
      ...payload,
    };
    const token = await new SignJWT(whole)
      .setProtectedHeader({ alg: 'EdDSA' })
      .sign(await importJWK(key, 'EdDSA'));
    expect(await refusal(token)).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('H43: never says what somebody is, whatever it says', async () => {
    const token = await signed(jwt => jwt, { ...claims, roles: ['ledger', 'qp'] });
    expect(await tokens.check(token)).toEqual({
      ...nurse,
      issuedAtMs: expect.any(Number) as number,
      expiresAtMs: expect.any(Number) as number,
    });
  });
});
